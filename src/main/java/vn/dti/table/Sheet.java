package vn.dti.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sheet.
 *
 * @param name as on its tab; empty for CSV
 * @param visibility whether people see it
 * @param rows rows that hold something, in order
 * @param merged merged areas
 * @param hiddenColumns hidden columns, from 1
 * @param comments addresses of cells with a comment or note ({@code D7}), with its text
 * @param pictures addresses of the cells at which pictures or drawn shapes begin
 */
public record Sheet(
        String name,
        Visibility visibility,
        List<Row> rows,
        List<Area> merged,
        Set<Integer> hiddenColumns,
        Map<String, String> comments,
        List<String> pictures) {

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
        comments = Map.copyOf(comments);
        pictures = List.copyOf(pictures);
    }

    public boolean isVisible() {
        return visibility == Visibility.VISIBLE;
    }
}
