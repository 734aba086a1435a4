package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/**
 * What a unit has over a scope on one side of a comparison.
 *
 * @param value printed, in the scale of its assessment; empty where the maximum is 0
 * @param rank from 1; empty where it has none
 */
public record Figure(BigDecimal points, BigDecimal maximum, Optional<BigDecimal> value, Optional<Integer> rank) {

    boolean sameAs(Figure other) {
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
    Figure unranked() {
        return new Figure(points, maximum, value, Optional.empty());
    }

    /**
     * Figures of several units as those of one: points and maxima added, the value from both, rounded once.
     *
     * @param figures at least one
     * @param decimals of the value
     */
    static Figure sum(List<Figure> figures, int decimals) {
        BigDecimal points = figures.stream().map(Figure::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal maximum = figures.stream().map(Figure::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (maximum.signum() == 0) {
            return new Figure(points, maximum, Optional.empty(), Optional.empty());
        }
        BigFraction share = Exact.of(points).divide(Exact.of(maximum));
        boolean percent = figures.stream().anyMatch(Figure::isPercent);
        return new Figure(
                points,
                maximum,
                Optional.of(Exact.round(percent ? share.multiply(100) : share, decimals)),
                Optional.empty());
    }

    /** Results files do not say their scale; a value in percent is a hundred times its share, far above ten times. */
    private boolean isPercent() {
        return value.isPresent() && value.get().multiply(maximum).compareTo(points.multiply(BigDecimal.TEN)) > 0;
    }
}
