package vn.dti.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.dti.code.IndicatorCode;

/**
 * A band (xếp loại): holds from its bound up to the next, for units that meet its conditions (dac-ta 1).
 *
 * @param atLeast printed value in percent
 * @param every what each pillar, group or indicator of the ranked scope has to reach, in percent
 * @param noZero indicators that must not have 0 points
 */
public record Band(String name, BigDecimal atLeast, Map<Part, BigDecimal> every, List<IndicatorCode> noZero) {

    /** What a condition is asked of. */
    public enum Part {
        PILLAR,
        GROUP,
        INDICATOR
    }

    public Band {
        every = Map.copyOf(every);
        noZero = List.copyOf(noZero);
    }

    public boolean hasConditions() {
        return !every.isEmpty() || !noZero.isEmpty();
    }
}
