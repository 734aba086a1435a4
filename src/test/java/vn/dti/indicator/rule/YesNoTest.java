package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The award for a yes, 0 for a no, and nothing for no answer. */
class YesNoTest {

    private final YesNo rule = new YesNo(Samples.award("50%"));

    @Test
    void aYesGivesTheAward() {
        assertThat(Samples.points(rule, "15", Map.of("a", new InputValue.Answer(true))))
                .isEqualTo("7.5");
    }

    @Test
    void aNoIsAnAnswerAndGivesNothing() {
        assertThat(Samples.points(rule, "15", Map.of("a", new InputValue.Answer(false))))
                .isEqualTo("0");
    }

    @Test
    void noAnswerIsNoNo() {
        assertThat(Samples.result(rule, "15", Map.of())).isEqualTo(new Result.Nothing());
    }
}
