package vn.dti.code;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A code: letters, digits, {@code .} and {@code -}, compared without case (dac-ta 1). Codes of different types are never
 * equal.
 */
public abstract sealed class Code permits UnitCode, KindCode, ClusterCode, IndicatorCode, GroupCode, ScopeCode, Stage {

    /** Names that Windows keeps for devices, with any ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** Characters at most. */
    public static final int LONGEST = 80;

    private final String text;
    /** Of the folded text: codes are looked up in maps for every row of every form. */
    private final int hash;

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    Code(String text) {
        if (!isAllowed(text)) {
            throw new IllegalArgumentException("no code: " + text);
        }
        this.text = text;
        this.hash = folded(text).hashCode();
    }

    /** As it is written where it is declared. */
    public final String text() {
        return text;
    }

    /** Codes as they are written. */
    public static List<String> texts(Collection<? extends Code> codes) {
        return codes.stream().map(Code::text).toList();
    }

    /** Whether a text may be a code. */
    public static boolean isAllowed(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        // By hand: asked for every code of every form, and a pattern takes ten times as long.
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isAllowed(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int character) {
        if (character < 128) {
            return character >= 'a' && character <= 'z'
                    || character >= '0' && character <= '9'
                    || character >= 'A' && character <= 'Z'
                    || character == '.'
                    || character == '-';
        }
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    /**
     * Whether a code may name files and folders on every system: it does not begin like an option or a hidden file, does
     * not end with a point, and is no device of Windows.
     */
    public static boolean isFileName(String code) {
        int point = code.indexOf('.');
        String device = folded(point < 0 ? code : code.substring(0, point));
        return !code.startsWith("-") && !code.startsWith(".") && !code.endsWith(".") && !DEVICES.contains(device);
    }

    /** A text as codes are compared: two texts are the same code exactly where these are equal. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                // Accents written as one sign or as two look alike, and are one file name on some systems.
                return Normalizer.normalize(lower, Normalizer.Form.NFC);
            }
        }
        return lower;
    }

    /** Whether two texts are the same code. */
    public static boolean isSame(String text, String other) {
        // Nearly always they are written alike.
        return text.equals(other) || folded(text).equals(folded(other));
    }

    /** Whether somebody who writes a text means this code. */
    public final boolean isWritten(String written) {
        return isSame(text, written);
    }

    @Override
    public final boolean equals(Object other) {
        return other == this
                || other instanceof Code code
                        && code.getClass() == getClass()
                        && code.hash == hash
                        && isSame(text, code.text);
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final String toString() {
        return text;
    }
}
