package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
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
 * @param asked what a penalty asks for of which only a part, its points, is taken away (dac-ta 3.5); empty elsewhere
 */
public record StageScore(
        BigDecimal points,
        boolean assessed,
        boolean reported,
        String decidedBy,
        Map<String, InputValue> inputs,
        boolean computed,
        Optional<BigDecimal> asked) {

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
        this(points, assessed, reported, decidedBy, inputs, computed, Optional.empty());
    }

    /** Whether a penalty takes away less than it asks for. */
    public boolean limited() {
        return asked.isPresent();
    }

    /** The same penalty, of which no more than so much is taken away. */
    StageScore limited(BigDecimal most) {
        BigDecimal wanted = asked.orElse(points);
        BigDecimal counted = wanted.min(most).setScale(wanted.scale());
        return new StageScore(
                counted,
                assessed,
                reported,
                decidedBy,
                inputs,
                computed,
                counted.compareTo(wanted) < 0 ? Optional.of(wanted) : Optional.empty());
    }
}
