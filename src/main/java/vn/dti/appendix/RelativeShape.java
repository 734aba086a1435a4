package vn.dti.appendix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.WhenEmpty;

/**
 * In proportion to the unit that has most.
 *
 * <ul>
 *   <li>{@code a = …; b = …; Tỷ lệ = a/b; Tỷ lệ chuẩn hóa = (Tỷ lệ của Bộ)/(Tỷ lệ của Bộ có giá trị lớn nhất); Điểm = Tỷ
 *       lệ chuẩn hóa * Điểm tối đa}
 *   <li>{@code a = …; b = tổng …; Điểm = Tỷ lệ / Tỷ lệ cao nhất * Điểm tối đa}
 * </ul>
 */
final class RelativeShape implements Shape {

    private static final String OF_UNIT = "(?: của (?:bộ|đơn vị|xã|huyện|tỉnh|sở|địa phương))?";
    private static final String BEST = "tỷ lệ" + OF_UNIT + "(?: có)?(?: giá trị)? (?:lớn nhất|cao nhất)";
    private static final String QUOTIENT = "\\(?tỷ lệ" + OF_UNIT + "\\)? ?/ ?\\(?" + BEST + "\\)?";
    private static final Pattern NORMAL = Pattern.compile("^tỷ lệ chuẩn h(?:óa|oá) ?= ?" + QUOTIENT + "$");
    private static final Pattern POINTS = Pattern.compile("^tỷ lệ chuẩn h(?:óa|oá) ?\\* ?điểm tối đa$");
    private static final Pattern AT_ONCE = Pattern.compile("^\\(?" + QUOTIENT + "\\)? ?\\* ?điểm tối đa$");

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Definitions definitions = Definitions.in(text.clauses());
        boolean normal = false;
        boolean points = false;
        for (Clause clause : definitions.rest()) {
            Optional<String> after = Formulas.afterPoints(clause.folded());
            if (NORMAL.matcher(clause.folded()).matches() && !normal) {
                normal = true;
            } else if (!points
                    && after.filter(of -> POINTS.matcher(of).matches()).isPresent()
                    && normal) {
                points = true;
            } else if (!points
                    && !normal
                    && after.filter(of -> AT_ONCE.matcher(of).matches()).isPresent()) {
                points = true;
            } else {
                return Optional.empty();
            }
        }
        if (!points || definitions.rate().isEmpty() || !definitions.sound()) {
            return Optional.empty();
        }
        Measure measure = new Measure(Formulas.arithmetic(definitions.rate().get()), WhenEmpty.ZERO);
        return Optional.of(ScoringReading.of(new Relative(measure, false, false), definitions.inputs(), List.of()));
    }
}
