package vn.dti.indicator.rule;

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
        implements Measured {

    @Override
    public RuleKind kind() {
        return RuleKind.RATIO;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.ratio(this);
    }

    @Override
    public Result apply(Inputs inputs) {
        return measure.apply(inputs, number -> points(number, inputs.maximum()));
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
