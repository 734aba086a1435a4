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
public record Entered(Map<String, InputValue> inputs, Optional<BigDecimal> points) {

    public Entered {
        inputs = Map.copyOf(inputs);
    }
}
