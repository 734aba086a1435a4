package vn.dti.indicator.rule;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * {@code ratio}: the maximum where the measure reaches a target; below it in proportion, as it is, or nothing.
 *
 * @param measure the ratio, as a fraction (0.6 for 60%)
 * @param target as a fraction
 * @param strict whether the target must be exceeded ({@code reached: over}): 90% is not "trên 90%"
 * @param below what a measure below the target earns
 * @param from the measure from which on it earns anything, as a fraction: {@code from} or {@code floor}
 */
public record Ratio(Measure measure, BigFraction target, boolean strict, Below below, BigFraction from)
        implements Measured {

    /**
     * What a measure below the target earns.
     *
     * <p>{@code PROPORTIONAL}: its share of the way from {@code from} to the target. {@code CUT}: that share of the
     * maximum which it is itself, from {@code floor} on, and nothing below. {@code ZERO}: nothing.
     */
    public enum Below {
        PROPORTIONAL,
        CUT,
        ZERO
    }

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
        return switch (below) {
            case PROPORTIONAL -> maximum.multiply(number.subtract(from)).divide(target.subtract(from));
            case CUT -> number.compareTo(from) >= 0 ? maximum.multiply(number) : BigFraction.ZERO;
            case ZERO -> BigFraction.ZERO;
        };
    }
}
