package vn.dti.workbook;

import java.util.stream.Stream;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/**
 * A column of a sheet.
 *
 * @param title of its header
 * @param width in characters
 * @param format number format; empty for text
 * @param centred whether its cells are centred
 * @param prose whether its texts hardly ever stand twice: each then stands in its cell, and not in the memory of the
 *     writer until the whole workbook is written
 */
public record SheetColumn(String title, double width, String format, boolean centred, boolean prose) {

    private static final String VIETNAMESE = "[$-42A]";

    public static SheetColumn text(String title, double width) {
        return new SheetColumn(title, width, "", false, false);
    }

    /** Texts of people's own: reasons, evidence, messages. */
    public static SheetColumn prose(String title, double width) {
        return new SheetColumn(title, width, "", false, true);
    }

    /** A column of text as wide as its longest one, within bounds. */
    public static SheetColumn fitting(String title, double least, double most, Stream<String> texts) {
        int longest = texts.mapToInt(String::length).max().orElse(0);
        return text(title, Math.min(most, Math.max(least, longest * 1.15 + 2)));
    }

    public static SheetColumn centred(String title, double width) {
        return new SheetColumn(title, width, "", true, false);
    }

    /** Numbers with so many decimals, written as a language's readers write them. */
    public static SheetColumn number(String title, double width, int decimals, Texts texts) {
        return new SheetColumn(title, width, format(decimals, texts), false, false);
    }

    /** Numbers as they are, such as maxima. */
    public static SheetColumn plainNumber(String title, double width) {
        return new SheetColumn(title, width, "General", false, false);
    }

    /** The number format: Excel shows the comma or point of its reader, others that of the language. */
    public static String format(int decimals, Texts texts) {
        return localised(decimals(decimals), texts);
    }

    /** The format of differences: always with their sign. */
    public static String signed(int decimals, Texts texts) {
        String plain = decimals(decimals);
        return localised("+" + plain, texts) + ";" + localised("-" + plain, texts) + ";" + localised(plain, texts);
    }

    private static String decimals(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private static String localised(String format, Texts texts) {
        return texts.language() == Language.VI ? VIETNAMESE + format : format;
    }

    public boolean isNumber() {
        return !format.isEmpty();
    }

    /** The sum of the widths of columns. */
    public static double width(Iterable<SheetColumn> columns) {
        double width = 0;
        for (SheetColumn column : columns) {
            width += column.width();
        }
        return width;
    }
}
