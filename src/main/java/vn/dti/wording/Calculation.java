package vn.dti.wording;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Result;
import vn.dti.indicator.rule.Spread;
import vn.dti.notice.Texts;
import vn.dti.scoring.StageScore;
import vn.dti.view.Numbers;

/**
 * How a rule came to its points, with the numbers in place: {@code 980/1640 ≈ 59,76% < 70%: 20 × 59,76% / 70% = 17,07}.
 * A quotient is shown with as many decimals as it takes to come to the same rounded points with a pocket calculator.
 */
public final class Calculation {

    private final Texts texts;
    private final int pointsDecimals;
    private final Numbers numbers;
    private final Equations equations;

    /** @param pointsDecimals decimals to which points are rounded */
    public Calculation(Texts texts, int pointsDecimals) {
        this.texts = texts;
        this.pointsDecimals = pointsDecimals;
        this.numbers = new Numbers(texts);
        this.equations = new Equations(texts, pointsDecimals);
    }

    /**
     * How the points of an indicator at a stage came about; empty where they were entered, decided or set by a policy
     * and are others than the rule's.
     *
     * @param spreads lowest and highest among the units at that stage, for relative rules
     */
    public Optional<String> of(Indicator indicator, StageScore score, Map<Relative, Spread> spreads) {
        Inputs inputs = new Inputs(score.inputs(), Exact.of(indicator.maximum()), spreads);
        Result result = indicator.rule().apply(inputs);
        if (result instanceof Result.NotAssessed && !score.assessed()) {
            return Optional.of(texts.get("wording.calculation.not_assessed"));
        }
        if (!(result instanceof Result.Awarded awarded) || !score.assessed()) {
            return Optional.empty();
        }
        BigFraction cut = Exact.cut(awarded.points(), BigFraction.ZERO, inputs.maximum());
        if (!score.computed() && Exact.round(cut, pointsDecimals).compareTo(score.points()) != 0) {
            return Optional.empty();
        }
        return Optional.of(indicator.rule().accept(new Workings(texts, equations, inputs))
                + finish(awarded.points(), inputs.maximum()));
    }

    /** The cut to 0 and the maximum, and the rounding, where there is one. */
    private String finish(BigFraction points, BigFraction maximum) {
        StringBuilder text = new StringBuilder();
        if (points.compareTo(maximum) > 0) {
            text.append("; ").append(texts.get("wording.calculation.cut", numbers.of(maximum)));
        } else if (points.signum() < 0) {
            text.append("; ").append(texts.get("wording.calculation.below_zero"));
        } else if (!Numbers.ends(points, pointsDecimals)) {
            text.append(" ").append(texts.get("wording.calculation.rounded", pointsDecimals));
        }
        return text.toString();
    }
}
