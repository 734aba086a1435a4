package vn.dti.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.table.Area;
import vn.dti.table.Sheet;

/** Cells of a sheet that pictures or shapes cover: asked for every row, of few columns. */
final class CoveredCells {

    private final Sheet sheet;
    /** Last rows of what is covered without a gap, by its first row, by column. */
    private final Map<Integer, TreeMap<Integer, Integer>> byColumn = new HashMap<>();

    CoveredCells(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a picture or shape covers a cell (row and column from 1), or may cover it. */
    boolean contains(int row, int column) {
        if (sheet.overlay().pictures().isEmpty()) {
            return false;
        }
        Map.Entry<Integer, Integer> above =
                byColumn.computeIfAbsent(column, this::covered).floorEntry(row);
        return above != null && above.getValue() >= row;
    }

    private TreeMap<Integer, Integer> covered(int column) {
        List<Area> over = new ArrayList<>();
        for (Area area : sheet.overlay().pictures()) {
            if (area.firstColumn() <= column && area.lastColumn() >= column) {
                over.add(area);
            }
        }
        over.sort(Comparator.comparingInt(Area::firstRow));
        TreeMap<Integer, Integer> covered = new TreeMap<>();
        for (Area area : over) {
            Map.Entry<Integer, Integer> before = covered.lastEntry();
            boolean goesOn = before != null && before.getValue() >= area.firstRow();
            covered.merge(goesOn ? before.getKey() : area.firstRow(), area.lastRow(), Math::max);
        }
        return covered;
    }
}
