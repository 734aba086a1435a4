package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.run.Results;
import vn.dti.scoring.CorrectionTotals;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;

/**
 * What became of the self-assessment in one indicator, over the units of a kind for which it is assessed.
 *
 * @param units for which it is assessed
 * @param moved by units; a penalty that is less is points gained
 */
public record Correction(Indicator indicator, int units, CorrectionTotals moved) {

    /** The corrections of a kind between self-assessment and a stage, an entry per indicator of the set. */
    public static List<Correction> of(Results.KindResults kind, Stage stage) {
        List<Correction> corrections = new ArrayList<>();
        for (Indicator indicator : kind.kind().set().indicators()) {
            corrections.add(new Correction(indicator, 0, CorrectionTotals.NONE));
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
        return new Correction(
                indicator, units + 1, moved.with(score.role() == Role.PENALTY ? points.negate() : points));
    }

    public int raised() {
        return moved.raised();
    }

    public int lowered() {
        return moved.lowered();
    }

    public BigDecimal gained() {
        return moved.gained();
    }

    /** Points that were taken, 0 or more. */
    public BigDecimal lost() {
        return moved.lost();
    }

    /** How many units have other points in the end than they gave themselves. */
    public int changed() {
        return moved.raised() + moved.lowered();
    }

    /** What became of a number: positive where it rose. */
    public static BigDecimal change(BigDecimal before, BigDecimal after) {
        return after.subtract(before);
    }
}
