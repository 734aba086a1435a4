package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parts add up, each cut to its own maximum. */
class SumTest {

    private final Sum rule = new Sum(List.of(
            Samples.part("5", new PerItem(Samples.award("2"), Samples.measure("a"))),
            Samples.part("3", new YesNo(Award.MAXIMUM))));

    @Test
    void noPartGivesMoreThanItsOwnMaximum() {
        assertThat(Samples.points(rule, "8", Map.of("a", Samples.quantity("9"))))
                .isEqualTo("5");
    }

    @Test
    void partsAddUp() {
        Sum two = new Sum(List.of(
                Samples.part("5", new PerItem(Samples.award("2"), Samples.measure("a"))),
                Samples.part("3", new PerItem(Samples.award("1"), Samples.measure("b")))));

        assertThat(Samples.points(two, "8", Map.of("a", Samples.quantity("2"), "b", Samples.quantity("1"))))
                .isEqualTo("5");
    }

    @Test
    void aPartWithoutReportCountsNothing() {
        assertThat(Samples.points(rule, "8", Map.of("a", new InputValue.Answer(true))))
                .isEqualTo("3");
    }

    @Test
    void nothingReportedIsNothing() {
        assertThat(Samples.result(rule, "8", Map.of())).isEqualTo(new Result.Nothing());
    }
}
