package vn.dti.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.notice.Texts;
import vn.dti.workbook.SheetText;

/**
 * One sheet for people, written from top to bottom: a heading, a table whose header stays in sight and is repeated on
 * every printed page, lines below it. Rows are sent to the file as they fill up, so that long sheets take little memory.
 */
final class Page {

    private static final int KEPT_ROWS = 1000;
    /** The writer remembers every height to the end; in longer tables whoever opens them works heights out. */
    private static final int ROWS_WITH_HEIGHT = 50_000;

    private static final double LINE_HEIGHT = 15.75;
    private static final double HIGHEST_ROW = 400;
    /** Width of a character of the font in the unit of column widths, about. */
    private static final double CHARACTER = 0.87;
    /** How much less of bold text a column holds. */
    private static final double BOLD = 0.85;

    private final Worksheet sheet;
    private final int index;
    private final Texts texts;
    private final List<Column> columns;
    private final boolean centred;
    /** Ranges of cells that are one; the workbook's writer would keep them in an order of chance. */
    private final List<String> merged = new ArrayList<>();

    private int next;
    private int firstRow;
    private int styledTo;
    private int lastPrinted;

    /**
     * Starts a sheet.
     *
     * @param index of the sheet in its workbook, from 1
     * @param centred whether its heading stands centred over the table, as on documents; else at the left, as on lists
     */
    Page(Worksheet sheet, int index, List<Column> columns, boolean landscape, boolean centred, Texts texts) {
        this.sheet = sheet;
        this.centred = centred;
        this.index = index;
        this.columns = List.copyOf(columns);
        this.texts = texts;
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.7f);
        sheet.leftMargin(0.6f);
        sheet.rightMargin(0.5f);
        sheet.footer("&A · " + texts.get("report.page") + " &P/&N", Position.CENTER, Look.FONT, 10);
        sheet.hideGridLines();
    }

    String name() {
        return sheet.getName();
    }

    int index() {
        return index;
    }

    int columns() {
        return columns.size();
    }

    /** The row that is written next, from 0. */
    int nextRow() {
        return next;
    }

    /** The first row of the table below its header, from 0. */
    int firstRow() {
        return firstRow;
    }

    /** A line across all columns. */
    void line(Look look, String text) {
        sheet.value(next, 0, SheetText.of(text));
        Range across = sheet.range(next, 0, next, columns.size() - 1);
        look.on(across);
        long lines = 1;
        if (!centred) {
            sheet.style(next, 0).horizontalAlignment("left").wrapText(false).set();
        } else if (columns.size() > 1) {
            merged.add(across.toString());
            lines = linesOf(text, Column.width(columns));
        }
        height(lines, look == Look.TITLE ? 6 : 3);
        end();
    }

    void blank() {
        sheet.value(next, 0, "");
        end();
    }

    /** The header of the table; all up to it stays in sight. */
    void header() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(next, column, SheetText.of(columns.get(column).title()));
        }
        Look.HEADER.boxed(sheet.range(next, 0, next, columns.size() - 1));
        long lines = 1;
        for (Column column : columns) {
            lines = Math.max(lines, linesOf(column.title(), column.width() * BOLD));
        }
        height(lines, 6);
        sheet.freezePane(0, next + 1);
        sheet.repeatRows(next, next);
        end();
        firstRow = next;
        styledTo = next;
    }

    /** Heights are given, as not every program that opens workbooks makes rows as high as their text. */
    private void height(long lines, int more) {
        sheet.rowHeight(next, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT + more));
    }

    /** The lines a text takes, about, when it breaks between words. */
    private static long linesOf(String text, double width) {
        double room = Math.max(1, width - 1.5);
        long lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = end(text, '\n', start, text.length());
            lines += linesOf(text, start, end, room);
            start = end + 1;
        }
        return lines;
    }

    /** The lines that one line of a text takes; blanks at its end take none. */
    private static long linesOf(String text, int from, int to, double room) {
        int last = to;
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        long lines = 1;
        double used = 0;
        int start = from;
        while (start < last) {
            int end = end(text, ' ', start, last);
            double length = (end - start) * CHARACTER;
            if (used > 0 && used + CHARACTER + length > room) {
                lines++;
                used = 0;
            }
            lines += (long) (length / room);
            used += (used > 0 ? CHARACTER : 0) + length % room;
            start = end + 1;
        }
        return lines;
    }

    private static int end(String text, char separator, int from, int to) {
        int end = text.indexOf(separator, from);
        return end < 0 || end > to ? to : end;
    }

    /** A row of the table: text, numbers, null for blank cells. */
    void row(Object... values) throws IOException {
        if (next - styledTo >= KEPT_ROWS) {
            styleRows();
            sheet.flush();
        }
        boolean withHeight = next < ROWS_WITH_HEIGHT;
        long lines = 1;
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof BigDecimal number) {
                sheet.value(next, column, number);
            } else if (values[column] instanceof Integer number) {
                sheet.value(next, column, number);
            } else if (values[column] instanceof String text && !text.isEmpty()) {
                if (columns.get(column).prose()) {
                    sheet.inlineString(next, column, SheetText.of(text));
                } else {
                    sheet.value(next, column, SheetText.of(text));
                }
                if (withHeight && !columns.get(column).isNumber()) {
                    lines = Math.max(lines, linesOf(text, columns.get(column).width()));
                }
            }
        }
        if (withHeight) {
            height(lines, 3);
        }
        end();
    }

    /** A row of the table with a look of its own, over that of its columns; words under numbers stand at the left. */
    void row(Look look, Object... values) throws IOException {
        row(values);
        int written = next - 1;
        if (written >= styledTo) {
            styleRows();
            look.on(sheet.range(written, 0, written, columns.size() - 1));
            for (int column = 0; column < values.length; column++) {
                if (values[column] instanceof String && columns.get(column).isNumber()) {
                    sheet.style(written, column)
                            .horizontalAlignment("left")
                            .verticalAlignment("center")
                            .set();
                }
            }
        }
    }

    /** A row that heads a part of the table. */
    void section(String text) throws IOException {
        row(text);
        styleRows();
        Look.SECTION.boxed(sheet.range(next - 1, 0, next - 1, columns.size() - 1));
    }

    /** Gives one cell of the row written last a look of its own; columns from 0. */
    void highlight(int column, Look look) {
        if (next > styledTo) {
            styleRows();
        }
        look.on(sheet.range(next - 1, column, next - 1, column));
    }

    private void end() {
        next++;
        lastPrinted = next - 1;
    }

    private void styleRows() {
        for (int column = 0; column < columns.size() && next > styledTo; column++) {
            Look.column(sheet.range(styledTo, column, next - 1, column), columns.get(column));
        }
        styledTo = next;
    }

    /** Ends the table; what follows are lines. */
    void endTable() {
        styleRows();
    }

    /** Lets people filter the table by any column. */
    void filter() {
        if (next > firstRow) {
            sheet.setAutoFilter(firstRow - 1, 0, next - 1, columns.size() - 1);
        }
    }

    /** Keeps rows free, for a chart, and prints them. */
    void keepFree(int rows) {
        next += rows;
        lastPrinted = next - 1;
    }

    /** Ends the sheet and sends it to the file. */
    void finish() throws IOException {
        sheet.range(0, 0, Math.max(0, lastPrinted), columns.size() - 1).setName("_xlnm.Print_Area");
        sheet.finish();
    }

    Texts texts() {
        return texts;
    }

    List<String> merged() {
        return List.copyOf(merged);
    }
}
