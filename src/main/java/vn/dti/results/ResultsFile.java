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

    /** The schema that is written and read. */
    public static final String SCHEMA = "dti-results/1";

    /** A row of a ranking, a scope of a unit, an indicator of a unit stand on a line each. */
    public static final int DEPTH = 6;

    private static final Set<String> BY_CODE = Set.of("indicators", "groups", "scopes");

    /** What of the assessment everything else is of; a file that is no result of dti may lack any of it. */
    public record AssessmentEntry(String title, Object year, String organiser, boolean provisional, String stage) {

        /** The year, from 1 on. What else may stand there is bound as it is written: half a year is none. */
        public int yearNumber() throws UnreadableJsonException {
            if (!(Recorded.there("year", year) instanceof Integer number) || number < 1) {
                throw UnreadableJsonException.wrong("year", year);
            }
            return number;
        }
    }

    public ResultsFile {
        notices = notices == null ? List.of() : notices;
    }

    /** @throws UnreadableJsonException if what everything else is of is not said: no version wrote that */
    private static ResultsFile checked(ResultsFile file) throws UnreadableJsonException {
        if (file.assessment() == null) {
            throw UnreadableJsonException.missing("assessment");
        }
        try {
            Recorded.there("title", file.assessment().title());
            file.assessment().yearNumber();
        } catch (UnreadableJsonException field) {
            throw field.within("assessment");
        }
        Recorded.there("kinds", file.kinds());
        return file;
    }

    /** Reads points and totals: not what they rest on, which is the most of a file. */
    public static ResultsFile readPoints(InputStream in) throws UnreadableJsonException {
        return checked(Json.read(
                in,
                ResultsFile.class,
                SCHEMA,
                Set.of(
                        "notices",
                        "inputs",
                        "evidence",
                        "appraisers",
                        "reasons",
                        "reason",
                        "decided_by",
                        "explanations"),
                BY_CODE));
    }

    /** Reads results without points: what units reported. */
    public static ResultsFile readInputs(InputStream in) throws UnreadableJsonException {
        return checked(Json.read(
                in,
                ResultsFile.class,
                SCHEMA,
                Set.of("notices", "rankings", "scopes", "groups", "evidence", "appraisers", "reasons", "explanations"),
                BY_CODE));
    }
}
