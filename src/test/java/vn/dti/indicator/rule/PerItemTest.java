package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An award for each item; the cut to the maximum is not the rule's. */
class PerItemTest {

    @Test
    void everyItemCounts() {
        PerItem rule = new PerItem(Samples.award("1.5"), Samples.measure("a"));

        assertThat(Samples.points(rule, "10", Map.of("a", Samples.quantity("4"))))
                .isEqualTo("6");
        assertThat(Samples.points(rule, "10", Map.of("a", Samples.quantity("9"))))
                .isEqualTo("13.5");
    }

    @Test
    void anAwardInPercentIsOfTheMaximum() {
        PerItem rule = new PerItem(Samples.award("10%"), Samples.measure("a + b"));

        assertThat(Samples.points(rule, "20", Map.of("a", Samples.quantity("2"), "b", Samples.quantity("1"))))
                .isEqualTo("6");
    }
}
