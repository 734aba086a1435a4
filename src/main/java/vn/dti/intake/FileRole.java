package vn.dti.intake;

/** What a file holds, as its folder says (dac-ta 1). */
enum FileRole {
    SUBMISSION,
    DECISIONS,
    EXPLANATIONS,
    MEASUREMENTS
}
