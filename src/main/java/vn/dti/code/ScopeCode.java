package vn.dti.code;

import java.util.Optional;

/** The code of what is ranked (phạm vi xếp hạng): a pillar, as its set declares it, or digital transformation as a whole. */
public final class ScopeCode extends Code {

    /** The whole (dac-ta 5). */
    public static final ScopeCode OVERALL = new ScopeCode("chuyen-doi-so");

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public ScopeCode(String text) {
        super(text);
    }

    /** The code that a text is; empty where it may not be one. */
    public static Optional<ScopeCode> of(String text) {
        return isAllowed(text) ? Optional.of(new ScopeCode(text)) : Optional.empty();
    }
}
