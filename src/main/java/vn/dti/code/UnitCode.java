package vn.dti.code;

import java.util.Optional;

/**
 * The code of a unit (mã đơn vị), as dti.yaml declares it.
 *
 * @param text as it is written where it is declared; compared without case
 */
public record UnitCode(String text) implements Code {

    /** @throws IllegalArgumentException if it is no code: see {@link Code#isAllowed} */
    public UnitCode {
        if (!Code.isAllowed(text)) {
            throw new IllegalArgumentException("no code: " + text);
        }
    }

    /** The code that a text is; empty where it may not be one. */
    public static Optional<UnitCode> of(String text) {
        return Code.isAllowed(text) ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitCode code && Code.isSame(text, code.text);
    }

    @Override
    public int hashCode() {
        return Code.folded(text).hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
