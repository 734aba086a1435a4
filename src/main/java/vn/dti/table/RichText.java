package vn.dti.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with how its runs look: of OOXML ({@code si}, {@code is}, a comment's {@code text}), or of the other formats.
 * Phonetic runs are left out.
 *
 * @param struck whether a run that shows something is struck out
 * @param raised whether a run that shows something is superscript or subscript
 * @param ownFonts whether every run says its own font, so that the cell's does not count
 * @param coloured the runs that say their own colour
 */
record RichText(String text, boolean struck, boolean raised, boolean ownFonts, List<Run> coloured) {

    static final RichText EMPTY = new RichText("", false, false, false, List.of());

    /**
     * Letters in a colour of their own.
     *
     * @param from of the first letter, from 0
     * @param to behind the last letter
     */
    record Run(int from, int to, Colour colour) {}

    /** Takes the element just stepped into; nobody asks for the colours of its runs. */
    static RichText read(XmlCursor xml) {
        return read(xml, null);
    }

    /**
     * Takes the element just stepped into.
     *
     * @param colours of the workbook, null where they are of no concern
     */
    static RichText read(XmlCursor xml, XlsxColours colours) {
        xml.clearText();
        boolean struck = false;
        boolean raised = false;
        boolean runs = false;
        boolean ownFonts = true;
        List<Run> coloured = List.of();
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> {
                    xml.appendText();
                    ownFonts = false;
                }
                case "r" -> {
                    runs = true;
                    int start = xml.textLength();
                    RunStyle look = readRun(xml, colours);
                    if (!isBlank(xml, start)) {
                        struck |= (look.marks & 1) != 0;
                        raised |= (look.marks & 2) != 0;
                        ownFonts &= (look.marks & 4) != 0;
                        if (look.colour != null) {
                            coloured = coloured.isEmpty() ? new ArrayList<>() : coloured;
                            coloured.add(new Run(start, xml.textLength(), look.colour));
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        String text = xml.textTaken();
        String plain = unescape(text);
        // Escapes are rare, and move the letters behind them.
        return new RichText(
                plain, struck, raised, runs && ownFonts, plain.length() == text.length() ? coloured : List.of());
    }

    /** The letters that are seen in a cell of these colours. */
    String seenOn(Paint cell) {
        StringBuilder seen = new StringBuilder();
        int at = 0;
        for (Run run : coloured) {
            seen.append(cell.isInvisible() ? "" : text.substring(at, run.from));
            seen.append(cell.withLetters(run.colour).isInvisible() ? "" : text.substring(run.from, run.to));
            at = run.to;
        }
        return seen.append(cell.isInvisible() ? "" : text.substring(at)).toString();
    }

    /** @param colour null where the run says none */
    private record RunStyle(int marks, Colour colour) {}

    /** How one run looks; its marks: 1 struck, 2 raised, 4 has a font of its own. */
    private static RunStyle readRun(XmlCursor xml, XlsxColours colours) {
        int marks = 0;
        Colour colour = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> xml.appendText();
                case "rPr" -> {
                    marks |= 4;
                    while (xml.child()) {
                        marks |= mark(xml);
                        if (colours != null && xml.name().equals("color")) {
                            colour = colours.of(XlsxColours.name(xml));
                        }
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return new RunStyle(marks, colour);
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
