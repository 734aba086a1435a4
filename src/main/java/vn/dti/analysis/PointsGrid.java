package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.code.Stage;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;

/**
 * The points of the units with scores in every indicator, gone through once unit by unit.
 *
 * @param cards the units with scores, in the order of dti.yaml
 * @param points by place of the indicator in the set, then of the unit
 * @param assessed whether the indicator is assessed for the unit, in the same order
 * @param reported whether anything was reported, in the same order
 * @param contributions what it adds to the sum of the unit, in the same order
 */
record PointsGrid(
        List<Scorecard> cards,
        BigDecimal[][] points,
        boolean[][] assessed,
        boolean[][] reported,
        double[][] contributions) {

    static PointsGrid of(Scorecards all, int indicators, Stage stage) {
        List<Scorecard> cards = all.stream().filter(Scorecard::isScored).toList();
        BigDecimal[][] points = new BigDecimal[indicators][cards.size()];
        boolean[][] assessed = new boolean[indicators][cards.size()];
        boolean[][] reported = new boolean[indicators][cards.size()];
        double[][] contributions = new double[indicators][cards.size()];
        for (int unit = 0; unit < cards.size(); unit++) {
            List<IndicatorScore> scores = cards.get(unit).indicators();
            for (int i = 0; i < indicators; i++) {
                IndicatorScore score = scores.get(i);
                points[i][unit] = score.at(stage).points();
                assessed[i][unit] = score.assessedAt(stage);
                reported[i][unit] = score.at(stage).reported();
                contributions[i][unit] = score.contribution(stage).doubleValue();
            }
        }
        return new PointsGrid(cards, points, assessed, reported, contributions);
    }

    /** Places of the units for which an indicator is assessed. */
    List<Integer> assessedUnits(int indicator) {
        List<Integer> units = new ArrayList<>();
        for (int unit = 0; unit < cards.size(); unit++) {
            if (assessed[indicator][unit]) {
                units.add(unit);
            }
        }
        return units;
    }

    /** The sum of what the indicators add, of each unit. */
    double[] sums() {
        double[] sums = new double[cards.size()];
        for (double[] of : contributions) {
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] += of[unit];
            }
        }
        return sums;
    }
}
