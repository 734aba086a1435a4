package vn.dti.scoring;

import java.util.Locale;

/** Whether a unit could be scored. */
public enum Status {
    SCORED,
    /** No submission. */
    MISSING,
    /** Errors in what it sent; only in a provisional run. */
    FAULTY;

    /** The literal of JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
