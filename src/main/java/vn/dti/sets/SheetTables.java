package vn.dti.sets;

import java.util.ArrayList;
import java.util.List;
import vn.dti.arithmetic.Exact;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/** The visible sheets of a workbook, each as a table. */
final class SheetTables {

    private SheetTables() {}

    static List<AppendixTable> of(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(Sheet::isVisible)
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(sheet -> new AppendixTable(sheet.name(), List.of(), rows(sheet)))
                .toList();
    }

    private static List<AppendixTable.Row> rows(Sheet sheet) {
        List<AppendixTable.Row> rows = new ArrayList<>();
        for (Row row : sheet.rows()) {
            List<String> cells = new ArrayList<>();
            List<AppendixTable.Aside> asides = new ArrayList<>();
            if (row.hidden()) {
                asides.add(new AppendixTable.Aside(SetFinding.Kind.ROW_HIDDEN, -1, ""));
            }
            for (Cell cell : row.cells()) {
                while (cells.size() < cell.column() - 1) {
                    cells.add("");
                }
                cells.add(text(cell.content()));
                if (cell.struck() || cell.raised()) {
                    asides.add(new AppendixTable.Aside(
                            cell.struck() ? SetFinding.Kind.STRUCK_TEXT : SetFinding.Kind.RAISED_TEXT,
                            cell.column() - 1,
                            text(cell.content())));
                }
            }
            rows.add(new AppendixTable.Row(cells, row.number(), asides));
        }
        return rows;
    }

    /** What a cell says; a percentage as people read it. */
    static String text(Content content) {
        if (content instanceof Content.Text text) {
            return text.text();
        } else if (content instanceof Content.Number number) {
            return number.percent() ? Exact.text(number.value().movePointRight(2)) + "%" : Exact.text(number.value());
        } else if (content instanceof Content.PercentSign sign) {
            return sign.shown();
        } else if (content instanceof Content.Day day) {
            return day.day().toString();
        } else if (content instanceof Content.Truth truth) {
            return truth.value() ? "true" : "false";
        } else if (content instanceof Content.Time time) {
            return time.shown();
        } else if (content instanceof Content.Error error) {
            return error.code();
        }
        return "";
    }
}
