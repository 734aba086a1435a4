package vn.dti.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;
import vn.dti.workbook.TableSheet;

/** A list of any length: goes on in a further sheet where one is full. */
final class ListSheets {

    /** Rows in a sheet at most; Excel ends at 1,048,576. */
    static final int LONGEST = 1_000_000;

    private final SheetBook book;
    private final String name;
    private final List<SheetColumn> columns;
    private final Consumer<TableSheet> heading;
    private final int longest;
    private TableSheet page;

    /** @param heading writes what stands above the header */
    ListSheets(SheetBook book, String name, List<SheetColumn> columns, Consumer<TableSheet> heading, int longest) {
        this.book = book;
        this.name = name;
        this.columns = columns;
        this.heading = heading;
        this.longest = longest;
        begin();
    }

    private void begin() {
        page = book.list(name, "", columns);
        heading.accept(page);
        page.header();
    }

    void row(Object... values) throws IOException {
        if (page.nextRow() - page.firstRow() >= longest) {
            end();
            begin();
        }
        page.row(values);
    }

    /** Whether no row was written so far. */
    boolean isEmpty() {
        return page.nextRow() == page.firstRow();
    }

    /** Ends the last sheet. */
    void end() throws IOException {
        page.endTable();
        page.filter();
        book.finish(page);
    }
}
