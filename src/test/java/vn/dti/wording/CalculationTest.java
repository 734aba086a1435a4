package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.RuleSamples.award;
import static vn.dti.wording.RuleSamples.awards;
import static vn.dti.wording.RuleSamples.day;
import static vn.dti.wording.RuleSamples.indicator;
import static vn.dti.wording.RuleSamples.measure;
import static vn.dti.wording.RuleSamples.no;
import static vn.dti.wording.RuleSamples.number;
import static vn.dti.wording.RuleSamples.part;
import static vn.dti.wording.RuleSamples.quantity;
import static vn.dti.wording.RuleSamples.steps;
import static vn.dti.wording.RuleSamples.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Result;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Spread;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.scoring.StageScore;

/** Every rule with the numbers in place, in both languages. */
class CalculationTest {

    private static final Relative BEST = new Relative(measure("a/b"), false, false);
    private static final Relative RANGE = new Relative(measure("c"), true, false);
    private static final Map<Relative, Spread> SPREADS = Map.of(
            BEST,
            new Spread(number("0"), number("2").divide(3), List.of("Xã A"), List.of("Xã B")),
            RANGE,
            new Spread(number("4"), number("10"), List.of("A", "B", "C", "D", "E"), List.of("X", "Y")),
            new Relative(measure("d"), true, false),
            Spread.of(number("7"), "Xã A"));

    private static Ratio cut(String floor) {
        return new Ratio(measure("a/b"), number("1"), false, Ratio.Below.CUT, number(floor));
    }

    private static Ratio ratio(String target, String from) {
        return new Ratio(measure("a/b"), number(target), false, Ratio.Below.PROPORTIONAL, number(from));
    }

    private static Arguments calculation(Rule rule, Map<String, InputValue> inputs, String vi, String en) {
        return Arguments.of(rule, inputs, vi, en);
    }

