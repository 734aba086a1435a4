package vn.dti.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.notice.Texts;

/**
 * One sheet for people, written from top to bottom: a heading, a table whose header stays in sight and is repeated on
 * every printed page, lines below it. Rows are sent to the file as they fill up, so that long sheets take little memory.
 */
public final class TableSheet {

    private static final int KEPT_ROWS = 1000;
    /** The writer remembers every height to the end; in longer tables whoever opens them works heights out. */
    private static final int ROWS_WITH_HEIGHT = 5_000;

    private static final double LINE_HEIGHT = 15.75;
    private static final double HIGHEST_ROW = 400;
    /** How much less of bold text a column holds. */
    private static final double BOLD = 0.85;

    private final Worksheet sheet;
    private final int index;
    private final Texts texts;
    private final List<SheetColumn> columns;
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
    TableSheet(Worksheet sheet, int index, List<SheetColumn> columns, boolean landscape, boolean centred, Texts texts) {
        this.sheet = sheet;
        this.centred = centred;
        this.index = index;
        this.columns = List.copyOf(columns);
        this.texts = texts;
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
        PaperSetup.set(sheet, landscape, 0.6f, 0.5f, "&A · " + texts.get("report.page") + " &P/&N");
    }

    public String name() {
        return sheet.getName();
    }

    public int index() {
        return index;
    }

    public int columns() {
        return columns.size();
    }

    /** The row that is written next, from 0. */
    public int nextRow() {
        return next;
    }

    /** The first row of the table below its header, from 0. */
    public int firstRow() {
        return firstRow;
    }

    /** A line across all columns. */
    public void line(CellStyle look, String text) {
        sheet.value(next, 0, SheetText.of(text));
        Range across = sheet.range(next, 0, next, columns.size() - 1);
        look.on(across);
        long lines = 1;
        if (!centred) {
            sheet.style(next, 0).horizontalAlignment("left").wrapText(false).set();
        } else if (columns.size() > 1) {
            merged.add(across.toString());
            lines = TextLines.BODY.of(text, SheetColumn.width(columns));
        }
        height(lines, look == CellStyle.TITLE ? 6 : 3);
        end();
    }

    public void blank() {
        sheet.value(next, 0, "");
        end();
    }

    /** The header of the table; all up to it stays in sight. */
    public void header() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(next, column, SheetText.of(columns.get(column).title()));
        }
        CellStyle.HEADER.on(sheet.range(next, 0, next, columns.size() - 1));
        long lines = 1;
        for (SheetColumn column : columns) {
            lines = Math.max(lines, TextLines.BODY.of(column.title(), column.width() * BOLD));
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

    /** A row of the table: text, numbers, null for blank cells. */
    public void row(Object... values) throws IOException {
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
                    lines = Math.max(
                            lines, TextLines.BODY.of(text, columns.get(column).width()));
                }
            } else if (values[column] != null && !(values[column] instanceof String)) {
                throw new IllegalArgumentException("A cell of a table is a text or a number: " + values[column]);
            }
        }
        if (withHeight) {
            height(lines, 3);
        }
        end();
    }

    /** A row of the table with a look of its own, over that of its columns; words under numbers stand at the left. */
    public void row(CellStyle look, Object... values) throws IOException {
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
    public void section(String text) throws IOException {
        row(text);
        styleRows();
        CellStyle.SECTION.on(sheet.range(next - 1, 0, next - 1, columns.size() - 1));
    }

    /** Gives one cell of the row written last a look of its own; columns from 0. */
    public void highlight(int column, CellStyle look) {
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
            CellStyle.column(sheet.range(styledTo, column, next - 1, column), columns.get(column));
        }
        styledTo = next;
    }

    /** Ends the table; what follows are lines. */
    public void endTable() {
        styleRows();
    }

    /** Lets people filter the table by any column. */
    public void filter() {
        if (next > firstRow) {
            sheet.setAutoFilter(firstRow - 1, 0, next - 1, columns.size() - 1);
        }
    }

    /** Keeps rows free, for a chart, and prints them. */
    public void keepFree(int rows) {
        next += rows;
        lastPrinted = next - 1;
    }

    /** Ends the sheet and sends it to the file. */
    public void finish() throws IOException {
        sheet.range(0, 0, Math.max(0, lastPrinted), columns.size() - 1).setName("_xlnm.Print_Area");
        sheet.finish();
    }

    public Texts texts() {
        return texts;
    }

    public List<String> merged() {
        return List.copyOf(merged);
    }
}
