package vn.dti.analysis;

import java.util.List;
import org.hipparchus.stat.descriptive.rank.Percentile;

/** The ranks of the units of a ranking in all draws, in plain numbers. */
final class RankDraws {

    private static final double LOW = 5;
    private static final double HALF = 50;
    private static final double HIGH = 95;

    private final int[] median;
    private final int[] low;
    private final int[] high;
    private final int[] asAnnounced;
    private final int draws;

    private RankDraws(int units, int draws) {
        this.median = new int[units];
        this.low = new int[units];
        this.high = new int[units];
        this.asAnnounced = new int[units];
        this.draws = draws;
    }

    /**
     * Ranks the units of a contest in every draw.
     *
     * @param room for the ranks by unit, then by draw; no dti.yaml is long enough for as many units as a char can count
     * @param shift is told what moves
     */
    static RankDraws of(WeightedRanking contest, int[] announced, List<int[]> draws, char[][] room, RankShift shift) {
        for (int draw = 0; draw < draws.size(); draw++) {
            int[] drawn = contest.ranks(draws.get(draw));
            for (int i = 0; i < drawn.length; i++) {
                room[i][draw] = (char) drawn[i];
            }
            shift.add(announced, drawn);
        }
        RankDraws all = new RankDraws(announced.length, draws.size());
        // The first rank that a share of the draws reaches: always a rank that was drawn.
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_1);
        double[] ofUnit = new double[draws.size()];
        for (int i = 0; i < announced.length; i++) {
            for (int draw = 0; draw < ofUnit.length; draw++) {
                ofUnit[draw] = room[i][draw];
                all.asAnnounced[i] += room[i][draw] == announced[i] ? 1 : 0;
            }
            percentile.setData(ofUnit);
            all.median[i] = (int) percentile.evaluate(HALF);
            all.low[i] = (int) percentile.evaluate(LOW);
            all.high[i] = (int) percentile.evaluate(HIGH);
        }
        return all;
    }

    Firmness.DrawnRanks of(int unit) {
        return new Firmness.DrawnRanks(median[unit], low[unit], high[unit], asAnnounced[unit], draws);
    }
}
