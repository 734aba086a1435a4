package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds as few improvements as possible that reach a goal together, where only their sum counts: those that give most
 * reach it with the fewest, and no set of fewer does.
 */
final class SumSearch {

    private SumSearch() {}

    /**
     * The smallest sum of gains that reaches a goal.
     *
     * @param most the largest sum to be had
     * @param decimals that gains have
     * @param reached whether so much reaches it; whoever has more reaches it too
     * @return empty where the largest does not
     */
    static Optional<BigDecimal> needed(BigDecimal most, int decimals, Predicate<BigDecimal> reached) {
        long enough =
                most.movePointRight(decimals).setScale(0, RoundingMode.CEILING).longValueExact();
        if (!reached.test(BigDecimal.valueOf(enough, decimals).min(most))) {
            return Optional.empty();
        }
        long tooLittle = 0;
        while (enough - tooLittle > 1) {
            long middle = (tooLittle + enough) / 2;
            if (reached.test(BigDecimal.valueOf(middle, decimals))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(BigDecimal.valueOf(enough, decimals).min(most));
    }

    /**
     * What gives so much: several by one improvement, at most so many; else one by several, each no further than is needed
     * beside the others.
     *
     * @param open what can be improved, the largest gain first; together they give what is needed
     */
    static List<List<Improvement>> find(List<Improvements> open, BigDecimal needed, int alternatives) {
        List<Improvement> alone = new ArrayList<>();
        for (Improvements each : open) {
            if (each.most().compareTo(needed) < 0) {
                break;
            }
            alone.add(each.atLeast(needed).orElseThrow());
        }
        if (alone.isEmpty()) {
            return List.of(together(open, needed));
        }
        alone.sort(FewestImprovements.BEST_FIRST);
        return alone.stream().limit(alternatives).map(List::of).toList();
    }

    private static List<Improvement> together(List<Improvements> open, BigDecimal needed) {
        BigDecimal gained = BigDecimal.ZERO;
        int many = 0;
        while (gained.compareTo(needed) < 0) {
            gained = gained.add(open.get(many++).most());
        }
        List<Improvement> together = new ArrayList<>();
        for (Improvements each : open.subList(0, many)) {
            Improvement least =
                    each.atLeast(needed.subtract(gained.subtract(each.most()))).orElseThrow();
            gained = gained.subtract(each.most()).add(least.gain());
            together.add(least);
        }
        return together;
    }
}
