package vn.dti.status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dti.code.Stage;

/**
 * What was counted of some indicators of some units.
 *
 * @param filled indicators with something reported
 * @param expected base indicators that are assessed, substitutes in use included
 * @param errors found in the forms
 * @param evidenceMissing points claimed without required evidence
 * @param decided decisions by code of the round
 * @param by decisions by code of the round, then by appraiser
 */
public record Tally(
        int filled,
        int expected,
        int errors,
        int evidenceMissing,
        Map<Stage, Integer> decided,
        Map<Stage, Map<String, Integer>> by) {

    static final Tally NONE = new Tally(0, 0, 0, 0, Map.of(), Map.of());

    public Tally {
        decided = Collections.unmodifiableMap(new LinkedHashMap<>(decided));
        by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
    }

    public boolean isComplete() {
        return filled == expected;
    }

    public int decided(Stage round) {
        return decided.getOrDefault(round, 0);
    }

    /** Both together. */
    Tally plus(Tally other) {
        Map<Stage, Integer> sums = new LinkedHashMap<>(decided);
        other.decided.forEach((round, count) -> sums.merge(round, count, Integer::sum));
        Map<Stage, Map<String, Integer>> people = new LinkedHashMap<>();
        by.forEach((round, counts) -> people.put(round, new LinkedHashMap<>(counts)));
        other.by.forEach((round, counts) -> {
            Map<String, Integer> own = people.computeIfAbsent(round, key -> new LinkedHashMap<>());
            counts.forEach((who, count) -> own.merge(who, count, Integer::sum));
        });
        return new Tally(
                filled + other.filled,
                expected + other.expected,
                errors + other.errors,
                evidenceMissing + other.evidenceMissing,
                sums,
                people);
    }
}
