package vn.dti.imports;

import java.util.List;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/** One row of an export, by its headers. */
record ExportLine(Workbook workbook, Sheet sheet, ExportHeader header, Row row) {

    /** Decimals that a text may have without looking like thousands (1.234). */
    private static final int THOUSANDS = 3;

    Optional<Cell> cell(String headerText) {
        return header.of(headerText).stream()
                .findFirst()
                .flatMap(row::cell)
                .filter(cell -> !CellText.isBlank(cell.content()));
    }

    /** What stands under a header, as it goes into a form; empty where nothing does. */
    String text(String headerText) {
        return cell(headerText).map(cell -> written(cell.content())).orElse("");
    }

    /** What stands in the column of a field; empty where the map has no such column. */
    String text(ExportColumns columns, ExportField field) {
        return Optional.ofNullable(columns.fields().get(field)).map(this::text).orElse("");
    }

    boolean isEmpty(List<String> headers) {
        return headers.stream().allMatch(each -> cell(each).isEmpty());
    }

    Place place() {
        return workbook.place(sheet, row.number(), 1);
    }

    Place place(Cell cell) {
        return workbook.place(sheet, cell.row(), cell.column());
    }

    Place place(String headerText) {
        return cell(headerText).map(this::place).orElseGet(this::place);
    }

    /** A figure that the reader of forms takes for the same one; a text with its lines. */
    private static String written(Content content) {
        if (content instanceof Content.Text text) {
            return Folding.composed(text.text()).strip();
        } else if (content instanceof Content.Number number && number.percent()) {
            return Exact.text(number.value().movePointRight(2)) + "%";
        } else if (content instanceof Content.Number number) {
            String plain = Exact.text(number.value());
            int point = plain.indexOf('.');
            return point >= 0 && plain.length() - point - 1 == THOUSANDS ? plain + "0" : plain;
        }
        return CellText.of(content);
    }
}
