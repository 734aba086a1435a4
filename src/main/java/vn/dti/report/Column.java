package vn.dti.report;

import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param title of its header
 * @param width in characters
 * @param format number format; empty for text
 * @param centred whether its cells are centred
 */
record Column(String title, double width, String format, boolean centred) {

    static Column text(String title, double width) {
        return new Column(title, width, "", false);
    }

    /** A column of text as wide as its longest one, within bounds. */
    static Column fitting(String title, double least, double most, Stream<String> texts) {
        int longest = texts.mapToInt(String::length).max().orElse(0);
        return text(title, Math.min(most, Math.max(least, longest * 1.15 + 2)));
    }

    static Column centred(String title, double width) {
        return new Column(title, width, "", true);
    }

    /** Numbers with so many decimals; Excel shows them with the comma or point of its reader. */
    static Column number(String title, double width, int decimals) {
        return new Column(title, width, format(decimals), false);
    }

    /** Numbers as they are, such as maxima. */
    static Column plainNumber(String title, double width) {
        return new Column(title, width, "General", false);
    }

    static String format(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    boolean isNumber() {
        return !format.isEmpty();
    }

    /** The sum of the widths of columns. */
    static double width(Iterable<Column> columns) {
        double width = 0;
        for (Column column : columns) {
            width += column.width();
        }
        return width;
    }
}
