package vn.dti.verification;

import java.util.List;
import java.util.Optional;
import vn.dti.json.Json;

/** What {@code dti verify --format json} prints; see docs/dau-ra.md. */
public final class VerificationJson {

    private static final String SCHEMA = "dti-verify/1";
    private static final int DEPTH = 2;

    private VerificationJson() {}

    private record ResultsAnswer(
            String schema,
            boolean unchanged,
            boolean same_figures,
            String recorded_version,
            String version,
            int inputs,
            int outputs,
            List<FindingEntry> findings) {}

    private record FindingEntry(
            String kind, String file, String unit, String indicator, String field, String recorded, String computed) {}

    private record TableAnswer(String schema, boolean agrees, RankingTable.Disagreement first) {}

    /**
     * The whole answer for a results folder, with a line feed at its end.
     *
     * @param program version of the running program
     */
    public static String text(Verification.Outcome outcome, String program) {
        return Json.text(
                new ResultsAnswer(
                        SCHEMA,
                        outcome.isUnchanged(),
                        outcome.hasSameFigures(),
                        outcome.version(),
                        program,
                        outcome.inputs(),
                        outcome.outputs(),
                        outcome.findings().stream()
                                .map(VerificationJson::finding)
                                .toList()),
                DEPTH);
    }

    /** The same for a ranking table alone. */
    public static String text(Optional<RankingTable.Disagreement> found) {
        return Json.text(new TableAnswer(SCHEMA, found.isEmpty(), found.orElse(null)), DEPTH);
    }

    private static FindingEntry finding(Finding finding) {
        return new FindingEntry(
                finding.kind().key(),
                finding.file(),
                finding.unit(),
                finding.indicator(),
                finding.field(),
                finding.recorded(),
                finding.computed());
    }
}
