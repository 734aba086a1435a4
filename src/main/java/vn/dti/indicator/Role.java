package vn.dti.indicator;

/** What an indicator's points do (dac-ta 3.5). */
public enum Role {
    /** Adds to points and maximum. */
    BASE,
    /** Adds to points only. */
    BONUS,
    /** Is taken from points. */
    PENALTY,
    /** Counts nowhere. */
    INFORMATION,
    /** Counts only in the place of an indicator that is not assessed. */
    SUBSTITUTE
}
