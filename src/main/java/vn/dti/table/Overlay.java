package vn.dti.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people see over the cells of a sheet, beside what stands in them.
 *
 * @param comments addresses of cells with a comment or note ({@code D7}), with its text
 * @param pictures the cells that each picture or drawn shape covers, or may cover where that depends on heights and widths
 * @param shownByRule numbers that a rule of conditional formatting can show as another number, by address
 * @param invisible addresses of cells whose letters have the colour of what lies behind them, where no number stands
 */
public record Overlay(
        Map<String, String> comments, List<Area> pictures, Map<String, String> shownByRule, Set<String> invisible) {

    public Overlay {
        comments = Map.copyOf(comments);
        pictures = List.copyOf(pictures);
        shownByRule = Map.copyOf(shownByRule);
        invisible = Set.copyOf(invisible);
    }

    /** Whether a picture or shape covers a cell (row and column from 1). */
    public boolean covers(int row, int column) {
        return pictures.stream().anyMatch(area -> area.contains(row, column));
    }
}
