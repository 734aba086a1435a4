package vn.dti.indicator.rule;

import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * {@code ratio}: the maximum where the measure reaches a target; below it in proportion, or nothing.
 *
 * @param measure the ratio, as a fraction (0.6 for 60%)
 * @param target as a fraction
 * @param strict whether the target must be exceeded ({@code reached: over}): 90% is not "trên 90%"
 * @param proportional whether a measure below the target earns its share
 * @param from the measure that earns nothing yet, as a fraction
 */
public record Ratio(Measure measure, BigFraction target, boolean strict, boolean proportional, BigFraction from)
        implements Rule {

    @Override
    public String key() {
        return "ratio";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return measure.reads();
    }

    @Override
    public Result apply(Given given) {
        return measure.apply(given, number -> points(number, given.maximum()));
    }

    /** Whether a measure reaches the target. */
    public boolean reached(BigFraction number) {
        return number.compareTo(target) >= (strict ? 1 : 0);
    }

    private BigFraction points(BigFraction number, BigFraction maximum) {
        if (reached(number)) {
            return maximum;
        }
        return proportional ? maximum.multiply(number.subtract(from)).divide(target.subtract(from)) : BigFraction.ZERO;
    }
}
