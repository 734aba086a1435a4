package vn.dti.code;

import java.util.Optional;

/** The code of a kind of units (mã loại đơn vị), as dti.yaml declares it. */
public final class KindCode extends Code {

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public KindCode(String text) {
        super(text);
    }

    /** The code that a text is; empty where it may not be one. */
    public static Optional<KindCode> of(String text) {
        return isAllowed(text) ? Optional.of(new KindCode(text)) : Optional.empty();
    }
}
