package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The highest bound that is reached counts; each way of reaching draws its line elsewhere. */
class StepsTest {

    private static Steps rule(Steps.Reach reach) {
        return new Steps(
                reach,
                Map.of(Samples.number("50"), Samples.award("5"), Samples.number("80"), Samples.award("10")),
                Samples.award("1"),
                Samples.measure("a"));
    }

    private static String points(Steps.Reach reach, String a) {
        return Samples.points(rule(reach), "10", Map.of("a", Samples.quantity(a)));
    }

    @Test
    void atLeastTakesTheBoundIn() {
        assertThat(points(Steps.Reach.AT_LEAST, "80")).isEqualTo("10");
        assertThat(points(Steps.Reach.AT_LEAST, "79.99")).isEqualTo("5");
    }

    @Test
    void overLeavesTheBoundOut() {
        assertThat(points(Steps.Reach.OVER, "80")).isEqualTo("5");
        assertThat(points(Steps.Reach.OVER, "80.01")).isEqualTo("10");
    }

    @Test
    void exactlyTakesNothingElse() {
        assertThat(points(Steps.Reach.EXACTLY, "50")).isEqualTo("5");
        assertThat(points(Steps.Reach.EXACTLY, "60")).isEqualTo("1");
    }

    @Test
    void belowAllBoundsStandsWhatElseIsGiven() {
        assertThat(points(Steps.Reach.AT_LEAST, "0")).isEqualTo("1");
    }
}
