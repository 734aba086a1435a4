package vn.dti.formlayout;

import java.text.Normalizer;
import java.util.Locale;

/** Texts made comparable: what people type differently and mean alike becomes the same. */
public final class Folding {

    private Folding() {}

    /**
     * Drops characters that nobody sees: zero-width ones, byte-order marks, soft hyphens, direction marks. The one that
     * turns round what follows (U+202E) stays: behind it, {@code 5,8} is seen as {@code 8,5}.
     */
    public static String visible(String text) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean invisible = isInvisible(c);
            if (invisible && visible == null) {
                visible = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!invisible && visible != null) {
                visible.append(c);
            }
        }
        return visible == null ? text : visible.toString();
    }

    private static boolean isInvisible(char c) {
        return c >= 0xAD
                && (c == '\u200B'
                        || c == '\u200C'
                        || c == '\u200D'
                        || c == '\uFEFF'
                        || c == '\u2060'
                        || c == '\u200E'
                        || c == '\u200F'
                        || c == '\u00AD'
                        || c >= '\u202A' && c <= '\u202D');
    }

    /** Whether a character is a blank of any kind, the non-breaking ones included. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x80 && !isLetterOfOurs(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a character lies where the letters with Vietnamese accents are: no blank and nothing invisible is there. */
    private static boolean isLetterOfOurs(char c) {
        return c >= 0xC0 && c < 0x500 || c >= 0x1E00 && c < 0x2000;
    }

    /** Whether nobody sees anything in a text. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A text without what nobody sees before and behind it. */
    static String withoutBlanksAround(String text) {
        int first = 0;
        int end = text.length();
        while (first < end && isUnseen(text.charAt(first))) {
            first++;
        }
        while (first < end && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    private static boolean isUnseen(char c) {
        return isBlank(c) || isInvisible(c);
    }

    /** What people see of a text: {@link #visible} and {@link #spaced}. Most texts are so already: one look tells. */
    public static String tidy(String text) {
        return isTidy(text) ? text : spaced(visible(text));
    }

    private static boolean isTidy(String text) {
        boolean afterBlank = true;
        // Every text of a form comes by here: characters of an array cost a fraction of those that a text is asked for.
        for (char c : text.toCharArray()) {
            if (c == ' ') {
                if (afterBlank) {
                    return false;
                }
                afterBlank = true;
            } else if (c < ' ' || c >= 0x80 && !isLetterOfOurs(c) && (isInvisible(c) || isBlank(c))) {
                return false;
            } else {
                afterBlank = false;
            }
        }
        return text.isEmpty() || !afterBlank;
    }

    /** A text with its accents composed (NFC). Letters that come composed from a keyboard need no second look. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && !(c >= 0x1E00 && c < 0x1F00)) {
                return normalized(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** A text of more marks than a letter may bear stays as it is: to put them in order takes time by their square. */
    private static String normalized(String text, Normalizer.Form form) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
            char c = text.charAt(i);
            marks = c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
        }
        return marks > MOST_MARKS ? text : Normalizer.normalize(text, form);
    }

    /** Unicode's own bound for texts that are normalised as they come (UAX 15). */
    private static final int MOST_MARKS = 30;

    /** Below it, and among the Latin letters with two accents, nothing is decomposed. */
    private static final char FIRST_MARK = 0x300;

    /** Blanks of every kind trimmed at both ends, runs of them made one space. */
    public static String spaced(CharSequence text) {
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
    public static String plain(String text) {
        return tidy(composed(text)).toLowerCase(Locale.ROOT);
    }

    /** {@link #plain} without accents, đ as d, and whatever looks like Đ as well; signs but {@code /} become blanks. */
    public static String bare(String text) {
        char[] bare = new char[text.length()];
        int length = 0;
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c < BARE.length ? BARE[c] : SEVERAL;
            if (folded == UNKNOWN) {
                folded = bareOf(c);
                BARE[c] = folded;
            }
            if (folded == SEVERAL) {
                return spacedSigns(bareOf(visible(text)));
            }
            if (folded == ' ') {
                pending = length > 0;
            } else if (folded != NOTHING) {
                if (pending && folded != '/' && bare[length - 1] != '/') {
                    bare[length++] = ' ';
                }
                pending = false;
                bare[length++] = folded;
            }
        }
        return new String(bare, 0, length);
    }

    private static String spacedSigns(CharSequence bare) {
        return spaced(bare).replace(" /", "/").replace("/ ", "/");
    }

    /** What characters of the Latin and neighbouring scripts and common signs become, once met; a race only does it twice. */
    private static final char[] BARE = new char[0x2100];

    private static final char UNKNOWN = 0;
    private static final char NOTHING = 1;
    /** More than one character, which only the text as a whole tells. */
    private static final char SEVERAL = 2;

    private static char bareOf(char c) {
        StringBuilder bare = bareOf(visible(String.valueOf(c)));
        return bare.length() > 1 ? SEVERAL : bare.isEmpty() ? NOTHING : bare.charAt(0);
    }

    private static StringBuilder bareOf(String text) {
        String decomposed = normalized(text, Normalizer.Form.NFD);
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
