package vn.dti.results;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.dti.json.Json;
import vn.dti.json.UnreadableJsonException;

/**
 * {@code ket-qua.json}.
 *
 * @param kinds in the order of dti.yaml
 * @param notices errors first
 */
public record ResultsFile(
        String schema, AssessmentEntry assessment, Collection<KindEntry> kinds, Collection<NoticeEntry> notices)
        implements Json.Document {

    public static final String NAME = "ket-qua.json";

    /** The schema that is written. */
    public static final String SCHEMA = "dti-results/1";

    /** What the schemas that are read begin with. */
    public static final String SCHEMAS = "dti-results/";

    /** A row of a ranking, a scope of a unit, an indicator of a unit stand on a line each. */
    public static final int DEPTH = 6;

    private static final Set<String> BY_CODE = Set.of("indicators", "groups", "scopes");

    /** What of the assessment everything else is of. */
    public record AssessmentEntry(String title, int year, String organiser, boolean provisional, String stage) {}

    public ResultsFile {
        assessment = assessment == null ? new AssessmentEntry("", 0, "", false, "") : assessment;
        kinds = kinds == null ? List.of() : kinds;
        notices = notices == null ? List.of() : notices;
    }

    /** Reads points and totals: not what they rest on, which is the most of a file. */
    public static ResultsFile readPoints(InputStream in) throws UnreadableJsonException {
        return Json.read(
                in,
                ResultsFile.class,
                SCHEMAS,
                Set.of(
                        "notices",
                        "inputs",
                        "evidence",
                        "appraisers",
                        "reasons",
                        "reason",
                        "decided_by",
                        "explanations"),
                BY_CODE);
    }

    /** Reads results without points: what units reported. */
    public static ResultsFile readInputs(InputStream in) throws UnreadableJsonException {
        return Json.read(
                in,
                ResultsFile.class,
                SCHEMAS,
                Set.of("notices", "rankings", "scopes", "groups", "evidence", "appraisers", "reasons", "explanations"),
                BY_CODE);
    }
}
