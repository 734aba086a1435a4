package vn.dti.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;

/**
 * All that is reported in an assessment, by code of unit and code of indicator as dti.yaml and the sets write them.
 *
 * @param submissions by unit; a unit without one sent nothing
 * @param decisions by round, unit and indicator
 * @param explanations by unit and indicator, in the order of the rounds they answer
 * @param measurements by unit and indicator
 * @param faulty units in whose forms errors were found
 */
public record Reported(
        Map<UnitCode, Submission> submissions,
        Map<Stage, Map<UnitCode, Map<IndicatorCode, Decision>>> decisions,
        Map<UnitCode, Map<IndicatorCode, List<Explanation>>> explanations,
        Map<UnitCode, Map<IndicatorCode, Measurement>> measurements,
        Set<UnitCode> faulty) {

    /**
     * These decisions laid over what is there already: of what both decide, these count. Faulty are the units of these only.
     */
    public Reported over(Reported there) {
        Map<UnitCode, Submission> sent = new HashMap<>(submissions);
        sent.putAll(there.submissions);
        Map<Stage, Map<UnitCode, Map<IndicatorCode, Decision>>> both = new HashMap<>();
        for (Reported each : List.of(there, this)) {
            each.decisions.forEach(
                    (round, units) -> units.forEach((unit, own) -> both.computeIfAbsent(round, key -> new HashMap<>())
                            .computeIfAbsent(unit, key -> new HashMap<>())
                            .putAll(own)));
        }
        return new Reported(sent, both, there.explanations, there.measurements, faulty);
    }

    public Optional<Submission> submission(UnitCode unit) {
        return Optional.ofNullable(submissions.get(unit));
    }

    public Optional<Claim> claim(UnitCode unit, IndicatorCode indicator) {
        // Asked for often: without a lambda, which costs more than the look itself.
        Submission submission = submissions.get(unit);
        return submission == null ? Optional.empty() : submission.claim(indicator);
    }

    public Optional<Decision> decision(Stage round, UnitCode unit, IndicatorCode indicator) {
        return Optional.ofNullable(decisions
                .getOrDefault(round, Map.of())
                .getOrDefault(unit, Map.of())
                .get(indicator));
    }

    public List<Explanation> explanations(UnitCode unit, IndicatorCode indicator) {
        return explanations.getOrDefault(unit, Map.of()).getOrDefault(indicator, List.of());
    }

    public Optional<Measurement> measurement(UnitCode unit, IndicatorCode indicator) {
        return Optional.ofNullable(measurements.getOrDefault(unit, Map.of()).get(indicator));
    }
}
