package vn.dti.appendix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.WhenEmpty;

/** Bands as a rule: steps where they can be, a ratio where they meet in proportion, else a formula. */
final class BandsRule {

    private BandsRule() {}

    /**
     * The rule.
     *
     * @param down from the highest to the lowest, without gap or overlap
     * @param of what is measured
     */
    static Rule of(List<PointsBand> down, Arithmetic of, BigFraction maximum) {
        Measure measure = new Measure(of, WhenEmpty.ZERO);
        PointsBand last = down.get(down.size() - 1);
        List<PointsBand> bounded = down.subList(0, down.size() - 1);
        boolean in = bounded.get(0).span().lowIn();
        boolean uniform = bounded.stream().allMatch(band -> band.span().lowIn() == in);
        boolean constant = down.stream().allMatch(band -> band.award().isPresent());
        if (uniform && constant) {
            Map<BigFraction, Award> bounds = new LinkedHashMap<>();
            bounded.forEach(
                    band -> bounds.put(band.span().low().get(), band.award().get()));
            return new Steps(
                    in ? Steps.Reach.AT_LEAST : Steps.Reach.OVER,
                    bounds,
                    last.award().get(),
                    measure);
        }
        if (down.size() == 2 && last.slope().isPresent() && in) {
            BigFraction target = bounded.get(0).span().low().get();
            boolean meets = last.slope().get().multiply(target).equals(maximum)
                    && bounded.get(0)
                            .award()
                            .map(award -> award.of(maximum).equals(maximum))
                            .orElse(false);
            if (meets) {
                return new Ratio(measure, target, false, Ratio.Below.PROPORTIONAL, BigFraction.ZERO);
            }
        }
        StringBuilder formula = new StringBuilder();
        for (PointsBand band : bounded) {
            formula.append("IF(")
                    .append(factor(of))
                    .append(band.span().lowIn() ? " >= " : " > ")
                    .append(text(band.span().low().get()))
                    .append(", ")
                    .append(points(band, of, maximum))
                    .append(", ");
        }
        formula.append(points(last, of, maximum)).append(")".repeat(bounded.size()));
        return new Formula(new Measure(Formulas.arithmetic(formula.toString()), WhenEmpty.ZERO));
    }

    private static String points(PointsBand band, Arithmetic of, BigFraction maximum) {
        if (band.slope().isPresent()) {
            BigFraction slope = band.slope().get();
            return factor(of) + (slope.equals(maximum) ? " * max" : " * " + text(slope));
        }
        Award award = band.award().get();
        if (award.of(maximum).equals(maximum)) {
            return "max";
        }
        return award.share() ? text(award.amount()) + " * max" : text(award.amount());
    }

    private static String factor(Arithmetic of) {
        String text = of.text();
        return text.matches("[a-d]( ?/ ?([a-d]|\\d+))?|[a-d]") ? text : "(" + text + ")";
    }

    private static String text(BigFraction number) {
        java.math.BigInteger denominator = number.getDenominator();
        boolean ends = java.math.BigInteger.TEN.pow(12).mod(denominator).signum() == 0;
        return ends ? Exact.text(Exact.round(number, 12)) : "(" + number.getNumerator() + " / " + denominator + ")";
    }
}
