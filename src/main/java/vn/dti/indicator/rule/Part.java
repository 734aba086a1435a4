package vn.dti.indicator.rule;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/**
 * A part of a {@code sum} or {@code best_of}.
 *
 * @param maximum points it gives at most, and what its awards are shares of
 */
public record Part(BigDecimal maximum, Rule rule) {

    /** What the part says, its points cut to its own maximum. */
    Result apply(Inputs inputs) {
        BigFraction most = Exact.of(maximum);
        Result result = rule.apply(inputs.within(maximum));
        return result instanceof Result.Awarded awarded
                ? new Result.Awarded(Exact.cut(awarded.points(), BigFraction.ZERO, most), awarded.remarks())
                : result;
    }
}
