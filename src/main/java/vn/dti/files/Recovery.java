package vn.dti.files;

/** What became of an exchange that a run left in the middle: it was killed, or the power went. */
public enum Recovery {
    /** All new files were there and it was decided: the rest of them went in. */
    FINISHED,
    /** It had begun to take the new files back: the rest of the old ones went in. */
    TAKEN_BACK,
    /** Nothing had been decided: the folder is as it was, what was hidden in it is gone. */
    CLEARED
}
