package vn.dti.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.dti.indicator.rule.InputValue;

/**
 * What somebody entered for an indicator: data, points, or both.
 *
 * @param inputs by letter
 */
public record EnteredValues(Map<String, InputValue> inputs, Optional<BigDecimal> points) {

    public EnteredValues {
        inputs = Map.copyOf(inputs);
    }
}
