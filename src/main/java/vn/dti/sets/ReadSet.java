package vn.dti.sets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator set as it was understood from an appendix.
 *
 * @param yaml the set's file
 * @param id of the set
 * @param title of the appendix
 * @param groups its main indices
 */
public record ReadSet(
        String yaml,
        String id,
        String title,
        List<ReadGroup> groups,
        List<ReadIndicator> indicators,
        List<SetFinding> findings,
        Totals totals) {

    /**
     * Sums.
     *
     * @param stated in the appendix, where it is
     * @param sum of the maxima
     */
    public record Totals(Optional<BigDecimal> stated, BigDecimal sum) {}

    public Optional<BigDecimal> total() {
        return totals.stated();
    }

    public BigDecimal sum() {
        return totals.sum();
    }

    /** A main index and the names of the pillars that its name speaks of; none where it speaks of none. */
    public record ReadGroup(String code, String name, List<String> pillars) {
        public ReadGroup {
            pillars = List.copyOf(pillars);
        }
    }

    public ReadSet {
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
    }

    public List<ReadIndicator> toBeLookedAt() {
        return indicators.stream().filter(ReadIndicator::toBeLookedAt).toList();
    }

    /** Whether a person must look at anything. */
    public boolean isClean() {
        return findings.isEmpty() && toBeLookedAt().isEmpty();
    }
}
