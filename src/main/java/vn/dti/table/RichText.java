package vn.dti.table;

/**
 * Text of OOXML with its runs ({@code si}, {@code is}, a comment's {@code text}). Phonetic runs are left out.
 *
 * @param struck whether a run that shows something is struck out
 * @param raised whether a run that shows something is superscript or subscript
 * @param ownFonts whether every run says its own font, so that the cell's does not count
 */
record RichText(String text, boolean struck, boolean raised, boolean ownFonts) {

    static final RichText EMPTY = new RichText("", false, false, false);

    /** Takes the element just stepped into. */
    static RichText read(XmlCursor xml) {
        xml.clearText();
        boolean struck = false;
        boolean raised = false;
        boolean runs = false;
        boolean ownFonts = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> {
                    xml.appendText();
                    ownFonts = false;
                }
                case "r" -> {
                    runs = true;
                    int start = xml.textLength();
                    int marks = readRun(xml);
                    if (!isBlank(xml, start)) {
                        struck |= (marks & 1) != 0;
                        raised |= (marks & 2) != 0;
                        ownFonts &= (marks & 4) != 0;
                    }
                }
                default -> xml.skip();
            }
        }
        return new RichText(unescape(xml.textTaken()), struck, raised, runs && ownFonts);
    }

    /** Marks of one run: 1 struck, 2 raised, 4 has a font of its own. */
    private static int readRun(XmlCursor xml) {
        int marks = 0;
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> xml.appendText();
                case "rPr" -> {
                    marks |= 4;
                    while (xml.child()) {
                        marks |= mark(xml);
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return marks;
    }

    /** The mark that a child of a font or of run properties stands for: 1 struck, 2 raised, 0 none. */
    static int mark(XmlCursor xml) {
        return switch (xml.name()) {
            case "strike" -> xml.flag("val", true) ? 1 : 0;
            case "vertAlign" -> xml.attribute("val", "superscript").equals("baseline") ? 0 : 2;
            default -> 0;
        };
    }

    private static boolean isBlank(XmlCursor xml, int start) {
        for (int i = start; i < xml.textLength(); i++) {
            if (!Character.isWhitespace(xml.textChar(i))) {
                return false;
            }
        }
        return true;
    }

    /** Puts characters in the place of their escapes: {@code _x000D_}. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int character = at + 7 <= text.length() && text.charAt(at + 6) == '_' ? hexadecimal(text, at + 2) : -1;
            if (character >= 0) {
                plain.append(text, done, at).append((char) character);
                done = at + 7;
                at = text.indexOf("_x", done);
            } else {
                at = text.indexOf("_x", at + 2);
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static int hexadecimal(String text, int from) {
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }
}
