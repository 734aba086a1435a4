package vn.dti.word;

/** Text from people on its way into a document: what neither HTML nor Word may hold is shown as U+FFFD. */
public final class PlainText {

    private static final char REPLACEMENT = '\ufffd';

    private PlainText() {}

    /**
     * The text without characters that XML forbids, and without those that turn the direction of what follows (they
     * make a name on the page another name than the one in the file).
     */
    public static String of(String text) {
        int length = text.length();
        int clean = 0;
        while (clean < length && isPlain(text, clean)) {
            clean += Character.charCount(text.codePointAt(clean));
        }
        if (clean == length) {
            return text;
        }
        StringBuilder plain = new StringBuilder(length).append(text, 0, clean);
        for (int i = clean; i < length; ) {
            int c = text.codePointAt(i);
            if (isPlain(text, i)) {
                plain.appendCodePoint(c);
            } else {
                plain.append(REPLACEMENT);
            }
            i += Character.charCount(c);
        }
        return plain.toString();
    }

    /** That text as characters of HTML or XML, in content as well as in attributes. */
    public static String escaped(String text) {
        int length = text.length();
        int asIs = 0;
        while (asIs < length && isOrdinary(text.charAt(asIs))) {
            asIs++;
        }
        return asIs == length ? text : marked(of(text));
    }

    /** Letters of every language and most signs: most texts are nothing else, and are looked at no further. */
    static boolean isOrdinary(char c) {
        return c < 0x7f
                ? c >= 0x20 && c != '&' && c != '<' && c != '>' && c != '"' && c != '\''
                : c >= 0xa0 && (c < 0x202a || c > 0x202e && c < 0x2066 || c > 0x2069 && c < 0xd800);
    }

    private static String marked(String plain) {
        StringBuilder escaped = null;
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            String character = mark(plain.charAt(i));
            if (character != null) {
                escaped = escaped == null ? new StringBuilder(plain.length() + 16) : escaped;
                escaped.append(plain, from, i).append(character);
                from = i + 1;
            }
        }
        return escaped == null
                ? plain
                : escaped.append(plain, from, plain.length()).toString();
    }

    /** How a character is written that means something in markup; null for others. */
    static String mark(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    private static boolean isPlain(String text, int at) {
        int c = text.codePointAt(at);
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        boolean direction = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean nothing = (c & 0xfffe) == 0xfffe;
        return !control && !surrogate && !direction && !nothing;
    }
}
