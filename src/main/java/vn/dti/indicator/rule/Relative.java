package vn.dti.indicator.rule;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * {@code relative}: in proportion to the best unit, or between the lowest and the highest.
 *
 * @param measure what is compared
 * @param range whether between lowest and highest ({@code to: range}), or to the best ({@code to: best})
 * @param amongCluster whether with the units of its own cluster only ({@code among: cluster})
 */
public record Relative(Measure measure, boolean range, boolean amongCluster) implements Measured {

    @Override
    public RuleKind kind() {
        return RuleKind.RELATIVE;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.relative(this);
    }

    @Override
    public Result apply(Inputs inputs) {
        return measure.apply(inputs, number -> points(number, inputs));
    }

    /** The unit's own measure, which takes part in lowest and highest; empty where it has none. */
    public Optional<BigFraction> measured(Inputs inputs) {
        return measure.number(inputs);
    }

    /** Lowest and highest of those it is compared with; its own measure where it is compared with nobody. */
    public Spread spread(Inputs inputs, BigFraction number) {
        return inputs.spreads().getOrDefault(this, new Spread(number, number, List.of(), List.of()));
    }

    private BigFraction points(BigFraction number, Inputs inputs) {
        BigFraction low = range ? spread(inputs, number).lowest() : BigFraction.ZERO;
        BigFraction width = spread(inputs, number).highest().subtract(low);
        return width.signum() <= 0
                ? BigFraction.ZERO
                : inputs.maximum().multiply(number.subtract(low)).divide(width);
    }
}
