package vn.dti.assessment;

/** How the organiser settles what the plan leaves open (dac-ta 1, policies). */
public record Policies(
        Unappraised unappraised,
        MissingEvidence missingEvidence,
        MissingSubmission missingSubmission,
        EnteredPoints enteredPoints,
        MissingRows missingRows) {

    public static final Policies DEFAULT = new Policies(
            Unappraised.KEEP_SELF,
            MissingEvidence.WARN,
            MissingSubmission.UNRANKED,
            EnteredPoints.CHECK,
            MissingRows.ERROR);

    /** An indicator that no round decided. */
    public enum Unappraised {
        KEEP_SELF,
        ZERO
    }

    /** Points claimed without evidence. */
    public enum MissingEvidence {
        IGNORE,
        WARN,
        ZERO
    }

    /** A unit that sent no form. */
    public enum MissingSubmission {
        UNRANKED,
        ZERO
    }

    /** Points entered beside inputs that give other points. */
    public enum EnteredPoints {
        CHECK,
        TRUST
    }

    /** An indicator of the set that no row of the unit mentions. */
    public enum MissingRows {
        ERROR,
        ZERO
    }
}
