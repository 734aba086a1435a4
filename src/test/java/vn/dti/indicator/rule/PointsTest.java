package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people enter stays theirs: the rule gives nothing of its own. */
class PointsTest {

    @Test
    void readsNoInputAndGivesNoPoints() {
        Points rule = new Points();

        assertThat(rule.isEntered()).isTrue();
        assertThat(Samples.result(rule, "10", Map.of("a", Samples.quantity("7"))))
                .isEqualTo(new Result.Nothing());
    }
}
