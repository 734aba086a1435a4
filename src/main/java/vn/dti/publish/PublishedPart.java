package vn.dti.publish;

import java.util.Locale;

/** What can be published by itself. */
public enum PublishedPart {
    /** The public page and the method. */
    HTML,
    /** The decision. */
    DOCX,
    /** The scorecards. */
    PHIEU;

    /** What people type. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
