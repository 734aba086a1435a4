package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.Optional;

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
}
