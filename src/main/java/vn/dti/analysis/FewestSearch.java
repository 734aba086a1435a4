package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds as few improvements as possible that reach a goal together. Where only the sum of points counts, those that give
 * most reach it with the fewest; where it counts in which pillar or group they are, one and two are all tried.
 */
final class FewestSearch {

    private static final int TRIED_PAIRS = 2_000;

    private final List<Improvements> open;
    private final List<Improvement> most;
    private final Predicate<List<Improvement>> reached;
    private final boolean placesMatter;
    private boolean fewest = true;

    /**
     * A search.
     *
     * @param open what can be improved, the largest gain first
     * @param most of each, the most it gives
     * @param placesMatter whether more counts than the sum of points
     */
    FewestSearch(
            List<Improvements> open,
            List<Improvement> most,
            Predicate<List<Improvement>> reached,
            boolean placesMatter) {
        this.open = open;
        this.most = most;
        this.reached = reached;
        this.placesMatter = placesMatter;
    }

    /** Whether fewer are known not to do. */
    boolean isFewest() {
        return fewest;
    }

    /** What reaches the goal: several by one improvement, at most so many; one by several; none where nothing does. */
    List<List<Improvement>> find(int alternatives) {
        if (!reached.test(most)) {
            return List.of();
        }
        List<List<Improvement>> alone = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (reached.test(List.of(most.get(i)))) {
                alone.add(List.of(least(List.of(i), 0, List.of(most.get(i)))));
            } else if (!placesMatter) {
                break;
            }
        }
        if (!alone.isEmpty()) {
            // What the rule says how to do first, then the smallest gain; in the order of the set where equal.
            alone.sort(
                    Comparator.comparing((List<Improvement> way) -> way.get(0).isPointsOnly())
                            .thenComparing(way -> way.get(0).gain()));
            return alone.stream().limit(alternatives).toList();
        }
        Optional<List<Integer>> pair = placesMatter ? pair() : Optional.empty();
        List<Integer> chosen = pair.orElseGet(this::together);
        return List.of(least(chosen));
    }

    private Optional<List<Integer>> pair() {
        int pairs = open.size() * (open.size() - 1) / 2;
        if (pairs > TRIED_PAIRS) {
            fewest = false;
            return Optional.empty();
        }
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                if (reached.test(List.of(most.get(i), most.get(j)))) {
                    return Optional.of(List.of(i, j));
                }
            }
        }
        return Optional.empty();
    }

    /** Those that give most, as many as it takes. */
    private List<Integer> together() {
        List<Integer> chosen = new ArrayList<>();
        List<Improvement> improvements = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            chosen.add(i);
            improvements.add(most.get(i));
            if (reached.test(improvements)) {
                break;
            }
        }
        fewest &= !placesMatter || chosen.size() <= 2;
        if (placesMatter) {
            // What the goal does not need is left out again.
            for (int i = chosen.size() - 1; i >= 0; i--) {
                List<Improvement> without = new ArrayList<>(improvements);
                without.remove(i);
                if (reached.test(without)) {
                    improvements = without;
                    chosen.remove(i);
                }
            }
            fewest |= chosen.size() <= 3 && open.size() * (open.size() - 1) / 2 <= TRIED_PAIRS;
        }
        return chosen;
    }

    /** Each no further than the goal needs, one after the other. */
    private List<Improvement> least(List<Integer> chosen) {
        List<Improvement> improvements =
                new ArrayList<>(chosen.stream().map(most::get).toList());
        for (int i = 0; i < chosen.size(); i++) {
            improvements.set(i, least(chosen, i, improvements));
        }
        return improvements;
    }

    /** The smallest step of one that reaches the goal beside the others. */
    private Improvement least(List<Integer> chosen, int at, List<Improvement> improvements) {
        Improvements of = open.get(chosen.get(at));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(of.decimals());
        BigDecimal enough = of.most();
        BigDecimal tooLittle = BigDecimal.ZERO;
        List<Improvement> tried = new ArrayList<>(improvements);
        Improvement best = improvements.get(at);
        while (enough.subtract(tooLittle).compareTo(unit) > 0) {
            BigDecimal middle = tooLittle.add(enough).divide(BigDecimal.valueOf(2), of.decimals(), RoundingMode.DOWN);
            Improvement step = of.atLeast(middle).orElseThrow();
            tried.set(at, step);
            if (reached.test(tried)) {
                best = step;
                enough = middle;
            } else {
                // A step may give more than was asked for.
                tooLittle = of.gain(step.points());
                if (tooLittle.compareTo(enough) >= 0) {
                    break;
                }
            }
        }
        return best;
    }
}
