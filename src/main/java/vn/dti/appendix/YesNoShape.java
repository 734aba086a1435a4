package vn.dti.appendix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.YesNo;

/**
 * All for a yes, nothing for a no.
 *
 * <ul>
 *   <li>{@code Có: 10 điểm; Không: 0 điểm}
 *   <li>{@code Đã ban hành: Điểm tối đa; Chưa ban hành: 0 điểm}
 *   <li>{@code Có kế hoạch: Điểm tối đa; Không có kế hoạch: 0 điểm}
 * </ul>
 */
final class YesNoShape implements Shape {

    private static final Pattern YES = Pattern.compile("(có|đã có|đã|đạt|được)?(?: (.*))?|(.+)");
    private static final Pattern NO = Pattern.compile("(?:không|chưa)(?: (?:có|đạt|được))?(?: (.*))?");

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Optional<List<Case>> cases = Case.all(text.clauses());
        if (cases.isEmpty() || cases.get().size() > 2) {
            return Optional.empty();
        }
        Case yes = cases.get().get(0);
        boolean alone = cases.get().size() == 1;
        String said = yes.folded();
        if (!OptionWords.isOption(said) || OptionWords.isNo(said) || alone && !said.matches("(?:có|đã)(?: .*)?")) {
            return Optional.empty();
        }
        if (!alone && !isNoOf(said, cases.get().get(1))) {
            return Optional.empty();
        }
        if (!yes.award().of(Exact.of(text.maximum())).equals(Exact.of(text.maximum()))) {
            return Optional.empty();
        }
        String label = said.matches("có|đã|đạt|đã có") ? "" : yes.when();
        return Optional.of(ScoringReading.of(new YesNo(Award.MAXIMUM), Map.of("a", label)));
    }

    /** Whether the second case denies the first and gives nothing. */
    private static boolean isNoOf(String yes, Case no) {
        Matcher denied = NO.matcher(no.folded());
        if (!no.award().amount().isZero() || !denied.matches()) {
            return false;
        }
        String what = denied.group(1) == null ? "" : denied.group(1);
        Matcher affirmed = YES.matcher(yes);
        if (!affirmed.matches()) {
            return false;
        }
        String done =
                affirmed.group(3) != null ? affirmed.group(3) : affirmed.group(2) == null ? "" : affirmed.group(2);
        return what.isEmpty() || done.equals(what) || yes.equals(what);
    }
}
