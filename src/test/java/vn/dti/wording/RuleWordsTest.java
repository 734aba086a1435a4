package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.RuleSamples.award;
import static vn.dti.wording.RuleSamples.awards;
import static vn.dti.wording.RuleSamples.measure;
import static vn.dti.wording.RuleSamples.number;
import static vn.dti.wording.RuleSamples.part;
import static vn.dti.wording.RuleSamples.steps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** Every rule in words, in both languages. */
class RuleWordsTest {

    private static final Map<String, String> LABELS = Map.of("a", "Số cuộc họp", "b", "Kế hoạch", "c", "Số tin bài");

    private static Arguments rule(Rule rule, String vietnamese, String english) {
        return Arguments.of(rule, vietnamese, english);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(new Points(), "chấm trực tiếp từ 0 đến 20 điểm.", "scored directly from 0 to 20 points."),
                rule(
                        new YesNo(Award.MAXIMUM),
                        "Số cuộc họp (a): có được 20 điểm, không được 0 điểm.",
                        "Số cuộc họp (a): yes gives 20 points, no gives 0 points."),
                rule(
                        new YesNo(award("50%")),
                        "Số cuộc họp (a): có được 10 điểm (50% điểm tối đa), không được 0 điểm.",
                        "Số cuộc họp (a): yes gives 10 points (50% of the maximum), no gives 0 points."),
                rule(
                        new YesNo(award("1/3")),
                        "Số cuộc họp (a): có được 1/3 điểm tối đa (khoảng 6,67 điểm), không được 0 điểm.",
                        "Số cuộc họp (a): yes gives 1/3 of the maximum (about 6.67 points), no gives 0 points."),
                rule(
                        new Choice(awards("Bí thư hoặc Chủ tịch", "100%", "Phó", "1/2", "Chưa có", "0")),
                        "Số cuộc họp (a): chọn \"Bí thư hoặc Chủ tịch\" được 20 điểm; chọn \"Phó\" được 10 điểm (1/2 điểm tối đa); chọn \"Chưa có\" được 0 điểm.",
                        "Số cuộc họp (a): \"Bí thư hoặc Chủ tịch\" gives 20 points; \"Phó\" gives 10 points (1/2 of the maximum); \"Chưa có\" gives 0 points."),
                rule(
                        steps(Steps.Reach.AT_LEAST, "a", "0", "4", "20", "3", "15", "1", "5"),
                        "Số cuộc họp (a): từ 4 trở lên được 20 điểm; từ 3 đến dưới 4 được 15 điểm; từ 1 đến dưới 3 được 5 điểm; dưới 1 được 0 điểm.",
                        "Số cuộc họp (a): from 4 up gives 20 points; from 3 to below 4 gives 15 points; from 1 to below 3 gives 5 points; below 1 gives 0 points."),
                rule(
                        steps(Steps.Reach.OVER, "a/b", "2", "0.9", "100%", "0.5", "50%"),
                        "tỷ lệ a/b: trên 90% được 20 điểm; trên 50% đến 90% được 10 điểm (50% điểm tối đa); từ 50% trở xuống được 2 điểm. Nếu mẫu số bằng 0 thì được 0 điểm.",
                        "the rate a/b: over 90% gives 20 points; over 50% up to 90% gives 10 points (50% of the maximum); 50% or less gives 2 points. A denominator of 0 gives 0 points."),
                rule(
                        steps(Steps.Reach.EXACTLY, "a", "0", "2", "20", "1", "10"),
                        "Số cuộc họp (a): bằng 2 được 20 điểm; bằng 1 được 10 điểm; các trường hợp còn lại được 0 điểm.",
                        "Số cuộc họp (a): exactly 2 gives 20 points; exactly 1 gives 10 points; anything else gives 0 points."),
                rule(
                        new Ratio(measure("a/b"), number("0.7"), false, Ratio.Below.PROPORTIONAL, number("0")),
                        "tỷ lệ a/b đạt từ 70% trở lên được 20 điểm; dưới 70% tính theo tỷ lệ. Nếu mẫu số bằng 0 thì được 0 điểm.",
                        "the rate a/b at 70% or more gives 20 points; below 70% points are in proportion. A denominator of 0 gives 0 points."),
                rule(
                        new Ratio(
                                measure("a/b", WhenEmpty.NOT_ASSESSED),
                                number("0.9"),
                                true,
                                Ratio.Below.ZERO,
                                number("0")),
                        "tỷ lệ a/b đạt trên 90% được 20 điểm; từ 90% trở xuống được 0 điểm. Nếu mẫu số bằng 0 thì không đánh giá chỉ số này đối với đơn vị.",
                        "the rate a/b over 90% gives 20 points; 90% or less gives 0 points. With a denominator of 0 the indicator is not assessed for the unit."),
                rule(
                        new Ratio(
                                measure("a / (b - c)", WhenEmpty.FULL),
                                number("1"),
                                false,
                                Ratio.Below.PROPORTIONAL,
                                number("0.25")),
                        "tỷ lệ a / (b − c) đạt từ 100% trở lên được 20 điểm; dưới 100% tính theo tỷ lệ, bắt đầu từ mức 25% (0 điểm). Nếu mẫu số bằng 0 thì được điểm tối đa.",
                        "the rate a / (b − c) at 100% or more gives 20 points; below 100% points are in proportion, beginning at 25% (0 points). A denominator of 0 gives the maximum."),
                rule(
                        new Ratio(measure("a/b"), number("1"), false, Ratio.Below.CUT, number("0.9")),
                        "tỷ lệ a/b đạt từ 100% trở lên được 20 điểm; dưới 100% lấy đúng tỷ lệ nhân 20 điểm, nhưng dưới 90% được 0 điểm. Nếu mẫu số bằng 0 thì được 0 điểm.",
                        "the rate a/b at 100% or more gives 20 points; below 100% earns that very share of 20 points, but 0 points below 90%. A denominator of 0 gives 0 points."),
                rule(
                        new Ratio(measure("a/12"), number("4"), false, Ratio.Below.PROPORTIONAL, number("0")),
                        "a/12 đạt từ 4 trở lên được 20 điểm; dưới 4 tính theo tỷ lệ.",
                        "a/12 at 4 or more gives 20 points; below 4 points are in proportion."),
                rule(
                        new PerItem(award("2"), measure("c")),
                        "Số tin bài (c) nhân với 2 điểm, tối đa 20 điểm.",
                        "Số tin bài (c) times 2 points, at most 20 points."),
                rule(
                        new Checklist(awards("a", "1/2", "b", "10")),
                        "cộng điểm những mục trả lời có: Số cuộc họp (a) được 10 điểm (1/2 điểm tối đa); Kế hoạch (b) được 10 điểm; mục để trống bên cạnh mục đã trả lời coi như không.",
                        "the points of what is answered yes are added: Số cuộc họp (a) gives 10 points (1/2 of the maximum); Kế hoạch (b) gives 10 points; an item left empty beside answered ones counts as no."),
                rule(
                        new Deadline(LocalDate.of(2024, 3, 31), true, award("50%")),
                        "Số cuộc họp (a) chậm nhất ngày 31/03/2024 được 20 điểm; muộn hơn được 10 điểm (50% điểm tối đa).",
                        "Số cuộc họp (a) on 31/03/2024 at the latest gives 20 points; later gives 10 points (50% of the maximum)."),
                rule(
                        new Deadline(LocalDate.of(2024, 3, 31), false, award("0")),
                        "Số cuộc họp (a) trước ngày 31/03/2024 được 20 điểm; từ ngày đó trở đi được 0 điểm.",
                        "Số cuộc họp (a) before 31/03/2024 gives 20 points; from that day on gives 0 points."),
                rule(
                        new Relative(measure("a/b"), false, false),
                        "đơn vị có a/b cao nhất được 20 điểm; các đơn vị khác tính theo tỷ lệ so với mức cao nhất. Nếu mẫu số bằng 0 thì được 0 điểm.",
                        "the unit with the highest a/b gets 20 points; the others in proportion to the highest. A denominator of 0 gives 0 points."),
                rule(
                        new Relative(measure("c"), false, true),
                        "trong từng cụm, đơn vị có Số tin bài (c) cao nhất được 20 điểm; các đơn vị khác của cụm tính theo tỷ lệ so với mức cao nhất.",
                        "in each cluster the unit with the highest Số tin bài (c) gets 20 points; the others of the cluster in proportion to the highest."),
                rule(
                        new Relative(measure("c"), true, false),
                        "đơn vị có Số tin bài (c) cao nhất được 20 điểm, thấp nhất được 0 điểm; các đơn vị khác tính theo vị trí giữa hai mức đó.",
                        "the unit with the highest Số tin bài (c) gets 20 points, the lowest gets 0; the others by their place between the two."),
                rule(
                        new Sum(List.of(
                                part(
                                        "15",
                                        new Ratio(
                                                measure("a/b"),
                                                number("1"),
                                                false,
                                                Ratio.Below.PROPORTIONAL,
                                                number("0"))),
                                part("5", new PerItem(award("1"), measure("c"))))),
                        "tổng của 2 phần, tối đa 20 điểm: phần 1 (tối đa 15 điểm): tỷ lệ a/b đạt từ 100% trở lên được 15 điểm; dưới 100% tính theo tỷ lệ; phần 2 (tối đa 5 điểm): Số tin bài (c) nhân với 1 điểm, tối đa 5 điểm. Nếu mẫu số của một phần bằng 0 thì phần đó được 0 điểm.",
                        "the sum of 2 parts, at most 20 points: part 1 (at most 15 points): the rate a/b at 100% or more gives 15 points; below 100% points are in proportion; part 2 (at most 5 points): Số tin bài (c) times 1 point, at most 5 points. A part whose denominator is 0 gives 0 points."),
                rule(
                        new BestOf(List.of(
                                part("20", new YesNo(Award.MAXIMUM)),
                                part("10", new PerItem(award("10%"), measure("c"))))),
                        "lấy phần cao nhất trong 2 phần, tối đa 20 điểm: phần 1 (tối đa 20 điểm): Số cuộc họp (a): có được 20 điểm, không được 0 điểm; phần 2 (tối đa 10 điểm): Số tin bài (c) nhân với 1 điểm (10% điểm tối đa), tối đa 10 điểm.",
                        "the highest of 2 parts, at most 20 points: part 1 (at most 20 points): Số cuộc họp (a): yes gives 20 points, no gives 0 points; part 2 (at most 10 points): Số tin bài (c) times 1 point (10% of the maximum), at most 10 points."),
                rule(
                        new Formula(measure("MIN(1, a / b) * max - 0.5")),
                        "tính theo công thức MIN(1; a / b) × max − 0,5 (max là điểm tối đa), trong khoảng từ 0 đến 20 điểm. Nếu mẫu số bằng 0 thì được 0 điểm.",
                        "by the formula MIN(1, a / b) × max − 0.5 (max is the maximum), within 0 and 20 points. A denominator of 0 gives 0 points."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysTheRule(Rule rule, String vietnamese, String english) {
        BigDecimal maximum = new BigDecimal("20");
        assertThat(new RuleWords(Texts.in(Language.VI)).sentence(rule, maximum, LABELS))
                .isEqualTo(vietnamese);
        assertThat(new RuleWords(Texts.in(Language.EN)).sentence(rule, maximum, LABELS))
                .isEqualTo(english);
    }
}
