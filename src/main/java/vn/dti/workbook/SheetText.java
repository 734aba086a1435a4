package vn.dti.workbook;

import java.util.regex.Pattern;

/** Text on its way into a cell or part of a workbook: what the format cannot hold is taken out. */
public final class SheetText {

    /** Characters a cell can hold. */
    public static final int LONGEST = 32_767;

    /** What a workbook's reader would decode as an escaped character (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The text as a cell holds it. */
    public static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Whether a text can stay as it is; most can. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\t' && c != '\n' || c == '_' || c >= 0xD800) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(SheetText::isXml)
                .forEach(kept::appendCodePoint);
        String escaped = ESCAPE.matcher(kept).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = Character.isHighSurrogate(escaped.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return escaped.substring(0, end) + "…";
    }

    /** The text as it stands in XML. */
    public static String xml(String text) {
        int ordinary = 0;
        while (ordinary < text.length() && isOrdinary(text.charAt(ordinary))) {
            ordinary++;
        }
        return ordinary == text.length() ? text : escaped(text);
    }

    /** Letters, digits and most signs: most texts are nothing else. */
    private static boolean isOrdinary(char c) {
        return c >= ' ' && c < 0xD800 && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(SheetText::isXml).forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
