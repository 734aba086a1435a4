package vn.dti.code;

import java.util.Optional;

/** The code of a group of indicators (mã chỉ số chính), as its set declares it. */
public final class GroupCode extends Code {

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public GroupCode(String text) {
        super(text);
    }

    /** The code that a text is; empty where it may not be one. */
    public static Optional<GroupCode> of(String text) {
        return isAllowed(text) ? Optional.of(new GroupCode(text)) : Optional.empty();
    }
}
