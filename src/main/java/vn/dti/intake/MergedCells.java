package vn.dti.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Row;
import vn.dti.table.Sheet;

/** Cells merged over several rows: what stands in the first row is said of all (dac-ta 2). */
final class MergedCells {

    /** A merged area with the cell that shows in it. */
    private record Shown(Area area, Cell cell) {}

    /** By column, from 1, and first row. */
    private final Map<Integer, TreeMap<Integer, Shown>> byColumn = new HashMap<>();

    private MergedCells() {}

    static MergedCells of(Sheet sheet) {
        MergedCells merged = new MergedCells();
        Map<Integer, Row> firstRows = new HashMap<>();
        for (Area area : sheet.merged()) {
            if (area.lastRow() > area.firstRow()) {
                firstRows.put(area.firstRow(), null);
            }
        }
        if (firstRows.isEmpty()) {
            return merged;
        }
        for (Row row : sheet.rows()) {
            firstRows.replace(row.number(), row);
        }
        for (Area area : sheet.merged()) {
            Row row = area.lastRow() > area.firstRow() ? firstRows.get(area.firstRow()) : null;
            if (row != null) {
                row.cell(area.firstColumn()).ifPresent(cell -> merged.byColumn
                        .computeIfAbsent(area.firstColumn(), column -> new TreeMap<>())
                        .put(area.firstRow(), new Shown(area, cell)));
            }
        }
        return merged;
    }

    /** The cell that shows at a place because it is merged down to it from above. */
    Optional<Cell> above(int row, int column) {
        return shown(row, column).map(Shown::cell);
    }

    /** The area that is merged from above down to a place. */
    Optional<Area> area(int row, int column) {
        return shown(row, column).map(Shown::area);
    }

    /** The area over several rows that begins at a place. */
    Optional<Area> from(int row, int column) {
        TreeMap<Integer, Shown> areas = byColumn.get(column);
        return areas == null
                ? Optional.empty()
                : Optional.ofNullable(areas.get(row)).map(Shown::area);
    }

    private Optional<Shown> shown(int row, int column) {
        // Asked for every empty cell of most forms, few of which have merged ones.
        TreeMap<Integer, Shown> areas = byColumn.get(column);
        Map.Entry<Integer, Shown> before = areas == null ? null : areas.lowerEntry(row);
        return before == null || before.getValue().area().lastRow() < row
                ? Optional.empty()
                : Optional.of(before.getValue());
    }
}
