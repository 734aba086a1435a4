package vn.dti.notice;

/**
 * Text from people with every character shown that would otherwise command a terminal or turn the direction of reading:
 * control characters but tab and line ends, and the bidirectional overrides and isolates, as <code>&#92;u202E</code>.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text itself where it hides nothing. */
    public static String of(String text) {
        return of(text, false);
    }

    /**
     * A text that stands on one line, as names of files do: also tabs and line ends are shown. Whoever may name a file may
     * not write lines of a command's.
     */
    public static String onOneLine(String text) {
        return of(text, true);
    }

    private static String of(String text, boolean onOneLine) {
        // All that is written comes by here: one by one out of a string, every character is checked for its place anew.
        char[] characters = text.toCharArray();
        int first = 0;
        while (first < characters.length && !isShown(characters[first], onOneLine)) {
            first++;
        }
        if (first == characters.length) {
            return text;
        }
        StringBuilder visible = new StringBuilder().append(characters, 0, first);
        for (int i = first; i < characters.length; i++) {
            char c = characters[i];
            visible.append(isShown(c, onOneLine) ? shown(c) : String.valueOf(c));
        }
        return visible.toString();
    }

    private static boolean isShown(char c, boolean onOneLine) {
        return onOneLine ? hides(c) || breaks(c) : hides(c);
    }

    /** Whether a character begins a line, or a column, somewhere. */
    public static boolean breaks(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a character is not seen but does something. */
    public static boolean hides(char c) {
        if (c < 0xA0) {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F;
        }
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /** How a character that hides is written. */
    public static String shown(char c) {
        return String.format("\\u%04X", (int) c);
    }

    /** Whether a text holds a character as {@link #shown}. */
    public static boolean isShownIn(String text) {
        int at = text.indexOf("\\u");
        while (at >= 0 && at + 6 <= text.length()) {
            String digits = text.substring(at + 2, at + 6);
            if (digits.matches("[0-9A-F]{4}") && hides((char) Integer.parseInt(digits, 16))) {
                return true;
            }
            at = text.indexOf("\\u", at + 1);
        }
        return false;
    }
}
