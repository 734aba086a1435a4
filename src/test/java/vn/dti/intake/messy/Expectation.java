package vn.dti.intake.messy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a file must be read.
 *
 * @param outcome what becomes of it as a whole
 * @param findings notices that must be there; others of no greater severity than the outcome allows may be
 * @param points what counts for some indicators afterwards, by code: claimed points, or decided ones for a file of
 *     decisions; {@code null} as the text of a value says that nothing is reported
 */
record Expectation(Outcome outcome, List<Finding> findings, Map<String, String> points) {

    /** What becomes of a file. */
    enum Outcome {
        /** No error; a warning does no harm. */
        READ(""),
        /** No error and no warning. */
        ACCEPT(""),
        /** No error and no warning, and an info that says what was forgiven. */
        NOTE("info"),
        /** No error, and a warning. */
        WARN("warning"),
        /** An error; nothing of the file counts. */
        REJECT("error");

        private final String severity;

        Outcome(String severity) {
            this.severity = severity;
        }

        /** Severity of the findings that make this outcome; empty for none. */
        String severity() {
            return severity;
        }
    }

    /**
     * A notice that must be there.
     *
     * @param place the cell ({@code D9}), any cell of a row ({@code 12}), the line ({@code dòng 9}), the sheet's name, or
     *     an indicator's code; empty where the file as a whole is meant
     * @param codes the notice's code is one of these
     * @param once whether a single notice of these codes says it for all cells
     */
    record Finding(String place, Set<String> codes, boolean once) {
        Finding {
            codes = Set.copyOf(codes);
        }
    }

    Expectation {
        findings = List.copyOf(findings);
        points = Map.copyOf(points);
    }

    Expectation and(String place, String... codes) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(new Finding(place, Set.of(codes), false));
        return new Expectation(outcome, more, points);
    }

    /** One notice is enough for all cells that have the defect, and more would bury it. */
    Expectation once() {
        return new Expectation(
                outcome,
                findings.stream()
                        .map(finding -> new Finding(finding.place(), finding.codes(), true))
                        .toList(),
                points);
    }

    Expectation withPoints(String indicator, String value) {
        Map<String, String> more = new LinkedHashMap<>(points);
        more.put(indicator, value);
        return new Expectation(outcome, findings, more);
    }
}
