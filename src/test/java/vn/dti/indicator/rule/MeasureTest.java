package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.notice.NoticeCode;

/** What a measure gives where there is nothing to divide by, and what makes one doubt that. */
class MeasureTest {

    @Test
    void nothingToDivideByGivesWhatTheSetSays() {
        assertThat(of(WhenEmpty.ZERO, "0"))
                .isEqualTo(new Result.Awarded(Samples.number("0"), remarks(NoticeCode.DENOMINATOR_ZERO)));
        assertThat(of(WhenEmpty.FULL, "0"))
                .isEqualTo(new Result.Awarded(Samples.number("20"), remarks(NoticeCode.DENOMINATOR_ZERO_FULL)));
        assertThat(of(WhenEmpty.NOT_ASSESSED, "0"))
                .isEqualTo(new Result.NotAssessed(remarks(NoticeCode.DENOMINATOR_ZERO_NOT_ASSESSED)));
    }

    @Test
    void somethingOfNothingContradictsItselfUnlessItGivesNothing() {
        assertThat(of(WhenEmpty.ZERO, "3"))
                .isEqualTo(new Result.Awarded(Samples.number("0"), remarks(NoticeCode.DENOMINATOR_ZERO)));
        assertThat(of(WhenEmpty.FULL, "3"))
                .isEqualTo(new Result.Awarded(
                        Samples.number("20"),
                        remarks(NoticeCode.DENOMINATOR_ZERO_FULL, NoticeCode.DENOMINATOR_ZERO_CONTRADICTED)));
        assertThat(of(WhenEmpty.NOT_ASSESSED, "3"))
                .isEqualTo(new Result.NotAssessed(
                        remarks(NoticeCode.DENOMINATOR_ZERO_NOT_ASSESSED, NoticeCode.DENOMINATOR_ZERO_CONTRADICTED)));
    }

    @Test
    void aSumOfWhichAPartIsIncompleteOrNotAssessedIsSoItself() {
        Sum incomplete = new Sum(List.of(
                Samples.part("5", new YesNo(Award.MAXIMUM)), Samples.part("5", new Formula(Samples.measure("b/c")))));
        Sum unassessed =
                new Sum(List.of(Samples.part("5", new Formula(Samples.measure("a/b", WhenEmpty.NOT_ASSESSED)))));

        assertThat(Samples.result(
                        incomplete, "10", Map.of("a", new InputValue.Answer(true), "b", Samples.quantity("1"))))
                .isEqualTo(new Result.Incomplete(List.of("c")));
        assertThat(Samples.result(unassessed, "10", Map.of("a", Samples.quantity("0"), "b", Samples.quantity("0"))))
                .isInstanceOf(Result.NotAssessed.class);
    }

    private static Result of(WhenEmpty whenEmpty, String above) {
        return Samples.result(
                new Ratio(
                        Samples.measure("a/b", whenEmpty),
                        Samples.number("1"),
                        false,
                        Ratio.Below.PROPORTIONAL,
                        Samples.number("0")),
                "20",
                Map.of("a", Samples.quantity(above), "b", Samples.quantity("0")));
    }

    private static List<Result.Remark> remarks(NoticeCode... codes) {
        return List.of(codes).stream()
                .map(code -> new Result.Remark(code, List.of("a/b")))
                .toList();
    }
}
