package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Points between the units: to the best, or from the lowest to the highest. */
class RelativeTest {

    private static final Map<String, InputValue> HALF = Map.of("a", Samples.quantity("50"));

    private static BigFraction points(boolean range, Spread spread) {
        Relative rule = new Relative(Samples.measure("a"), range, false);
        Inputs inputs = new Inputs(HALF, Samples.number("10"), Map.of(rule, spread));
        return ((Result.Awarded) rule.apply(inputs)).points();
    }

    private static Spread spread(String lowest, String highest) {
        return new Spread(Samples.number(lowest), Samples.number(highest), List.of(), List.of());
    }

    @Test
    void toTheBestIsTheShareOfTheBest() {
        assertThat(points(false, spread("20", "80"))).isEqualTo(BigFraction.of(25, 4));
    }

    @Test
    void inARangeTheLowestHasNothing() {
        assertThat(points(true, spread("50", "80"))).isEqualTo(BigFraction.ZERO);
        assertThat(points(true, spread("20", "80"))).isEqualTo(Samples.number("5"));
    }

    @Test
    void whereAllAreAlikeNobodyHasAnything() {
        assertThat(points(true, spread("50", "50"))).isEqualTo(BigFraction.ZERO);
    }
}
