package vn.dti.verification;

import java.util.Locale;

/**
 * Something that is not as the results say.
 *
 * @param file of an input relative to the assessment folder; of an output in the results folder
 * @param unit code of the unit a number is of; may be empty
 * @param indicator code of the indicator; may be empty
 * @param field what of it: a stage, a scope, a line of a CSV file; may be empty
 * @param recorded what is written
 * @param computed what the recomputation gives
 */
public record Finding(
        Kind kind, String file, String unit, String indicator, String field, String recorded, String computed) {

    /** What can be wrong. */
    public enum Kind {
        PROVENANCE_UNREADABLE,
        /** Written by something that this version does not know, a later version perhaps. */
        PROVENANCE_OTHER_SCHEMA,
        PROVENANCE_CHANGED,
        /** No version of dti calls itself what stands there. */
        VERSION_UNKNOWN,
        STRICT_WITH_WARNINGS,
        INPUT_MISSING,
        INPUT_CHANGED,
        INPUT_ADDED,
        OUTPUT_MISSING,
        OUTPUT_CHANGED,
        OUTPUT_DIFFERS,
        OUTPUT_UNKNOWN,
        NUMBER_DIFFERS,
        LINE_DIFFERS,
        NOT_COMPUTED,
        /** A field of {@code ket-qua.json} that the version of the results wrote nowhere. */
        VERSION_FIELD,
        /** A notice that the version of the results had otherwise, or had not. */
        VERSION_NOTICE,
        /** A file that is as it was written, and that this version lays out otherwise. */
        VERSION_LAYOUT;

        /** Whether this comes of another version having written the results, and touches no point, value or rank. */
        public boolean isOfVersion() {
            return this == VERSION_FIELD || this == VERSION_NOTICE || this == VERSION_LAYOUT;
        }

        /** The literal of JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding of(Kind kind, String file) {
        return new Finding(kind, file, "", "", "", "", "");
    }

    static Finding of(Kind kind, String file, String field, String recorded, String computed) {
        return new Finding(kind, file, "", "", field, recorded, computed);
    }
}
