package vn.dti.code;

import java.util.Optional;

/** The code of a unit (mã đơn vị), as dti.yaml declares it. */
public final class UnitCode extends Code {

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public UnitCode(String text) {
        super(text);
    }

    /** The code that a text is; empty where it may not be one. */
    public static Optional<UnitCode> of(String text) {
        return isAllowed(text) ? Optional.of(new UnitCode(text)) : Optional.empty();
    }
}
