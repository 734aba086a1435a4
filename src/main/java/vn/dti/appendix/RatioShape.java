package vn.dti.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.WhenEmpty;

/**
 * Points in proportion to a rate.
 *
 * <ul>
 *   <li>{@code a = Số …; b = Tổng số …; - Tỷ lệ = a/b; - Điểm = Tỷ lệ*Điểm tối đa}
 *   <li>{@code a là …, b là tổng …; Điểm = a/b * 10} (where 10 is the maximum)
 *   <li>{@code Tỷ lệ = Số hồ sơ trực tuyến / Tổng số hồ sơ; Điểm = Tỷ lệ/80% * Điểm tối đa}
 *   <li>{@code a = …; b = …; Điểm = (1 - a/b) * Điểm tối đa}; {@code Điểm = (Số … / Tổng số …) * Điểm tối đa}
 *   <li>{@code Điểm = Tỷ lệ * Điểm tối đa} of an indicator that is called "Tỷ lệ …"
 *   <li>with {@code Không phát sinh hồ sơ: Điểm tối đa} or {@code … : không đánh giá}, what no denominator means
 * </ul>
 */
final class RatioShape implements Shape {

    private static final Pattern EMPTY = Pattern.compile(
            "(?:nếu |trường hợp |đối với (?:đơn vị |trường hợp )?)?(?:b ?= ?0|không (?:có )?phát sinh[^:;,]*?)(?:,? thì| ?:|,)? ?"
                    + "(điểm tối đa|được điểm tối đa|đạt điểm tối đa|tính điểm tối đa|không đánh giá|không chấm điểm|0 điểm|được 0 điểm)");

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Definitions definitions = Definitions.in(text.clauses());
        List<String> left = new ArrayList<>();
        List<BigFraction> slopes = new ArrayList<>();
        WhenEmpty whenEmpty = WhenEmpty.ZERO;
        boolean said = false;
        Optional<String> own = Optional.empty();
        for (Clause clause : definitions.rest()) {
            Optional<String> points = Formulas.afterPoints(clause.folded());
            Optional<BigFraction> slope = points.flatMap(after ->
                    Formulas.slope(after, definitions.rate().orElse(impliedRate(definitions)), text.maximum()));
            var empty = EMPTY.matcher(clause.folded());
            Optional<String> factor = slope.isPresent() || own.isPresent()
                    ? Optional.empty()
                    : points.flatMap(
                            after -> Formulas.factor(after, definitions.rate().orElse(""), text.maximum()));
            if (slope.isPresent()) {
                slopes.add(slope.get());
            } else if (factor.isPresent()) {
                own = factor;
                slopes.add(Exact.of(text.maximum()));
            } else if (empty.matches() && !said) {
                whenEmpty = meaning(empty.group(1));
                said = true;
            } else if (slopes.isEmpty() || !PerItemShape.isLimit(clause, text.maximum())) {
                left.add(clause.text());
            }
        }
        if (slopes.isEmpty()) {
            return Optional.empty();
        }
        boolean ofName = own.isEmpty()
                && definitions.rate().isEmpty()
                && definitions.inputs().isEmpty()
                && left.isEmpty()
                && ScoringText.folded(text.name()).startsWith("tỷ lệ ");
        String rate = ofName ? "a/b" : own.or(definitions::rate).orElse(impliedRate(definitions));
        Map<String, String> inputs = ofName ? unnamed() : definitions.inputs();
        boolean defined = Formulas.letters(rate).equals(inputs.keySet()) && Shares.isPartOfWhole(rate, inputs);
        if (rate.isEmpty() || !defined || !definitions.sound() || slopes.size() > 1) {
            return Optional.of(ScoringReading.not(text));
        }
        BigFraction target = Exact.of(text.maximum()).divide(slopes.get(0));
        if (target.compareTo(BigFraction.ONE) > 0) {
            return Optional.of(ScoringReading.not(
                    text, Remark.of(Remark.Kind.MAXIMUM_NOT_REACHED, Exact.round(slopes.get(0), 2))));
        }
        if (!left.isEmpty()) {
            return Optional.of(ScoringReading.not(left));
        }
        Measure measure = new Measure(Formulas.arithmetic(rate), whenEmpty);
        return Optional.of(ScoringReading.of(
                new Ratio(measure, target, false, Ratio.Below.PROPORTIONAL, BigFraction.ZERO),
                inputs,
                ofName ? List.of(Remark.of(Remark.Kind.INPUTS_UNNAMED)) : List.of()));
    }

    /** The rate is the indicator's own, as its name says; the text does not say what it is made of. */
    private static Map<String, String> unnamed() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("a", "");
        inputs.put("b", "");
        return inputs;
    }

    /** Where a and b are said and points speak of a/b itself. */
    private static String impliedRate(Definitions definitions) {
        return definitions.inputs().keySet().containsAll(List.of("a", "b"))
                        && definitions.inputs().size() == 2
                        && definitions.rate().isEmpty()
                        && definitions.rest().stream()
                                .anyMatch(clause -> clause.folded().matches(".*\\ba ?/ ?b\\b.*"))
                ? "a/b"
                : "";
    }

    private static WhenEmpty meaning(String words) {
        if (words.contains("tối đa")) {
            return WhenEmpty.FULL;
        }
        return words.startsWith("không") ? WhenEmpty.NOT_ASSESSED : WhenEmpty.ZERO;
    }
}
