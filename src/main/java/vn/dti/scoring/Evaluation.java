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
 * What a standing is worth.
 *
 * @param ruled the rule's rounded points, where it gives any from the inputs in force
 * @param result what the rule says
 * @param evidenceMissing whether points above 0 are claimed without evidence
 */
record Evaluation(StageScore score, Optional<BigDecimal> ruled, Result result, boolean evidenceMissing) {

    static Evaluation of(
            Indicator indicator, Standing standing, Inputs inputs, Kind kind, boolean zeroWithoutEvidence) {
        int decimals = kind.ranking().pointsDecimals();
        Result result = indicator.rule().apply(inputs);
        Optional<BigDecimal> ruled = result instanceof Result.Awarded awarded
                ? Optional.of(Exact.round(
                        Exact.cut(awarded.points(), BigFraction.ZERO, Exact.of(indicator.maximum())), decimals))
                : Optional.empty();
        Optional<BigDecimal> entered = standing.entered().isPresent()
                ? Optional.of(Exact.round(standing.entered().get(), decimals))
                : Optional.empty();
        boolean byRule = !(entered.isPresent() && standing.enteredWin());
        boolean assessed = !(byRule && result instanceof Result.NotAssessed);
        Optional<BigDecimal> points = byRule && ruled.isPresent() ? ruled : entered;
        BigDecimal zero = BigDecimal.ZERO.setScale(decimals);
        boolean reported = points.isPresent() || !assessed;
        BigDecimal counted = assessed ? points.orElse(zero) : zero;
        boolean evidenceMissing = !standing.evidenced() && !standing.decided() && counted.signum() > 0;
        boolean zeroed = standing.zeroed() || evidenceMissing && zeroWithoutEvidence;
        StageScore score = new StageScore(
                zeroed ? zero : counted,
                assessed || standing.zeroed(),
                reported,
                zeroed ? StageScore.BY_POLICY : standing.by(),
                standing.inputs(),
                byRule && ruled.isPresent() && !zeroed);
        return new Evaluation(score, ruled, result, evidenceMissing && !standing.zeroed());
    }

    /** What a standing is worth of an indicator that the unit ticks as not its own: it is not assessed at any stage. */
    static Evaluation unassigned(Standing standing, Kind kind) {
        BigDecimal zero = BigDecimal.ZERO.setScale(kind.ranking().pointsDecimals());
        StageScore score = new StageScore(zero, false, true, StageScore.BY_SELF, standing.inputs(), false);
        return new Evaluation(score, Optional.empty(), new Result.NotAssessed(List.of()), false);
    }

    List<Result.Remark> remarks() {
        if (result instanceof Result.Awarded awarded) {
            return awarded.remarks();
        }
        return result instanceof Result.NotAssessed notAssessed ? notAssessed.remarks() : List.of();
    }
}
