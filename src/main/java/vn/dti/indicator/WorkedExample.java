package vn.dti.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.dti.indicator.rule.InputValue;

/**
 * A worked example of a set's {@code tests}: with these inputs, the indicator gets these points.
 *
 * @param points rounded to two decimals, or to as many as are written where they are more; empty where the example says
 *     {@code not_assessed}
 * @param line of the set's file, from 1
 */
public record WorkedExample(
        Indicator indicator, Map<String, InputValue> inputs, Optional<BigDecimal> points, int line) {

    public WorkedExample {
        inputs = Map.copyOf(inputs);
    }
}
