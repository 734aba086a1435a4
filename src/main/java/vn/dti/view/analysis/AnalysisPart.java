package vn.dti.view.analysis;

import java.util.Locale;

/** A part of the analysis. */
public enum AnalysisPart {
    /** How firm the ranks are. */
    FIRMNESS;

    /** What people type. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
