package vn.dti.intake;

import java.util.Optional;
import vn.dti.assessment.Round;
import vn.dti.assessment.Spot;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.FormColumn;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Format;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * The sheet that is being read, and what it is read as.
 *
 * @param round the round of decisions, or the one that explanations answer
 * @param stamp what the sheet says of itself, where dti made it
 */
record SheetContext(
        Workbook workbook,
        Sheet sheet,
        Header header,
        FileRole role,
        Optional<Round> round,
        Optional<FormStamp> stamp) {

    Spot.Origin origin() {
        return new Spot.Origin(
                workbook.file(),
                sheet.name(),
                workbook.format().filter(Format.CSV::equals).isPresent());
    }

    /** The sheet itself, where no cell is meant. */
    Place place() {
        return Place.ofFile(workbook.file()).withSheet(sheet.name());
    }

    /** A cell; row and column from 1. */
    Place place(int row, int column) {
        return workbook.place(sheet, row, column);
    }

    Place place(Row row, int column) {
        return place(row.number(), column);
    }

    Place place(Cell cell) {
        return place(cell.row(), cell.column());
    }

    /** The cell of a row in a column; empty where it holds nothing or the sheet has no such column. */
    Optional<Cell> cell(Row row, FormColumn column) {
        int number = header.number(column);
        return number == 0 ? Optional.empty() : row.cell(number);
    }

    /** The text of a row in a column; empty where the sheet has no such column. */
    String text(Row row, FormColumn column) {
        Optional<Cell> cell = cell(row, column);
        return cell.isPresent() ? CellText.of(cell.get().content()) : "";
    }
}
