package vn.dti.indicator.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * {@code steps}: the award of the highest bound reached.
 *
 * @param reach how a bound is reached
 * @param bounds awards by bound, in the order of the set
 * @param otherwise where no bound is reached
 * @param measure what is held against the bounds
 */
public record Steps(Reach reach, Map<BigFraction, Award> bounds, Award otherwise, Measure measure) implements Measured {

    /** {@code at_least}: from the bound on; {@code over}: above it only; {@code exactly}: equal to it. */
    public enum Reach {
        AT_LEAST,
        OVER,
        EXACTLY
    }

    public Steps {
        bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
    }

    @Override
    public RuleKind kind() {
        return RuleKind.STEPS;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.steps(this);
    }

    @Override
    public Result apply(Inputs inputs) {
        return measure.apply(inputs, number -> award(number).of(inputs.maximum()));
    }

    /** The highest bound that a measure reaches. */
    public Optional<BigFraction> reached(BigFraction number) {
        return bounds.keySet().stream()
                .filter(bound -> switch (reach) {
                    case AT_LEAST -> number.compareTo(bound) >= 0;
                    case OVER -> number.compareTo(bound) > 0;
                    case EXACTLY -> number.compareTo(bound) == 0;
                })
                .max(BigFraction::compareTo);
    }

    /** The award of a measure. */
    public Award award(BigFraction number) {
        return reached(number).map(bounds::get).orElse(otherwise);
    }
}
