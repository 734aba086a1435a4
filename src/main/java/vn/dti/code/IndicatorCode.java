package vn.dti.code;

import java.util.Optional;

/**
 * The code of an indicator (mã chỉ số), as its set declares it: {@code 4.10} is not {@code 4.1}.
 *
 * @param text as it is written where it is declared; compared without case
 */
public record IndicatorCode(String text) implements Code {

    /** @throws IllegalArgumentException if it is no code: see {@link Code#isAllowed} */
    public IndicatorCode {
        if (!Code.isAllowed(text)) {
            throw new IllegalArgumentException("no code: " + text);
        }
    }

    /** The code that a text is; empty where it may not be one. */
    public static Optional<IndicatorCode> of(String text) {
        return Code.isAllowed(text) ? Optional.of(new IndicatorCode(text)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorCode code && Code.isSame(text, code.text);
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
