package vn.dti.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A list of any length: goes on in a further sheet where one is full. */
final class ListSheets {

    /** Rows in a sheet at most; Excel ends at 1,048,576. */
    static final int LONGEST = 1_000_000;

    private final Book book;
    private final String name;
    private final List<Column> columns;
    private final Consumer<Page> heading;
    private final int longest;
    private Page page;

    /** @param heading writes what stands above the header */
    ListSheets(Book book, String name, List<Column> columns, Consumer<Page> heading, int longest) {
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
