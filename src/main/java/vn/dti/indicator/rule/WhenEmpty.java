package vn.dti.indicator.rule;

/** What a denominator of zero means. */
public enum WhenEmpty {
    NOT_ASSESSED,
    FULL,
    ZERO
}
