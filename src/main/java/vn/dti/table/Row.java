package vn.dti.table;

import java.util.List;
import java.util.Optional;

/** A row with at least one cell that holds something. */
public final class Row {

    private final int number;
    private final boolean hidden;
    private final List<Cell> cells;
    /** The same cells: each row of each form is asked for cells dozens of times, and a list answers slowly. */
    private final Cell[] byPlace;

    /**
     * A row of a sheet.
     *
     * @param number as Excel shows it, from 1; in CSV the line in which the record starts, from 1
     * @param hidden whether the row is hidden (a filter, a height of 0, by hand)
     * @param cells those that hold something, by ascending column
     */
    public Row(int number, boolean hidden, List<Cell> cells) {
        this.number = number;
        this.hidden = hidden;
        this.byPlace = cells.toArray(new Cell[cells.size()]);
        this.cells = List.of(byPlace);
    }

    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /** Those that hold something, by ascending column. */
    public List<Cell> cells() {
        return cells;
    }

    /** The cell of a column that a table may not have; empty where it has none, or the cell holds nothing. */
    public Optional<Cell> cell(Optional<Integer> column) {
        // Not by a lambda, as in all that is asked for every cell of every form: one that holds something is made by a
        // slow call out of the code of the quick compiler.
        return column.isPresent() ? cell(column.get()) : Optional.empty();
    }

    /** The cell of a column (from 1), where it holds something. */
    public Optional<Cell> cell(int column) {
        // Where no cell before it is empty, a column's cell stands at its own number.
        if (column <= byPlace.length && byPlace[column - 1].column() == column) {
            return Optional.of(byPlace[column - 1]);
        }
        int low = 0;
        int high = byPlace.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = byPlace[middle].column();
            if (found == column) {
                return Optional.of(byPlace[middle]);
            } else if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && number == row.number && hidden == row.hidden && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
        return 31 * number + cells.hashCode();
    }

    @Override
    public String toString() {
        return number + (hidden ? " (hidden) " : " ") + cells;
    }
}
