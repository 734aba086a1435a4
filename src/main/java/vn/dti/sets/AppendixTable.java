package vn.dti.sets;

import java.util.List;
import vn.dti.formlayout.Folding;

/**
 * A table of a document or sheet that may be an appendix.
 *
 * @param name of the sheet, or the table's number in the document
 * @param above the lines of text above it, in order
 * @param rows its rows, in order
 */
record AppendixTable(String name, List<String> above, List<Row> rows) {

    /**
     * A footnote, hidden or struck text, a hidden row.
     *
     * @param column from 0; -1 for the whole row
     * @param text what it says
     */
    record Aside(SetFinding.Kind kind, int column, String text) {}

    /**
     * A row.
     *
     * @param cells their texts by column from 0; a cell that a merged one above or beside it covers is empty
     * @param place where people find it: a row number of a sheet, or of the table, from 1
     * @param asides what stands beside the texts and may change what they mean
     */
    record Row(List<String> cells, int place, List<Aside> asides) {
        Row {
            cells = List.copyOf(cells);
            asides = List.copyOf(asides);
        }

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** What it says, cut where it is long. */
        String words() {
            String all = Folding.tidy(String.join(" ", cells));
            return all.length() > 80 ? all.substring(0, 79) + "…" : all;
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Cells of its widest row. */
    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    AppendixTable {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
    }
}
