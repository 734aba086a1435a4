package vn.dti.table;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One sheet.
 *
 * @param name as on its tab; empty for CSV
 * @param visibility whether people see it
 * @param rows rows that hold something, in order
 * @param merged merged areas
 * @param hiddenColumns hidden columns, from 1
 * @param overlay what people see over the cells
 * @param blanks cells that hold nothing but blanks, in no row: people see nothing there, but a formula that asks whether
 *     they are empty says no
 */
public record Sheet(
        String name,
        Visibility visibility,
        List<Row> rows,
        List<Area> merged,
        Set<Integer> hiddenColumns,
        Overlay overlay,
        Set<Long> blanks) {

    /** Very hidden sheets cannot be shown from Excel's menus; only programs make them. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
        blanks = Collections.unmodifiableSet(blanks); // not copied: they may be as many as the sheet has cells
    }

    /** Whether a cell (row and column from 1) holds nothing but blanks. */
    boolean isBlank(int row, int column) {
        return blanks.contains(Address.of(row, column));
    }

    public boolean isVisible() {
        return visibility == Visibility.VISIBLE;
    }
}
