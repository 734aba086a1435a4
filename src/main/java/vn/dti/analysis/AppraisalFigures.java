package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.run.Results;

/**
 * The appraisal of a kind under the glass (phan-tich.md, Thẩm định): facts, no blame.
 *
 * @param appraisers by who signed, most decisions first; "" for decisions that name nobody
 * @param offices by lead office of the indicator; an indicator with several counts for each
 * @param units self-assessment against what was found
 * @param withoutReason decisions that change points and give no reason
 * @param undone decisions that bring points back to where an earlier round found them
 */
public record AppraisalFigures(
        List<Decided> appraisers,
        List<Decided> offices,
        List<Found> units,
        List<Changed> withoutReason,
        List<Changed> undone) {

    /**
     * What somebody decided.
     *
     * @param decisions all of them
     * @param changing those that change points
     * @param mean mean change of points over all decisions
     * @param share mean change over all decisions, in percent of the maximum
     * @param others the same of all others, on the same indicators in the same proportion; empty where no other decided
     *     on them
     * @param shareThere the own mean on the indicators that others decided on too
     */
    public record Decided(
            String who,
            int decisions,
            int changing,
            BigDecimal mean,
            BigDecimal share,
            Optional<BigDecimal> others,
            Optional<BigDecimal> shareThere) {

        /** The share of decisions that change points, in percent, one decimal. */
        public BigDecimal changingShare() {
            return Exact.round(BigFraction.of(100 * changing, decisions), 1);
        }
    }

    /**
     * A unit's self-assessment against what was found, over the indicators that were decided.
     *
     * @param decided how many
     * @param lowered how many lost points
     * @param above points that were taken, less those added
     * @param share of the maxima of the decided indicators, in percent
     */
    public record Found(Unit unit, int decided, int lowered, BigDecimal above, BigDecimal share) {}

    /** A decision that changes points, from what to what. */
    public record Changed(
            Unit unit, Indicator indicator, Round round, String who, BigDecimal before, BigDecimal after) {}

    /** The appraisal of a kind; without anything where no round decided anything. */
    public static AppraisalFigures of(Results results, Results.KindResults of) {
        return new AppraisalSurvey(results, of.kind()).figures(of.scorecards());
    }

    public boolean isEmpty() {
        return appraisers.isEmpty();
    }
}
