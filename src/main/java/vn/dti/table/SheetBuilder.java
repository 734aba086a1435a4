package vn.dti.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers one sheet while it is read. Counts what it keeps; refuses two contents for one cell. */
final class SheetBuilder {

    private static final Comparator<Cell> BY_COLUMN = Comparator.comparingInt(Cell::column);
    private static final int ENTRY_BYTES = 100;

    private final String name;
    private final Sheet.Visibility visibility;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Set<String> pictures = new LinkedHashSet<>();
    private final List<Cell> cells = new ArrayList<>();
    private boolean cellsInOrder = true;
    private boolean rowsInOrder = true;

    SheetBuilder(String name, Sheet.Visibility visibility, Budget budget) {
        this.name = name;
        this.visibility = visibility;
        this.budget = budget;
    }

    String name() {
        return name;
    }

    /** A cell of the row that {@link #endRow} will close; one that holds only blanks leaves no trace. */
    void cell(Cell cell) {
        if (!cell.isFormula()
                && cell.content() instanceof Content.Text text
                && text.text().isBlank()) {
            return;
        }
        budget.cell(cell.column());
        if (!cells.isEmpty() && cells.get(cells.size() - 1).column() >= cell.column()) {
            cellsInOrder = false;
        }
        cells.add(cell);
    }

    /** Closes a row; one without cells leaves no trace. */
    void endRow(int number, boolean hidden) {
        if (cells.isEmpty()) {
            return;
        }
        budget.row();
        if (!cellsInOrder) {
            cells.sort(BY_COLUMN);
            for (int i = 1; i < cells.size(); i++) {
                if (cells.get(i).column() == cells.get(i - 1).column()) {
                    throw Refusal.damagedAt(
                            name, Address.text(number, cells.get(i).column()));
                }
            }
            cellsInOrder = true;
        }
        if (!rows.isEmpty() && rows.get(rows.size() - 1).number() >= number) {
            rowsInOrder = false;
        }
        rows.add(new Row(number, hidden, cells));
        cells.clear();
    }

    void merge(Area area) {
        budget.keep(ENTRY_BYTES);
        merged.add(area);
    }

    /** Hides columns from 1, both ends inside. */
    void hideColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, Address.LAST_COLUMN); column++) {
            hiddenColumns.add(column);
        }
    }

    /** A comment; a later one at the same cell takes the place of an earlier. */
    void comment(String address, String text) {
        budget.keep(ENTRY_BYTES + 2L * text.length());
        comments.put(address, text);
    }

    String comment(String address) {
        return comments.getOrDefault(address, "");
    }

    void picture(String address) {
        budget.keep(ENTRY_BYTES);
        pictures.add(address);
    }

    Sheet build() {
        if (!rowsInOrder) {
            rows.sort(Comparator.comparingInt(Row::number));
            for (int i = 1; i < rows.size(); i++) {
                Row row = rows.get(i);
                if (row.number() == rows.get(i - 1).number()) {
                    throw Refusal.damagedAt(
                            name, Address.text(row.number(), row.cells().get(0).column()));
                }
            }
        }
        return new Sheet(name, visibility, rows, merged, hiddenColumns, comments, List.copyOf(pictures));
    }
}
