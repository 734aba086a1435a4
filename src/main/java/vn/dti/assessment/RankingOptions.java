package vn.dti.assessment;

import java.util.List;

/**
 * How values are rounded and ranks shared.
 *
 * @param decimals of values
 * @param pointsDecimals of points
 * @param unitScale values from 0 to 1 instead of percent
 * @param dense ranks 1-2-2-3 instead of 1-2-2-4
 * @param withinClusters whether the decision announces ranks within clusters too, in appendices of their own
 * @param tieBreak tried in order before a rank is shared
 */
public record RankingOptions(
        int decimals,
        int pointsDecimals,
        boolean unitScale,
        boolean dense,
        boolean withinClusters,
        List<TieBreak> tieBreak) {

    public static final RankingOptions DEFAULT = new RankingOptions(2, 2, false, false, false, List.of());

    public RankingOptions {
        tieBreak = List.copyOf(tieBreak);
    }
}
