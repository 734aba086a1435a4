package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In time gives the maximum; whether the day itself is in time is the plan's word. */
class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private static String points(boolean inclusive, LocalDate reported) {
        Deadline rule = new Deadline(DAY, inclusive, Samples.award("50%"));
        return Samples.points(rule, "10", Map.of("a", new InputValue.Day(reported)));
    }

    @Test
    void theDayItselfIsInTimeWhereItIsTheLatest() {
        assertThat(points(true, DAY)).isEqualTo("10");
        assertThat(points(true, DAY.plusDays(1))).isEqualTo("5");
    }

    @Test
    void andLateWhereItMustBeBefore() {
        assertThat(points(false, DAY)).isEqualTo("5");
        assertThat(points(false, DAY.minusDays(1))).isEqualTo("10");
    }
}
