package vn.dti.indicator.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/**
 * What a rule works on.
 *
 * @param values the inputs in force, by letter
 * @param maximum points of the indicator, or of the part of a sum
 * @param spreads lowest and highest of the units, for the relative rules of the indicator
 */
public record Inputs(Map<String, InputValue> values, BigFraction maximum, Map<Relative, Spread> spreads) {

    /** Inputs of a unit that is compared with no other. */
    public static Inputs of(Map<String, InputValue> values, BigDecimal maximum) {
        return new Inputs(values, Exact.of(maximum), Map.of());
    }

    /** The same inputs under another maximum. */
    public Inputs within(BigDecimal otherMaximum) {
        return new Inputs(values, Exact.of(otherMaximum), spreads);
    }

    Optional<InputValue> value(String letter) {
        return Optional.ofNullable(values.get(letter));
    }
}
