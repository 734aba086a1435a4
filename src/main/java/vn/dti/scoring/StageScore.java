package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.Map;
import vn.dti.indicator.rule.InputValue;

/**
 * An indicator of a unit at one stage.
 *
 * @param points rounded; 0 where nothing is reported or the indicator is not assessed
 * @param assessed whether it is assessed for this unit at this stage
 * @param reported whether anything was reported or decided
 * @param decidedBy {@code self}, a round's code, {@code so-lieu} or {@code policy}
 * @param inputs the inputs in force, by letter
 * @param computed whether the points are the rule's, from the inputs
 * @param limited whether they are those of a penalty of which only a part is taken away (dac-ta 3.5)
 */
public record StageScore(
        BigDecimal points,
        boolean assessed,
        boolean reported,
        String decidedBy,
        Map<String, InputValue> inputs,
        boolean computed,
        boolean limited) {

    public static final String BY_SELF = "self";
    public static final String BY_MEASUREMENT = "so-lieu";
    public static final String BY_POLICY = "policy";

    /** Points that count as they are. */
    public StageScore(
            BigDecimal points,
            boolean assessed,
            boolean reported,
            String decidedBy,
            Map<String, InputValue> inputs,
            boolean computed) {
        this(points, assessed, reported, decidedBy, inputs, computed, false);
    }

    /** The same penalty, of which only so much is taken away. */
    StageScore limited(BigDecimal counted) {
        return new StageScore(counted, assessed, reported, decidedBy, inputs, computed, true);
    }
}
