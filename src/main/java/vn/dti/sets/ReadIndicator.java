package vn.dti.sets;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.appendix.ScoringReading;

/**
 * An indicator as an appendix has it.
 *
 * @param maximum empty where the appendix does not say
 * @param text the scoring text
 * @param reading what it came to; empty where there is no text
 * @param words its rule in words; empty where it has none
 */
public record ReadIndicator(
        String code,
        String name,
        Optional<BigDecimal> maximum,
        String text,
        Optional<ScoringReading> reading,
        String words) {

    /** Whether a person must look at it. */
    public boolean toBeLookedAt() {
        return maximum.isEmpty() || reading.isEmpty() || reading.get().toBeLookedAt();
    }
}
