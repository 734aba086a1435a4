package vn.dti.appendix;

import java.math.BigDecimal;
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
 *   <li>{@code Cứ 2 hội nghị được 1 điểm, tối đa 10 điểm}: for each full number of so many
 *   <li>{@code Mỗi sáng kiến được 2 điểm (tối đa 5 sáng kiến)}
 * </ul>
 *
 * The limit must be the maximum.
 */
final class PerItemShape implements Shape {

    private static final String ITEM = "([^\\d:;%≥≤<>=…/]+?)";
    private static final Pattern EVERY = Pattern.compile("^(?:cứ|cứ mỗi|mỗi) (?:0?)([2-9]|[1-9]\\d{1,3}) " + ITEM
            + " ?(?:[:=,]|-(?= ))? ?((?:thì |được |đạt |tính |cho |cộng |chấm |hưởng )*\\d[^;]*)$");
    private static final Pattern EACH = Pattern.compile("^(?:cứ mỗi|mỗi|cứ|cứ có|có mỗi) (?:0?1 |một )?" + ITEM
            + " ?(?:[:=,]|-(?= ))? ?((?:thì |được |đạt |tính |cho |cộng |chấm |hưởng )*\\d[^;]*)$");
    private static final Pattern FOR_EACH =
            Pattern.compile("^(.*?điểm) ?(?:/ ?(?:0?1 |một )?|(?:cho )?mỗi |cho (?:một |0?1 ))" + ITEM + "$");
    private static final Pattern LIMIT = Pattern.compile(
            "^\\(?(?:nhưng |và )?(?:(?:tổng )?(?:số )?điểm (?:cho |của )?[^\\d;]*?|tổng(?: cộng| số)? )?(?:tối đa|không quá|không vượt quá|cao nhất)(?: là| không quá)? ?(.+?)\\)?$");
    private static final Pattern INNER_LIMIT =
            Pattern.compile("^(.*?\\d ?(?:điểm|đ)(?:/[^,;(]+?)?),? ?\\(?((?:tối đa|nhưng|không quá|tổng).*)$");

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
            boolean limited = isLimit(clause, text.maximum()) || isLimitOfItems(clause, each.get(), maximum);
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
        int group = each.get().group();
        Measure measure =
                new Measure(Formulas.arithmetic(group == 1 ? "a" : "FLOOR(a / " + group + ")"), WhenEmpty.ZERO);
        List<Remark> remarks = group == 1
                ? List.of()
                : List.of(Remark.of(
                        Remark.Kind.GROUPS_FULL,
                        group + " " + ScoringText.folded(each.get().item())));
        return Optional.of(ScoringReading.of(
                new PerItem(award, measure), Map.of("a", each.get().item()), remarks));
    }

    /** Whether a clause says no more than that the maximum is the most. */
    static boolean isLimit(Clause clause, BigDecimal maximum) {
        Matcher limit = LIMIT.matcher(clause.folded());
        return limit.matches()
                && AwardWords.parse(limit.group(1), false)
                        .filter(award -> award.of(Exact.of(maximum)).equals(Exact.of(maximum)))
                        .isPresent();
    }

    private static final Pattern ITEMS =
            Pattern.compile("^\\(?(?:tối đa|không quá|nhưng không quá) (\\d{1,3}) (.+?)\\)?$");

    /** "Tối đa 5 sáng kiến": so many items as give the maximum. */
    private static boolean isLimitOfItems(Clause clause, Each each, BigFraction maximum) {
        Matcher items = ITEMS.matcher(clause.folded());
        return items.matches()
                && (ScoringText.folded(each.item()) + " ").startsWith(items.group(2) + " ")
                && each.group() == 1
                && each.award()
                        .of(maximum)
                        .multiply(Integer.parseInt(items.group(1)))
                        .equals(maximum);
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

    /** @param group how many of the items earn the award together */
    private record Each(String item, Award award, int group) {}

    private static Optional<Each> each(Clause clause) {
        Matcher every = EVERY.matcher(clause.folded());
        if (every.matches()) {
            int group = Integer.parseInt(every.group(1));
            return AwardWords.parse(every.group(3), false).map(award -> new Each(item(every.group(2)), award, group));
        }
        Matcher each = EACH.matcher(clause.folded());
        Matcher forEach = FOR_EACH.matcher(clause.folded());
        if (each.matches()) {
            return AwardWords.parse(each.group(2), false).map(award -> new Each(item(each.group(1)), award, 1));
        }
        return forEach.matches()
                ? AwardWords.parse(forEach.group(1), false).map(award -> new Each(item(forEach.group(2)), award, 1))
                : Optional.empty();
    }

    /** A span of time is none of what is counted; what takes points away is no item of what gives them. */
    private static final Pattern NO_ITEM = Pattern.compile(
            "năm|quý|tháng|chỉ số|tiêu chí|đơn vị|phần trăm.*|.*(?<!\\p{L})(?:trừ|giảm|bị|mất|không|chưa|thiếu|điểm|trễ|trễ hạn|quá hạn|chậm|sai|lỗi|vi phạm|sự cố|vắng)(?!\\p{L}).*");

    private static String item(String words) {
        String item = words.strip();
        return item.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + item.substring(1);
    }
}
