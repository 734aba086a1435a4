package vn.dti.code;

import java.util.Locale;
import java.util.regex.Pattern;

/** A code: letters, digits, {@code .} and {@code -}, compared without case (dac-ta 1). */
public sealed interface Code permits UnitCode {

    /** What a code may be written with. */
    Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}.-]{1,80}");

    /** As it is written where it is declared. */
    String text();

    /** Whether a text may be a code. */
    static boolean isAllowed(String text) {
        return ALLOWED.matcher(text).matches();
    }

    /** A text as codes are compared: two texts are the same code exactly where these are equal. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether two texts are the same code. */
    static boolean isSame(String text, String other) {
        // Nearly always they are written alike.
        return text.equals(other) || folded(text).equals(folded(other));
    }
}
