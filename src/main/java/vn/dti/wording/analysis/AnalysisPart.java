package vn.dti.wording.analysis;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of the analysis. */
public enum AnalysisPart {
    /** How firm the ranks are. */
    FIRMNESS,
    /** The cheapest ways up. */
    STEPS,
    /** What units are strong and weak in. */
    STRENGTHS,
    /** Indicators under the glass. */
    INDICATORS,
    /** The appraisal under the glass. */
    APPRAISAL,
    /** Figures to look at twice. */
    FIGURES,
    /** Years beside one another. */
    YEARS;

    /** What stands on a screen of all units without being asked for. */
    public static final Set<AnalysisPart> OF_ALL = EnumSet.of(FIRMNESS, STEPS, FIGURES);

    /** What stands on a screen of one unit without being asked for. */
    public static final Set<AnalysisPart> OF_ONE = EnumSet.of(FIRMNESS, STEPS, STRENGTHS, FIGURES, YEARS);

    /** What people type. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
