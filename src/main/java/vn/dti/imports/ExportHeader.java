package vn.dti.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.table.Cell;
import vn.dti.table.Row;
import vn.dti.table.Sheet;

/**
 * The header row of an export.
 *
 * @param row its number, from 1
 * @param columns numbers of the columns (from 1) by the header, folded
 */
record ExportHeader(int row, Map<String, List<Integer>> columns) {

    private static final int WITHIN = 50;

    /** The first row, within the first 50, that holds the most of the headers; empty where none of them stands. */
    static Optional<ExportHeader> of(Sheet sheet, List<String> headers) {
        ExportHeader best = null;
        long most = 0;
        for (Row row : sheet.rows()) {
            if (row.number() > WITHIN) {
                break;
            }
            ExportHeader header = new ExportHeader(row.number(), columns(row));
            long found =
                    headers.stream().filter(each -> !header.of(each).isEmpty()).count();
            if (found > most) {
                most = found;
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<String, List<Integer>> columns(Row row) {
        Map<String, List<Integer>> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            columns.merge(
                    Folding.bare(CellText.of(cell.content())),
                    List.of(cell.column()),
                    (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
        }
        return columns;
    }

    /** The columns under a header, compared as headers of forms are (dac-ta 2). */
    List<Integer> of(String header) {
        return columns.getOrDefault(Folding.bare(header), List.of());
    }
}
