package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Unit;

/**
 * How firm a unit's rank in a ranking is (phan-tich.md, Độ chắc).
 *
 * @param rank as announced, from 1
 * @param value printed, in the unit that the ranking prints
 * @param better the nearest unit with a better rank; empty for the first
 * @param worse the nearest unit with a worse rank; empty for the last
 * @param tested what the rank would be otherwise; empty where numbers have too many digits for it
 */
public record Firmness(
        Unit unit,
        int rank,
        BigDecimal value,
        Optional<Neighbour> better,
        Optional<Neighbour> worse,
        Optional<Tested> tested) {

    /**
     * The nearest unit with another rank.
     *
     * @param points the difference of exact values times the maximum of the unit that is looked at, rounded: with equal
     *     maxima the difference of points; 0 or more
     * @param value the difference of printed values, 0 or more
     */
    public record Neighbour(Unit unit, int rank, BigDecimal points, BigDecimal value) {}

    /**
     * What the rank would be.
     *
     * @param indicators any one indicator left out
     * @param groups any one group left out
     * @param drawn maxima of base indicators drawn at random
     * @param evidenced were points without evidence 0
     * @param appraised were points that no round decided 0; empty before a round was held
     */
    public record Tested(
            RankRange indicators, RankRange groups, DrawnRanks drawn, int evidenced, Optional<Integer> appraised) {}

    /**
     * The ranks in draws.
     *
     * @param low the rank that 5 % of the draws reach or are better than
     * @param high the rank that 95 % of the draws reach or are better than
     * @param asAnnounced draws with the announced rank
     * @param draws all draws
     */
    public record DrawnRanks(int median, int low, int high, int asAnnounced, int draws) {

        private static final int SHARE_DECIMALS = 1;

        /** The share of the draws with the announced rank, in percent, one decimal. */
        public BigDecimal share() {
            return Exact.round(BigFraction.of(100L * asAnnounced, draws), SHARE_DECIMALS);
        }
    }

    /** The best rank that leaving out, or 90 % of the draws, make possible. */
    public int best() {
        return tested.map(test -> Math.min(
                        Math.min(test.indicators().best(), test.groups().best()),
                        test.drawn().low()))
                .orElse(rank);
    }

    /** The worst rank that leaving out, or 90 % of the draws, make possible. */
    public int worst() {
        return tested.map(test -> Math.max(
                        Math.max(test.indicators().worst(), test.groups().worst()),
                        test.drawn().high()))
                .orElse(rank);
    }

    /** Whether neither an indicator nor a group alone decides the rank, nor do the draws move it. */
    public boolean isFirm() {
        return tested.isPresent() && best() == rank && worst() == rank;
    }
}
