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
 * @param units how many units have scores
 * @param points by place of the indicator in the set, then of the unit
 * @param assessed whether the indicator is assessed for the unit, in the same order
 * @param reported whether anything was reported, in the same order
 * @param contributions what it adds to the sum of the unit, in the same order
 */
record PointsGrid(
        int units, BigDecimal[][] points, boolean[][] assessed, boolean[][] reported, double[][] contributions) {

    static PointsGrid of(Scorecards all, int indicators, Stage stage) {
        int units = (int) all.stream().filter(Scorecard::isScored).count();
        BigDecimal[][] points = new BigDecimal[indicators][units];
        boolean[][] assessed = new boolean[indicators][units];
        boolean[][] reported = new boolean[indicators][units];
        double[][] contributions = new double[indicators][units];
        Once<BigDecimal> once = new Once<>();
        int unit = 0;
        for (Scorecard card : all) {
            if (!card.isScored()) {
                continue;
            }
            List<IndicatorScore> scores = card.indicators();
            for (int i = 0; i < indicators; i++) {
                IndicatorScore score = scores.get(i);
                points[i][unit] = once.of(score.at(stage).points());
                assessed[i][unit] = score.assessedAt(stage);
                reported[i][unit] = score.at(stage).reported();
                contributions[i][unit] = score.contribution(stage).doubleValue();
            }
            unit++;
        }
        return new PointsGrid(units, points, assessed, reported, contributions);
    }

    /** Places of the units for which an indicator is assessed. */
    List<Integer> assessedUnits(int indicator) {
        List<Integer> found = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            if (assessed[indicator][unit]) {
                found.add(unit);
            }
        }
        return found;
    }

    /** The points of those units. */
    List<BigDecimal> assessedPoints(int indicator) {
        return assessedUnits(indicator).stream()
                .map(unit -> points[indicator][unit])
                .toList();
    }

    /** The sum of what the indicators add, of each unit. */
    double[] sums() {
        double[] sums = new double[units];
        for (double[] of : contributions) {
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] += of[unit];
            }
        }
        return sums;
    }
}
