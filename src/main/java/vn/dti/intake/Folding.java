package vn.dti.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Texts made comparable: what people type differently and mean alike becomes the same. */
final class Folding {

    private Folding() {}

    /** Drops characters that nobody sees: zero-width ones, byte-order marks, soft hyphens, direction marks. */
    static String visible(String text) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean invisible = c == '\u200B'
                    || c == '\u200C'
                    || c == '\u200D'
                    || c == '\uFEFF'
                    || c == '\u2060'
                    || c == '\u200E'
                    || c == '\u200F'
                    || c == '\u00AD'
                    || c >= '\u202A' && c <= '\u202E';
            if (invisible && visible == null) {
                visible = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!invisible && visible != null) {
                visible.append(c);
            }
        }
        return visible == null ? text : visible.toString();
    }

    /** Whether a character is a blank of any kind, the non-breaking ones included. */
    static boolean isBlank(char c) {
        // Between the space and the no-break space, and among accented letters, there are none.
        return c <= ' '
                || c >= 0x80 && !Character.isLetter(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Blanks of every kind trimmed at both ends, runs of them made one space. */
    static String spaced(CharSequence text) {
        if (isSpaced(text)) {
            return text.toString();
        }
        StringBuilder spaced = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = spaced.length() > 0;
            } else {
                if (pending) {
                    spaced.append(' ');
                    pending = false;
                }
                spaced.append(c);
            }
        }
        return spaced.toString();
    }

    /** Whether nothing is to be trimmed: blanks are single spaces inside. */
    private static boolean isSpaced(CharSequence text) {
        boolean after = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (after || c != ' ')) {
                return false;
            }
            after = blank;
        }
        return text.length() == 0 || !after;
    }

    /** Composed, visible, lower case, single blanks: equal texts look equal to a reader. */
    static String plain(String text) {
        return spaced(visible(Normalizer.normalize(text, Normalizer.Form.NFC))).toLowerCase(Locale.ROOT);
    }

    /** {@link #plain} without accents, đ as d, and whatever looks like Đ as well; signs but {@code /} become blanks. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= BARE.length) {
                return spacedSigns(bareOf(visible(text)));
            }
            String folded = BARE[c];
            if (folded == null) {
                folded = bareOf(visible(String.valueOf(c))).toString();
                BARE[c] = folded;
            }
            bare.append(folded);
        }
        return spacedSigns(bare);
    }

    private static String spacedSigns(CharSequence bare) {
        String spaced = spaced(bare);
        return spaced.indexOf('/') < 0 ? spaced : spaced.replace(" /", "/").replace("/ ", "/");
    }

    /** What characters of the Latin and neighbouring scripts become, once met; a race only does it twice. */
    private static final String[] BARE = new String[0x2000];

    private static StringBuilder bareOf(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK -> {}
                case Character.UPPERCASE_LETTER,
                        Character.LOWERCASE_LETTER,
                        Character.OTHER_LETTER,
                        Character.DECIMAL_DIGIT_NUMBER -> bare.append(letter(c));
                default -> bare.append(c == '/' ? '/' : ' ');
            }
        }
        return bare;
    }

    private static char letter(char c) {
        return switch (c) {
            case 'đ', 'Đ', 'Ð', 'ð', 'Ɖ', 'ɖ' -> 'd';
            default -> Character.toLowerCase(c);
        };
    }
}
