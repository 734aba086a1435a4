package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.indicator.Indicator;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;

/**
 * What became of the self-assessment in one indicator, over the units of a kind for which it is assessed.
 *
 * @param units for which it is assessed
 * @param raised units whose points rose
 * @param lowered units whose points fell
 * @param gained sum of the points that were added, 0 or more
 * @param lost sum of the points that were taken, 0 or more
 */
public record Correction(Indicator indicator, int units, int raised, int lowered, BigDecimal gained, BigDecimal lost) {

    /** The corrections of a kind between self-assessment and final result, an entry per indicator of the set. */
    public static List<Correction> of(Results.KindResults kind) {
        List<Indicator> indicators = kind.kind().set().indicators();
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            corrections.add(of(indicators.get(i), scores(kind, i)));
        }
        return corrections;
    }

    private static Correction of(Indicator indicator, List<IndicatorScore> scores) {
        int raised = 0;
        int lowered = 0;
        BigDecimal gained = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (IndicatorScore score : scores) {
            BigDecimal change =
                    score.at(Stage.FINAL).points().subtract(score.at(Stage.SELF).points());
            if (change.signum() > 0) {
                raised++;
                gained = gained.add(change);
            } else if (change.signum() < 0) {
                lowered++;
                lost = lost.subtract(change);
            }
        }
        return new Correction(indicator, scores.size(), raised, lowered, gained, lost);
    }

    private static List<IndicatorScore> scores(Results.KindResults kind, int place) {
        List<IndicatorScore> scores = new ArrayList<>();
        for (Scorecard card : kind.scorecards()) {
            if (!card.indicators().isEmpty()) {
                IndicatorScore score = card.indicators().get(place);
                if (score.assessedAt(Stage.FINAL)) {
                    scores.add(score);
                }
            }
        }
        return scores;
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
