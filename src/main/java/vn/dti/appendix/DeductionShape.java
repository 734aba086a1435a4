package vn.dti.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.WhenEmpty;

/**
 * All where there is none of something, less for each of it.
 *
 * <ul>
 *   <li>{@code Không có hồ sơ trễ hạn: 10 điểm; mỗi hồ sơ trễ hạn trừ 0,5 điểm}
 *   <li>{@code Không để xảy ra sự cố: điểm tối đa; mỗi sự cố trừ 3 điểm, trừ tối đa 10 điểm}
 * </ul>
 *
 * What there is none of must be what is counted: of "Có kế hoạch: 10 điểm; mỗi lần chậm trừ 1 điểm" a unit without a
 * plan would come off best.
 */
final class DeductionShape implements Shape {

    private static final Pattern NONE = Pattern.compile(
            "^không (?:(?:có|để|xảy ra|phát sinh|bị|để xảy ra|có xảy ra) )+(?<what>[^\\d;:]+?)(?: nào)?$");
    private static final Pattern EACH = Pattern.compile(
            "^(?:mỗi|cứ mỗi|cứ|0?1|một) (?:0?1 |một )?(?<what>[^\\d;:]+?)(?: nào)?,? ?:? ?(?:thì |sẽ )?(?:bị )?trừ ?:? (?<points>.+)$");
    private static final Pattern LIMIT = Pattern.compile(
            "^(?:nhưng )?(?:trừ tối đa|tối đa trừ|trừ không quá|tổng điểm trừ không quá|trừ đến) (?:hết )?(?<points>.+)$");

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        BigFraction maximum = Exact.of(text.maximum());
        Optional<String> none = Optional.empty();
        Optional<String> each = Optional.empty();
        Optional<Award> minus = Optional.empty();
        List<String> left = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            Matcher deducts = EACH.matcher(clause.folded());
            Matcher limit = LIMIT.matcher(clause.folded());
            Optional<String> free = Case.of(clause, false)
                    .filter(one -> one.award().of(maximum).equals(maximum))
                    .map(one -> NONE.matcher(one.folded()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group("what"));
            if (deducts.matches()
                    && each.isEmpty()
                    && AwardWords.parse(deducts.group("points"), false).isPresent()) {
                each = Optional.of(deducts.group("what"));
                minus = AwardWords.parse(deducts.group("points"), false);
            } else if (free.isPresent() && none.isEmpty()) {
                none = free;
            } else if (!limit.matches() || !isAll(limit.group("points"), maximum)) {
                left.add(clause.text());
            }
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        boolean same = none.equals(each);
        boolean fits = minus.filter(award -> !award.share() && award.amount().signum() > 0)
                .filter(award -> award.amount().compareTo(maximum) <= 0)
                .isPresent();
        if (!left.isEmpty() || !same || !fits) {
            return Optional.of(left.isEmpty() ? ScoringReading.not(text) : ScoringReading.not(left));
        }
        String formula = "max - " + Exact.text(Exact.round(minus.get().amount(), 4)) + " * a";
        String counted = each.get();
        return Optional.of(ScoringReading.of(
                new Formula(new Measure(Formulas.arithmetic(formula), WhenEmpty.ZERO)), Map.of("a", "Số " + counted)));
    }

    private static boolean isAll(String points, BigFraction maximum) {
        return AwardWords.parse(points, false)
                .filter(award -> award.of(maximum).equals(maximum))
                .isPresent();
    }
}
