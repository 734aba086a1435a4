package vn.dti.indicator.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * {@code steps}: the award of the highest bound reached.
 *
 * @param reach how a bound is reached
 * @param bounds awards by bound, in the order of the set
 * @param otherwise where no bound is reached
 * @param measure what is held against the bounds
 */
public record Steps(Reach reach, Map<BigFraction, Award> bounds, Award otherwise, Measure measure) implements Rule {

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
    public String key() {
        return "steps";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return measure.reads();
    }

    @Override
    public Result apply(Given given) {
        return measure.apply(given, number -> award(number).of(given.maximum()));
    }

    /** The award of a measure. */
    public Award award(BigFraction number) {
        BigFraction highest = null;
        for (BigFraction bound : bounds.keySet()) {
            int comparison = number.compareTo(bound);
            boolean reached =
                    switch (reach) {
                        case AT_LEAST -> comparison >= 0;
                        case OVER -> comparison > 0;
                        case EXACTLY -> comparison == 0;
                    };
            if (reached && (highest == null || bound.compareTo(highest) > 0)) {
                highest = bound;
            }
        }
        return highest == null ? otherwise : bounds.get(highest);
    }
}
