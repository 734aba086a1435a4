package vn.dti.publish;

import java.util.Locale;
import java.util.Set;

/** What can be published by itself. */
public enum PublishedPart {
    /** The public page and the method. */
    HTML,
    /** All papers of the process: each of the four below. */
    DOCX,
    /** The decision. */
    QUYET_DINH,
    /** The submission to who decides. */
    TO_TRINH,
    /** The minutes of the rounds. */
    BIEN_BAN,
    /** The report. */
    BAO_CAO,
    /** The scorecards. */
    PHIEU;

    private static final Set<PublishedPart> PAPERS = Set.of(QUYET_DINH, TO_TRINH, BIEN_BAN, BAO_CAO);

    /** Whether it is among what is asked for, by itself or with all papers. */
    public boolean isIn(Set<PublishedPart> asked) {
        return asked.contains(this) || PAPERS.contains(this) && asked.contains(DOCX);
    }

    /** What people type. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key: commands take it for the part. */
    @Override
    public String toString() {
        return key();
    }
}
