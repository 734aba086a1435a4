package vn.dti.code;

/** The code of a group of indicators (mã chỉ số chính), as its set declares it. */
public final class GroupCode extends Code {

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public GroupCode(String text) {
        super(text);
    }
}
