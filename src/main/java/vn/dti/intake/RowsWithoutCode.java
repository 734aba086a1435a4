package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.formlayout.CellText;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;

/** Rows without an indicator's code: which of them may be left out, and which report what nobody can assign (dac-ta 2). */
final class RowsWithoutCode {

    private final TableRows rows;
    private final SheetContext context;
    private final SheetChecks checks;

    RowsWithoutCode(TableRows rows, SheetContext context, SheetChecks checks) {
        this.rows = rows;
        this.context = context;
        this.checks = checks;
    }

    /**
     * What a row without a code reports though nobody knows for which indicator.
     *
     * @param place of a cell, with the row's unit
     */
    List<Notice> unassigned(Row row, Function<Cell, Place> place) {
        int column = context.header().code();
        Optional<Area> merged = context.merged().area(row.number(), column);
        boolean headerGoesOn = merged.filter(
                        area -> area.firstRow() < context.header().firstDataRow())
                .isPresent();
        boolean inTable = !rows.isAbove(row) && !rows.isBelow(row) && !rows.isTitleOrTotal(row);
        if (headerGoesOn || TableRows.isColumnNumbers(row) || merged.isEmpty() && !inTable) {
            return List.of();
        }
        String code = context.merged()
                .above(row.number(), column)
                .map(above -> CellText.of(above.content()))
                .orElse("");
        List<Notice> notices = new ArrayList<>();
        for (Cell cell : checks.reportedCells(row)) {
            String text = CellText.of(cell.content());
            if (!(cell.content() instanceof Content.Error) && !NumberText.saysNothing(text)) {
                notices.add(
                        merged.isPresent() && !code.isEmpty()
                                ? NoticeCode.CODE_MERGED.at(
                                        place.apply(cell), code, merged.get().address(), text)
                                : NoticeCode.ROW_WITHOUT_CODE.at(
                                        place.apply(cell),
                                        text,
                                        context.place(row, column).cell()));
            }
        }
        return notices;
    }

    /**
     * Whether a text in the code column that is no code is a heading, a total or a footer: it has no digit or is more
     * than one word, and nothing is reported beside it; or it begins as totals do; or it stands below the last indicator,
     * and has the words of a footer or at least no digit.
     */
    boolean isHeading(Row row, Cell code) {
        String text = CellText.of(code.content());
        if (TableRows.isTotal(text)) {
            return true;
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        if (digits && !text.contains(" ")) {
            return false;
        }
        List<Cell> reported = checks.reportedCells(row);
        if (reported.isEmpty()) {
            return true;
        }
        return rows.hasIndicators()
                && rows.isBelow(row)
                && (TableRows.isFooter(text) || !digits || reported.stream().noneMatch(RowsWithoutCode::hasDigit));
    }

    private static boolean isNumber(Cell cell) {
        return number(cell).isPresent();
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell.content() instanceof Content.Number number) {
            return Optional.of(number.value());
        }
        return cell.content() instanceof Content.Text text
                ? NumberText.input(text.text()).value()
                : Optional.empty();
    }

    private static boolean hasDigit(Cell cell) {
        return CellText.of(cell.content()).chars().anyMatch(Character::isDigit);
    }

    /**
     * What is said of a row below the last indicator that has no code but a number that may be somebody's points: a further
     * line of the last indicator, or points of an indicator whose code was forgotten.
     */
    Optional<Notice> below(Row row) {
        if (!rows.hasIndicators() || !rows.isBelow(row) || rows.isTitleOrTotal(row) || rows.isFooter(row)) {
            return Optional.empty();
        }
        String label = row.cells().stream()
                .filter(cell -> cell.content() instanceof Content.Text && !isNumber(cell))
                .findFirst()
                .map(cell -> CellText.of(cell.content()))
                .orElse(String.valueOf(row.number()));
        return checks.reportedCells(row).stream()
                .filter(cell -> number(cell).filter(rows::mayBePoints).isPresent())
                .findFirst()
                .map(cell -> NoticeCode.ROW_SKIPPED.at(context.place(cell), label, CellText.of(cell.content())));
    }

    /** What is said of a heading that bears a number: perhaps somebody's points stand there. */
    Optional<Notice> skipped(Row row, Cell code) {
        String text = CellText.of(code.content());
        return TableRows.isFooter(text)
                ? Optional.empty()
                : checks.reportedCells(row).stream()
                        .filter(RowsWithoutCode::isNumber)
                        .findFirst()
                        .map(cell -> NoticeCode.ROW_SKIPPED.at(context.place(cell), text, CellText.of(cell.content())));
    }
}
