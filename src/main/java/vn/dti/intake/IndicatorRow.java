package vn.dti.intake;

import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Row;

/** A row of a form whose unit and indicator are known: every place in it says both. */
record IndicatorRow(SheetContext context, Row row, Unit unit, Kind kind, Indicator indicator) {

    Place place(Cell cell) {
        return place(cell.column());
    }

    /** @param column from 1 */
    Place place(int column) {
        return context.place(row, column).withUnit(unit.code()).withIndicator(indicator.code());
    }

    /** The cell in a column; empty where it holds nothing or the sheet has no such column. */
    Optional<Cell> cell(FormColumn column) {
        return context.cell(row, column);
    }

    /** The text in a column; empty where the sheet has no such column. */
    String text(FormColumn column) {
        return context.text(row, column);
    }
}
