package vn.dti.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sheet before it becomes a file: rows of cells, first row and first column are 0. A cell is a {@code String}, a
 * {@code BigDecimal}, a {@code LocalDate}, a {@link Total}, or null for an empty cell.
 */
final class Grid {

    /** How a row looks. */
    enum Look {
        PLAIN,
        TITLE,
        HEADER,
        GROUP,
        BODY
    }

    /**
     * A sum over the rows {@code from} to {@code to} of the cell's own column.
     *
     * @param from first row of the sum, 0-based
     * @param to last row of the sum, 0-based
     */
    record Total(int from, int to) {}

    /** Merged cells; all four 0-based and inclusive. */
    record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    record Line(Look look, List<Object> cells) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    /** Adds a row and returns its 0-based number. */
    int add(Look look, Object... cells) {
        lines.add(new Line(look, Arrays.asList(cells)));
        return lines.size() - 1;
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        merges.add(new Merge(firstRow, lastRow, firstColumn, lastColumn));
    }

    List<Line> lines() {
        return lines;
    }

    List<Merge> merges() {
        return merges;
    }

    int size() {
        return lines.size();
    }
}
