package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.notice.NoticeCode;

/** The answered parts add up; an empty one beside answered ones is said, not assumed in silence. */
class ChecklistTest {

    private final Checklist rule = new Checklist(Map.of("a", Samples.award("2"), "b", Samples.award("3")));

    @Test
    void whatIsAnsweredYesAddsUp() {
        assertThat(Samples.points(
                        rule, "5", Map.of("a", new InputValue.Answer(true), "b", new InputValue.Answer(true))))
                .isEqualTo("5");
    }

    @Test
    void anEmptyPartIsANoWithARemark() {
        Result result = Samples.result(rule, "5", Map.of("b", new InputValue.Answer(true)));

        assertThat(result)
                .isEqualTo(new Result.Awarded(
                        Samples.number("3"),
                        List.of(new Result.Remark(NoticeCode.CHECKLIST_INPUT_EMPTY, List.of(List.of("a"))))));
    }

    @Test
    void anEmptyListReportsNothing() {
        assertThat(Samples.result(rule, "5", Map.of())).isEqualTo(new Result.Nothing());
    }
}
