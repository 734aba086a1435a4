package vn.dti.imports;

import java.util.Locale;

/** What a column of an export may hold, beside inputs; the names in lower case are the keys of a map. */
public enum ExportField {
    UNIT,
    INDICATOR,
    /** Name and maximum are carried over for {@code dti check} to compare with the set. */
    NAME,
    MAXIMUM,
    CLAIMED,
    DECIDED,
    EVIDENCE,
    /** What the appraiser says: the reason of the decision. */
    REMARK,
    /** Where the system says what became of the line: the reason of a decision that changes points without a remark. */
    STATUS,
    APPRAISER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
