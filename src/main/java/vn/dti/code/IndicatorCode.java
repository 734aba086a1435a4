package vn.dti.code;

import java.util.Optional;

/** The code of an indicator (mã chỉ số), as its set declares it: {@code 4.10} is not {@code 4.1}. */
public final class IndicatorCode extends Code {

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public IndicatorCode(String text) {
        super(text);
    }

    /** The code that a text is; empty where it may not be one. */
    public static Optional<IndicatorCode> of(String text) {
        return isAllowed(text) ? Optional.of(new IndicatorCode(text)) : Optional.empty();
    }
}
