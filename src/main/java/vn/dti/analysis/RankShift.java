package vn.dti.analysis;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/** Adds up by how much ranks move. */
final class RankShift {

    private static final int DECIMALS = 2;

    private long moved;
    private long counted;

    /** Other ranks than those announced; 0 for none, which says nothing. */
    void add(int[] announced, int[] ranks) {
        for (int i = 0; i < announced.length; i++) {
            if (ranks[i] != 0) {
                moved += Math.abs(announced[i] - ranks[i]);
                counted++;
            }
        }
    }

    /** By so many ranks a unit moves in the mean, up or down; two decimals. */
    BigDecimal mean() {
        return counted == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : Exact.round(BigFraction.of(moved, counted), DECIMALS);
    }

    static BigDecimal mean(int[] announced, int[] ranks) {
        RankShift shift = new RankShift();
        shift.add(announced, ranks);
        return shift.mean();
    }
}
