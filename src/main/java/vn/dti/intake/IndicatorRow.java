package vn.dti.intake;

import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Row;

/** A row of a form whose unit and indicator are known: every place in it says both. */
record IndicatorRow(SheetContext context, Row row, Unit unit, Kind kind, Indicator indicator) {

    /** A cell of the row, or of a line that goes on with it. */
    Place place(Cell cell) {
        return context.place(cell).withUnit(unit.code()).withIndicator(indicator.code());
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

    /** What is said of a text that is not seen, or not all of it. */
    Optional<Notice> shownText(Cell cell) {
        Map<String, String> shown = context.sheet().overlay().shownTexts();
        String seen = shown.isEmpty() ? null : shown.get(Place.address(cell.row(), cell.column()));
        if (seen == null) {
            return Optional.empty();
        }
        String text = CellText.of(cell.content());
        return Optional.of(
                seen.isBlank()
                        ? NoticeCode.VALUE_INVISIBLE.at(place(cell), text)
                        : NoticeCode.SHOWN_DIFFERS.at(place(cell), text, seen));
    }
}
