package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dti.arithmetic.Exact;

/** The middle of a list of numbers. */
public final class Median {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Median() {}

    /**
     * The median: the middle number, or the mean of the two middle ones.
     *
     * @param numbers in any order
     * @param decimals to which the mean of two is rounded, half up
     * @return empty where there are no numbers
     */
    public static Optional<BigDecimal> of(Collection<BigDecimal> numbers, int decimals) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return Optional.of(Exact.round(lower.add(upper).multiply(HALF), decimals));
    }
}
