package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.LastYear;

/**
 * What a unit has over a scope on one side of a comparison.
 *
 * @param value printed, in the scale of its assessment; empty where the maximum is 0
 * @param rank from 1; empty where it has none
 */
public record ScopeResult(BigDecimal points, BigDecimal maximum, Optional<BigDecimal> value, Optional<Integer> rank) {

    boolean sameAs(ScopeResult other) {
        return points.compareTo(other.points) == 0
                && maximum.compareTo(other.maximum) == 0
                && same(value, other.value)
                && rank.equals(other.rank);
    }

    static boolean same(Optional<BigDecimal> left, Optional<BigDecimal> right) {
        return left.isPresent() == right.isPresent()
                && left.map(each -> each.compareTo(right.orElseThrow()) == 0).orElse(true);
    }

    /** The same without its rank. */
    ScopeResult unranked() {
        return new ScopeResult(points, maximum, value, Optional.empty());
    }

    /**
     * Figures of several units as those of one: points and maxima added, the value from both, or the mean of the values,
     * rounded once.
     *
     * @param figures at least one
     * @param merge how the value comes about
     * @param decimals of the value
     */
    public static ScopeResult together(List<ScopeResult> figures, LastYear.Merge merge, int decimals) {
        BigDecimal points = figures.stream().map(ScopeResult::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal maximum = figures.stream().map(ScopeResult::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (maximum.signum() == 0) {
            return new ScopeResult(points, maximum, Optional.empty(), Optional.empty());
        }
        boolean percent = figures.stream().anyMatch(ScopeResult::isPercent);
        List<BigDecimal> values =
                figures.stream().flatMap(figure -> figure.value().stream()).toList();
        BigFraction value =
                switch (merge) {
                    case SUM -> Exact.of(points).divide(Exact.of(maximum)).multiply(percent ? 100 : 1);
                        // Of the values as they were announced.
                    case MEAN -> Exact.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .divide(values.size());
                };
        return new ScopeResult(points, maximum, Optional.of(Exact.round(value, decimals)), Optional.empty());
    }

    /** The share of the maximum (0.05 is 5%) of one or several; empty where no maximum is above 0. */
    static Optional<BigFraction> share(List<ScopeResult> figures, LastYear.Merge merge) {
        List<ScopeResult> with =
                figures.stream().filter(figure -> figure.maximum().signum() > 0).toList();
        if (with.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (merge) {
                    case SUM -> sum(with, ScopeResult::points).divide(sum(with, ScopeResult::maximum));
                    case MEAN -> with.stream()
                            .map(figure -> Exact.of(figure.points()).divide(Exact.of(figure.maximum())))
                            .reduce(BigFraction.ZERO, BigFraction::add)
                            .divide(with.size());
                });
    }

    private static BigFraction sum(List<ScopeResult> figures, Function<ScopeResult, BigDecimal> part) {
        return Exact.of(figures.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Results files do not say their scale; a value in percent is a hundred times its share, far above ten times. */
    boolean isPercent() {
        return value.isPresent() && value.get().multiply(maximum).compareTo(points.multiply(BigDecimal.TEN)) > 0;
    }
}
