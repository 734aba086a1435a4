package vn.dti.code;

/** A stage of an assessment (giai đoạn): the self-assessment, a round of appraisal by its code, the end. */
public final class Stage extends Code {

    public static final Stage SELF = new Stage("self");

    /** The last round's, where there are rounds; else the self-assessment's. */
    public static final Stage FINAL = new Stage("final");

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public Stage(String text) {
        super(text);
    }
}
