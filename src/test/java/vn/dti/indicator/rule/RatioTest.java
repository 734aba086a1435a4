package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The maximum at the target; below it as the plan says, and never more than that. */
class RatioTest {

    private static String points(boolean strict, Ratio.Below below, String from, String a, String b) {
        Ratio rule = new Ratio(Samples.measure("a/b"), Samples.number("0.8"), strict, below, Samples.number(from));
        return Samples.points(rule, "20", Map.of("a", Samples.quantity(a), "b", Samples.quantity(b)));
    }

    @Test
    void theTargetGivesTheMaximumAndMoreGivesNoMore() {
        assertThat(points(false, Ratio.Below.PROPORTIONAL, "0", "80", "100")).isEqualTo("20");
        assertThat(points(false, Ratio.Below.PROPORTIONAL, "0", "99", "100")).isEqualTo("20");
    }

    @Test
    void aTargetThatMustBeExceededIsNotReachedByItself() {
        assertThat(points(true, Ratio.Below.ZERO, "0", "80", "100")).isEqualTo("0");
    }

    @Test
    void belowItTheShareOfTheWayCounts() {
        assertThat(points(false, Ratio.Below.PROPORTIONAL, "0", "40", "100")).isEqualTo("10");
        assertThat(points(false, Ratio.Below.PROPORTIONAL, "0.6", "70", "100")).isEqualTo("10");
    }

    @Test
    void orTheShareItselfFromTheFloorOn() {
        assertThat(points(false, Ratio.Below.CUT, "0.5", "60", "100")).isEqualTo("12");
        assertThat(points(false, Ratio.Below.CUT, "0.5", "49", "100")).isEqualTo("0");
    }

    @Test
    void aMissingInputIsNamed() {
        Ratio rule =
                new Ratio(Samples.measure("a/b"), Samples.number("1"), false, Ratio.Below.ZERO, Samples.number("0"));

        assertThat(Samples.result(rule, "20", Map.of("a", Samples.quantity("1"))))
                .isEqualTo(new Result.Incomplete(List.of("b")));
    }
}
