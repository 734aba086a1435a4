package vn.dti.intake;

import java.util.Optional;
import java.util.function.Function;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/** What makes a cell with a figure unreadable whatever it holds: an error, no value, struck-out or raised characters. */
public final class UnreadableCell {

    private UnreadableCell() {}

    /** Whether a cell holds a number or a text like any other: nothing is wrong with it. */
    static boolean isSound(Cell cell) {
        boolean figure = cell.content() instanceof Content.Number || cell.content() instanceof Content.Text;
        return figure && !cell.struck() && !cell.raised();
    }

    /** What is wrong with a cell; empty where nothing is. */
    public static Optional<Notice> notice(Cell cell, Function<Cell, Place> where) {
        if (isSound(cell)) {
            return Optional.empty();
        }
        Place place = where.apply(cell);
        if (cell.content() instanceof Content.Error error) {
            return Optional.of(NoticeCode.CELL_ERROR.at(place, error.code()));
        } else if (cell.content() instanceof Content.Picture) {
            return Optional.of(NoticeCode.CELL_IS_PICTURE.at(place));
        } else if (cell.content() instanceof Content.NoValue) {
            return Optional.of(NoticeCode.FORMULA_WITHOUT_VALUE.at(place));
        } else if (cell.struck()) {
            return Optional.of(NoticeCode.TEXT_STRUCK.at(place));
        } else if (cell.raised()) {
            return Optional.of(NoticeCode.TEXT_RAISED.at(place));
        }
        return Optional.empty();
    }
}
