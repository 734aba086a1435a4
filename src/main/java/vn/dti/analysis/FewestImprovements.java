package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds as few improvements as possible that reach a goal together where it counts in which pillar or group they are: every
 * set of one, two, three … is tried while there are not too many, then they are looked for among those that give most.
 * Where only their sum counts, see {@link SumSearch}.
 */
final class FewestImprovements {

    /** What the rule says how to do first, then the smallest gain; in the order of the set where equal. */
    static final Comparator<Improvement> BEST_FIRST =
            Comparator.comparing(Improvement::isPointsOnly).thenComparing(Improvement::gain);

    private final List<Improvements> open;
    private final List<Improvement> most;
    private final Predicate<List<Improvement>> reached;
    private final int mostTried;
    private boolean fewest = true;

    /**
     * A search.
     *
     * @param open what can be improved, the largest gain first
     * @param mostTried so many sets of one size are tried
     */
    FewestImprovements(List<Improvements> open, Predicate<List<Improvement>> reached, int mostTried) {
        this.open = open;
        this.most = open.stream().map(Improvements::largest).toList();
        this.reached = reached;
        this.mostTried = mostTried;
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
        List<Improvement> alone = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (reached.test(List.of(most.get(i)))) {
                alone.add(least(List.of(i)).get(0));
            }
        }
        if (!alone.isEmpty()) {
            alone.sort(BEST_FIRST);
            return alone.stream().limit(alternatives).map(List::of).toList();
        }
        long sets = open.size();
        for (int size = 2; size < open.size(); size++) {
            sets = sets * (open.size() - size + 1) / size;
            if (sets > mostTried) {
                return List.of(least(together(size)));
            }
            Optional<List<Integer>> found = ofSize(size, 0, List.of());
            if (found.isPresent()) {
                return List.of(least(found.get()));
            }
        }
        return List.of(least(IntStream.range(0, open.size()).boxed().toList()));
    }

    /** The first set of a size that reaches the goal, beginning with some, the others from a place on. */
    private Optional<List<Integer>> ofSize(int size, int from, List<Integer> begun) {
        if (begun.size() == size) {
            return reached.test(begun.stream().map(most::get).toList()) ? Optional.of(begun) : Optional.empty();
        }
        for (int i = from; i < open.size(); i++) {
            List<Integer> longer = new ArrayList<>(begun);
            longer.add(i);
            Optional<List<Integer>> found = ofSize(size, i + 1, longer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Those that give most, as many as it takes, where all smaller sets than of a size are known not to do. */
    private List<Integer> together(int size) {
        List<Integer> chosen = new ArrayList<>();
        List<Improvement> improvements = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            chosen.add(i);
            improvements.add(most.get(i));
            if (reached.test(improvements)) {
                break;
            }
        }
        // What the goal does not need is left out again.
        for (int i = chosen.size() - 1; i >= 0; i--) {
            List<Improvement> without = new ArrayList<>(improvements);
            without.remove(i);
            if (reached.test(without)) {
                improvements = without;
                chosen.remove(i);
            }
        }
        fewest = chosen.size() <= size;
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
