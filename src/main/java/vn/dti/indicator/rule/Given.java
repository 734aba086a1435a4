package vn.dti.indicator.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/**
 * What a rule works on.
 *
 * @param inputs the inputs in force, by letter
 * @param maximum points of the indicator, or of the part of a sum
 * @param spreads lowest and highest of the units, for the relative rules of the indicator
 */
public record Given(Map<String, InputValue> inputs, BigFraction maximum, Map<Relative, Spread> spreads) {

    /** Lowest and highest measure among the units of the kind at the stage. */
    public record Spread(BigFraction lowest, BigFraction highest) {}

    public static Given of(Map<String, InputValue> inputs, BigDecimal maximum) {
        return new Given(inputs, Exact.of(maximum), Map.of());
    }

    Given within(BigFraction otherMaximum) {
        return new Given(inputs, otherMaximum, spreads);
    }

    Optional<InputValue> input(String letter) {
        return Optional.ofNullable(inputs.get(letter));
    }
}
