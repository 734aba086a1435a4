package vn.dti.intake;

import vn.dti.formlayout.FormStamp;

/** What a file holds, as its folder says (dac-ta 1). */
public enum FileRole {
    SUBMISSION,
    DECISIONS,
    EXPLANATIONS,
    MEASUREMENTS;

    /** What a form that dti made for a purpose holds. */
    static FileRole of(FormStamp.Purpose purpose) {
        return switch (purpose) {
            case SELF_ASSESSMENT -> SUBMISSION;
            case DECISIONS -> DECISIONS;
            case EXPLANATIONS -> EXPLANATIONS;
        };
    }
}
