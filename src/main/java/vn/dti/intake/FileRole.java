package vn.dti.intake;

/** What a file holds, as its folder says (SPEC 1). */
enum FileRole {
    SUBMISSION,
    DECISIONS,
    EXPLANATIONS,
    MEASUREMENTS
}
