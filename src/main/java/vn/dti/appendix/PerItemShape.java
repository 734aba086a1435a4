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
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.WhenEmpty;

/**
 * So many points for each of something.
 *
 * <ul>
 *   <li>{@code Mỗi chuyên mục được 2 điểm, tối đa 10 điểm}
 *   <li>{@code mỗi ứng dụng: 1 điểm, tổng điểm cho các ứng dụng không quá 5 điểm}
 *   <li>{@code 5 điểm/buổi, không quá điểm tối đa}; {@code 2 điểm cho mỗi tin bài}
 * </ul>
 *
 * The limit must be the maximum.
 */
final class PerItemShape implements Shape {

    private static final String ITEM = "([^\\d:;%≥≤<>=…/]+?)";
    private static final Pattern EACH = Pattern.compile("^(?:cứ mỗi|mỗi|cứ|cứ có|có mỗi) (?:0?1 |một )?" + ITEM
            + " ?(?:[:=,]|-(?= ))? ?((?:thì |được |đạt |tính |cho |cộng |chấm |hưởng )*\\d[^;]*)$");
    private static final Pattern FOR_EACH =
            Pattern.compile("^(.*?điểm) ?(?:/ ?(?:0?1 |một )?|(?:cho )?mỗi |cho (?:một |0?1 ))" + ITEM + "$");
    private static final Pattern LIMIT = Pattern.compile(
            "^\\(?(?:nhưng |và )?(?:(?:tổng )?(?:số )?điểm (?:cho |của )?[^\\d;]*?)?(?:tối đa|không quá|không vượt quá|cao nhất)(?: là| không quá)? ?(.+?)\\)?$");
    private static final Pattern INNER_LIMIT =
            Pattern.compile("^(.*?\\d ?điểm(?:/[^,;(]+?)?),? ?\\(?((?:tối đa|nhưng|không quá|tổng).*)$");

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        List<Clause> clauses = taken(text.clauses());
        Optional<Each> each = clauses.isEmpty() ? Optional.empty() : each(clauses.get(0));
        if (each.isEmpty()) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>();
        BigFraction maximum = Exact.of(text.maximum());
        for (Clause clause : clauses.subList(1, clauses.size())) {
            Matcher limit = LIMIT.matcher(clause.folded());
            boolean limited = limit.matches()
                    && AwardWords.parse(limit.group(1), false)
                            .filter(award -> award.of(maximum).equals(maximum))
                            .isPresent();
            boolean none = Case.of(clause, false)
                    .filter(one -> one.award().amount().isZero() && OptionWords.isNo(one.folded()))
                    .isPresent();
            if (!limited && !none) {
                left.add(clause.text());
            }
        }
        Award award = each.get().award();
        boolean fits = award.amount().signum() > 0
                && award.of(maximum).compareTo(maximum) < 0
                && !NO_ITEM.matcher(ScoringText.folded(each.get().item())).matches();
        if (!left.isEmpty() || !fits) {
            return Optional.of(left.isEmpty() ? ScoringReading.not(text) : ScoringReading.not(left));
        }
        Measure measure = new Measure(Formulas.arithmetic("a"), WhenEmpty.ZERO);
        return Optional.of(ScoringReading.of(
                new PerItem(award, measure), Map.of("a", each.get().item())));
    }

    /** The clauses, with a limit that stands behind the points in the same one as a clause of its own. */
    private static List<Clause> taken(List<Clause> clauses) {
        List<Clause> taken = new ArrayList<>();
        for (Clause clause : clauses) {
            Matcher inner = INNER_LIMIT.matcher(clause.text());
            if (inner.matches() && taken.isEmpty()) {
                taken.add(new Clause(inner.group(1)));
                taken.add(new Clause(inner.group(2)));
            } else {
                taken.add(clause);
            }
        }
        return taken;
    }

    private record Each(String item, Award award) {}

    private static Optional<Each> each(Clause clause) {
        Matcher each = EACH.matcher(clause.folded());
        Matcher forEach = FOR_EACH.matcher(clause.folded());
        if (each.matches()) {
            return AwardWords.parse(each.group(2), false).map(award -> new Each(item(each.group(1)), award));
        }
        return forEach.matches()
                ? AwardWords.parse(forEach.group(1), false).map(award -> new Each(item(forEach.group(2)), award))
                : Optional.empty();
    }

    /** A span of time is none of what is counted; what takes points away is no item of what gives them. */
    private static final Pattern NO_ITEM = Pattern.compile(
            "năm|quý|tháng|chỉ số|tiêu chí|đơn vị|phần trăm.*|.*(?<!\\p{L})(?:trừ|giảm|bị|mất|không|chưa|thiếu|điểm)(?!\\p{L}).*");

    private static String item(String words) {
        String item = words.strip();
        return item.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + item.substring(1);
    }
}
