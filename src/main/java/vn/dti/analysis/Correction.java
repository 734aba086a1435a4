package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;

/**
 * What became of the self-assessment in one indicator, over the units of a kind for which it is assessed.
 *
 * @param units for which it is assessed
 * @param raised units that gained points, of a penalty those that lose less
 * @param lowered units whose points fell
 * @param gained sum of the points that were added, 0 or more
 * @param lost sum of the points that were taken, 0 or more
 */
public record Correction(Indicator indicator, int units, int raised, int lowered, BigDecimal gained, BigDecimal lost) {

    /** The corrections of a kind between self-assessment and a stage, an entry per indicator of the set. */
    public static List<Correction> of(Results.KindResults kind, Stage stage) {
        List<Correction> corrections = new ArrayList<>();
        for (Indicator indicator : kind.kind().set().indicators()) {
            corrections.add(new Correction(indicator, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO));
        }
        for (Scorecard card : kind.scorecards()) {
            List<IndicatorScore> scores = card.indicators();
            for (int i = 0; i < scores.size(); i++) {
                corrections.set(i, corrections.get(i).with(scores.get(i), stage));
            }
        }
        return corrections;
    }

    /** The same with another unit. */
    private Correction with(IndicatorScore score, Stage stage) {
        if (!score.assessedAt(stage)) {
            return this;
        }
        BigDecimal points =
                change(score.at(Stage.SELF).points(), score.at(stage).points());
        // More penalty is less for the unit.
        BigDecimal change = score.role() == Role.PENALTY ? points.negate() : points;
        int sign = change.signum();
        return new Correction(
                indicator,
                units + 1,
                raised + (sign > 0 ? 1 : 0),
                lowered + (sign < 0 ? 1 : 0),
                sign > 0 ? gained.add(change) : gained,
                sign < 0 ? lost.subtract(change) : lost);
    }

    /** How many units have other points in the end than they gave themselves. */
    public int changed() {
        return raised + lowered;
    }

    /** What became of a number: positive where it rose. */
    public static BigDecimal change(BigDecimal before, BigDecimal after) {
        return after.subtract(before);
    }
}
