package vn.dti.assessment;

import java.util.Optional;

/**
 * What a year is compared with.
 *
 * @param results last year's ket-qua.json, its path from the assessment folder
 * @param merge how the results of several predecessors of a unit are put together
 */
public record LastYear(Optional<String> results, Merge merge) {

    public static final LastYear NONE = new LastYear(Optional.empty(), Merge.SUM);

    /** How the results of merged units become one. */
    public enum Merge {
        /** Sum of points over sum of maxima. */
        SUM,
        /** Mean of the values. */
        MEAN
    }
}
