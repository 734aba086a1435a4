package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Result;

/**
 * What a basis is worth.
 *
 * @param ruled the rule's rounded points, where it gives any from the inputs in force
 * @param result what the rule says
 * @param evidenceMissing whether points above 0 are claimed without evidence
 */
record Evaluation(StageScore score, Optional<BigDecimal> ruled, Result result, boolean evidenceMissing) {

    static Evaluation of(
            Indicator indicator, PointsBasis basis, Inputs inputs, Kind kind, boolean zeroWithoutEvidence) {
        int decimals = kind.ranking().pointsDecimals();
        Result result = indicator.rule().apply(inputs);
        Optional<BigDecimal> ruled = result instanceof Result.Awarded awarded
                ? Optional.of(Exact.round(
                        Exact.cut(awarded.points(), BigFraction.ZERO, Exact.of(indicator.maximum())), decimals))
                : Optional.empty();
        Optional<BigDecimal> entered = basis.entered().isPresent()
                ? Optional.of(Exact.round(basis.entered().get(), decimals))
                : Optional.empty();
        boolean byRule = !(entered.isPresent() && basis.enteredWin());
        boolean assessed = !(byRule && result instanceof Result.NotAssessed);
        Optional<BigDecimal> points = byRule && ruled.isPresent() ? ruled : entered;
        BigDecimal zero = BigDecimal.ZERO.setScale(decimals);
        boolean reported = points.isPresent() || !assessed;
        BigDecimal counted = assessed ? points.orElse(zero) : zero;
        boolean evidenceMissing = !basis.evidenced() && !basis.decided() && counted.signum() > 0;
        boolean zeroed = basis.zeroed() || evidenceMissing && zeroWithoutEvidence;
        StageScore score = new StageScore(
                zeroed ? zero : counted,
                assessed || basis.zeroed(),
                reported,
                zeroed ? StageScore.BY_POLICY : basis.by(),
                basis.inputs(),
                byRule && ruled.isPresent() && !zeroed);
        return new Evaluation(score, ruled, result, evidenceMissing && !basis.zeroed());
    }

    /** What a basis is worth of an indicator that the unit ticks as not its own: it is not assessed at any stage. */
    static Evaluation unassigned(PointsBasis basis, Kind kind) {
        BigDecimal zero = BigDecimal.ZERO.setScale(kind.ranking().pointsDecimals());
        StageScore score = new StageScore(zero, false, true, StageScore.BY_SELF, basis.inputs(), false);
        return new Evaluation(score, Optional.empty(), new Result.NotAssessed(List.of()), false);
    }

    List<Result.Remark> remarks() {
        if (result instanceof Result.Awarded awarded) {
            return awarded.remarks();
        }
        return result instanceof Result.NotAssessed notAssessed ? notAssessed.remarks() : List.of();
    }
}