    static Stream<Arguments> calculations() {
        return Stream.of(
                calculation(new Points(), Map.of(), "-", "-"),
                calculation(new YesNo(award("50%")), Map.of("a", yes()), "có: 10", "yes: 10"),
                calculation(new YesNo(award("50%")), Map.of("a", no()), "không: 0", "no: 0"),
                calculation(
                        new Choice(awards("Phó", "1/2")),
                        Map.of("a", new InputValue.Option("Phó")),
                        "\"Phó\": 10",
                        "\"Phó\": 10"),
                calculation(
                        steps(Steps.Reach.AT_LEAST, "a", "0", "4", "20", "3", "15"),
                        Map.of("a", quantity("3")),
                        "3 ≥ 3: 15",
                        "3 ≥ 3: 15"),
                calculation(
                        steps(Steps.Reach.OVER, "a/b", "2", "0.9", "20", "0.5", "10"),
                        Map.of("a", quantity("45"), "b", quantity("50")),
                        "45/50 = 90% > 50%: 10",
                        "45/50 = 90% > 50%: 10"),
                calculation(
                        steps(Steps.Reach.EXACTLY, "a", "0", "2", "20"),
                        Map.of("a", quantity("1")),
                        "1, chưa đạt mức nào: 0",
                        "1, no step reached: 0"),
                calculation(
                        ratio("0.7", "0"),
                        Map.of("a", quantity("980"), "b", quantity("1640")),
                        "980/1640 ≈ 59,76% < 70%: 20 × 59,76% / 70% = 17,07 (làm tròn đến 2 chữ số thập phân)",
                        "980/1640 ≈ 59.76% < 70%: 20 × 59.76% / 70% = 17.07 (rounded to 2 decimals)"),
                calculation(
                        ratio("0.7", "0"),
                        Map.of("a", quantity("1210"), "b", quantity("1640")),
                        "1210/1640 ≈ 73,78% ≥ 70%: 20",
                        "1210/1640 ≈ 73.78% ≥ 70%: 20"),
                calculation(
                        ratio("0.7", "0.25"),
                        Map.of("a", quantity("980"), "b", quantity("1640")),
                        "980/1640 ≈ 59,76% < 70%: 20 × (59,76% − 25%) / (70% − 25%) = 15,45 (làm tròn đến 2 chữ số thập phân)",
                        "980/1640 ≈ 59.76% < 70%: 20 × (59.76% − 25%) / (70% − 25%) = 15.45 (rounded to 2 decimals)"),
                calculation(
                        ratio("1", "0"),
                        Map.of("a", quantity("1"), "b", quantity("2400")),
                        "1/2400 ≈ 0,04% < 100%: 20 × 0,04% / 100% = 0,01 (làm tròn đến 2 chữ số thập phân)",
                        "1/2400 ≈ 0.04% < 100%: 20 × 0.04% / 100% = 0.01 (rounded to 2 decimals)"),
                calculation(
                        ratio("1", "0.5"),
                        Map.of("a", quantity("1"), "b", quantity("4")),
                        "1/4 = 25% < 100%: 20 × (25% − 50%) / (100% − 50%) = −10,00; nhỏ hơn 0 nên lấy 0",
                        "1/4 = 25% < 100%: 20 × (25% − 50%) / (100% − 50%) = −10.00; below 0, so 0"),
                calculation(
                        new Ratio(measure("a/b"), number("0.9"), true, Ratio.Below.ZERO, number("0")),
                        Map.of("a", quantity("900000001"), "b", quantity("1000000000")),
                        "900000001/1000000000 = 90,0000001% > 90%: 20",
                        "900000001/1000000000 = 90.0000001% > 90%: 20"),
                calculation(
                        new Ratio(measure("a/b"), number("0.9"), true, Ratio.Below.ZERO, number("0")),
                        Map.of("a", quantity("9"), "b", quantity("10")),
                        "9/10 = 90% ≤ 90%: 0",
                        "9/10 = 90% ≤ 90%: 0"),
                calculation(
                        new Ratio(measure("a/b", WhenEmpty.FULL), number("0.9"), true, Ratio.Below.ZERO, number("0")),
                        Map.of("a", quantity("0"), "b", quantity("0")),
                        "0/0: mẫu số bằng 0 nên được 20",
                        "0/0: the denominator is 0, which gives 20"),
                calculation(
                        new Ratio(
                                measure("a/b", WhenEmpty.NOT_ASSESSED),
                                number("1"),
                                false,
                                Ratio.Below.PROPORTIONAL,
                                number("0")),
                        Map.of("a", quantity("0"), "b", quantity("0")),
                        "mẫu số bằng 0 nên không đánh giá chỉ số này",
                        "the denominator is 0, so the indicator is not assessed"),
                calculation(
                        ratio("1", "0"),
                        Map.of("a", quantity("5"), "b", quantity("0")),
                        "5/0: mẫu số bằng 0 nên được 0",
                        "5/0: the denominator is 0, which gives 0"),
                calculation(
                        cut("0.9"),
                        Map.of("a", quantity("19"), "b", quantity("20")),
                        "19/20 = 95% < 100%: 20 × 95% = 19,00",
                        "19/20 = 95% < 100%: 20 × 95% = 19.00"),
                calculation(
                        cut("0.9"),
                        Map.of("a", quantity("4"), "b", quantity("5")),
                        "4/5 = 80% < 90%: 0",
                        "4/5 = 80% < 90%: 0"),
                calculation(
                        new Sum(List.of(
                                part("10", new Formula(measure("a - 20"))),
                                part("10", new PerItem(award("1"), measure("b"))))),
                        Map.of("a", quantity("15"), "b", quantity("4")),
                        "phần 1: 15 − 20 = −5,00, nhỏ hơn 0 nên lấy 0; phần 2: 4 × 1 = 4,00; cộng lại 4,00",
                        "part 1: 15 − 20 = −5.00, below 0, so 0; part 2: 4 × 1 = 4.00; together 4.00"),
                calculation(
                        new Ratio(measure("a/12"), number("4"), false, Ratio.Below.PROPORTIONAL, number("0")),
                        Map.of("a", quantity("31")),
                        "31/12 ≈ 2,583 < 4: 20 × 2,583 / 4 = 12,92 (làm tròn đến 2 chữ số thập phân)",
                        "31/12 ≈ 2.583 < 4: 20 × 2.583 / 4 = 12.92 (rounded to 2 decimals)"),
                calculation(
                        new PerItem(award("2"), measure("c")),
                        Map.of("c", quantity("7")),
                        "7 × 2 = 14,00",
                        "7 × 2 = 14.00"),
                calculation(
                        new PerItem(award("2"), measure("c")),
                        Map.of("c", quantity("12")),
                        "12 × 2 = 24,00; không vượt quá tối đa: 20",
                        "12 × 2 = 24.00; not more than the maximum: 20"),
                calculation(
                        new Checklist(awards("a", "1/2", "b", "10", "c", "1/3")),
                        Map.of("a", yes(), "b", no()),
                        "a có: 10; b không: 0; c để trống: 0; cộng lại 10,00",
                        "a yes: 10; b no: 0; c left empty: 0; together 10.00"),
                calculation(
                        new Deadline(LocalDate.of(2024, 3, 31), true, award("50%")),
                        Map.of("a", day("2024-03-31")),
                        "31/03/2024, hạn chậm nhất ngày 31/03/2024, đúng hạn: 20",
                        "31/03/2024, due 31/03/2024 at the latest, in time: 20"),
                calculation(
                        new Deadline(LocalDate.of(2024, 3, 31), false, award("50%")),
                        Map.of("a", day("2024-03-31")),
                        "31/03/2024, hạn trước ngày 31/03/2024, muộn: 10",
                        "31/03/2024, due before 31/03/2024, late: 10"),
                calculation(
                        BEST,
                        Map.of("a", quantity("1"), "b", quantity("2")),
                        "1/2 = 50%; cao nhất 66,67% (Xã B): 20 × 50% / 66,67% = 15,00",
                        "1/2 = 50%; highest 66.67% (Xã B): 20 × 50% / 66.67% = 15.00"),
                calculation(
                        RANGE,
                        Map.of("c", quantity("7")),
                        "7; thấp nhất 4 (A, B, C và 2 đơn vị khác), cao nhất 10 (X, Y): 20 × (7 − 4) / (10 − 4) = 10,00",
                        "7; lowest 4 (A, B, C and 2 others), highest 10 (X, Y): 20 × (7 − 4) / (10 − 4) = 10.00"),
                calculation(
                        new Relative(measure("d"), true, false),
                        Map.of("d", quantity("7")),
                        "7; các đơn vị không chênh nhau nên được 0",
                        "7; the units do not differ, which gives 0"),
                calculation(
                        new Sum(List.of(
                                part("15", ratio("1", "0")),
                                part("5", new PerItem(award("1"), measure("c"))),
                                part("5", new YesNo(Award.MAXIMUM)))),
                        Map.of("b", quantity("3"), "a", quantity("2"), "c", quantity("9")),
                        "phần 1: 2/3 ≈ 66,67% < 100%: 15 × 66,67% / 100% = 10,00; phần 2: 9 × 1 = 9,00, không vượt quá tối đa: 5; phần 3: không báo cáo, 0; cộng lại 15,00",
                        "part 1: 2/3 ≈ 66.67% < 100%: 15 × 66.67% / 100% = 10.00; part 2: 9 × 1 = 9.00, not more than the maximum: 5; part 3: nothing reported, 0; together 15.00"),
                calculation(
                        new BestOf(List.of(
                                part("20", ratio("1", "0")), part("10", new PerItem(award("10%"), measure("c"))))),
                        Map.of("b", quantity("4"), "a", quantity("1"), "c", quantity("9")),
                        "phần 1: 1/4 = 25% < 100%: 20 × 25% / 100% = 5,00; phần 2: 9 × 1 = 9,00; lấy phần cao nhất 9,00",
                        "part 1: 1/4 = 25% < 100%: 20 × 25% / 100% = 5.00; part 2: 9 × 1 = 9.00; the highest is 9.00"),
                calculation(
                        new Formula(measure("MIN(1, a / b) * max - 0.5")),
                        Map.of("a", quantity("1"), "b", quantity("3")),
                        "MIN(1; 1 / 3) × 20 − 0,5 = 6,17 (làm tròn đến 2 chữ số thập phân)",
                        "MIN(1, 1 / 3) × 20 − 0.5 = 6.17 (rounded to 2 decimals)"),
                calculation(
                        new Formula(measure("a - b")),
                        Map.of("a", quantity("1"), "b", quantity("3")),
                        "1 − 3 = −2,00; nhỏ hơn 0 nên lấy 0",
                        "1 − 3 = −2.00; below 0, so 0"));
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void putsTheNumbersInPlace(Rule rule, Map<String, InputValue> inputs, String vietnamese, String english) {
        Indicator indicator = indicator(rule, "20", Map.of());
        StageScore score = score(indicator, inputs);
        assertThat(new Calculation(Texts.in(Language.VI), 2)
                        .of(indicator, score, SPREADS)
                        .orElse("-"))
                .isEqualTo(vietnamese);
        assertThat(new Calculation(Texts.in(Language.EN), 2)
                        .of(indicator, score, SPREADS)
                        .orElse("-"))
                .isEqualTo(english);
    }

    private static StageScore score(Indicator indicator, Map<String, InputValue> inputs) {
        Inputs given = new Inputs(inputs, Exact.of(indicator.maximum()), SPREADS);
        Result result = indicator.rule().apply(given);
        boolean computed = result instanceof Result.Awarded;
        boolean assessed = !(result instanceof Result.NotAssessed);
        return new StageScore(BigDecimal.ZERO, assessed, true, StageScore.BY_SELF, inputs, computed);
    }
}
