package vn.dti.intake;

import java.util.Optional;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;

/** A header that stands again below the first one: on a new page, or over another table (dac-ta 2). */
final class RepeatedHeader {

    private final HeaderNames names;
    private final SheetContext context;

    RepeatedHeader(HeaderNames names, SheetContext context) {
        this.names = names;
        this.context = context;
    }

    /** Whether a row repeats a header, by what stands in its column of codes. */
    static boolean isOne(Cell code) {
        if (!(code.content() instanceof Content.Text text)) {
            return false;
        }
        // No header begins with a digit, as nearly all codes do.
        char first = text.text().charAt(0);
        if (first >= '0' && first <= '9') {
            return false;
        }
        String bare = Folding.bare(CellText.of(text));
        return FormColumn.INDICATOR.headers().contains(bare)
                || FormColumn.NUMBER.headers().contains(bare);
    }

    /**
     * The cell of a header row that stands below the first one and holds the codes elsewhere: names of columns stand in both
     * the old column of codes and the new one.
     *
     * @param code the cell in the column that the codes stood in so far
     */
    Optional<Cell> movedCodes(Row row, Cell code) {
        if (names.meaning(CellText.of(code.content()))
                .filter(HeaderNames.Meaning::exact)
                .isEmpty()) {
            return Optional.empty();
        }
        return row.cells().stream()
                .filter(cell -> cell.column() != code.column() && isOne(cell))
                .findFirst();
    }

    /** That the columns of a repeated header mean something else, told at one of them. */
    Notice changed(Cell cell) {
        return NoticeCode.HEADER_CHANGES.at(
                context.place(cell),
                CellText.of(cell.content()),
                context.header().row());
    }

    /** Where a header that is repeated gives columns another meaning than the first one. */
    Optional<Notice> change(Row row) {
        for (Cell cell : row.cells()) {
            Optional<HeaderNames.Meaning> meaning = names.meaning(CellText.of(cell.content()));
            Optional<HeaderNames.Meaning> first = context.header().meaning(cell.column());
            boolean moved = meaning.filter(each -> each.exact() && each.column().isOfValues())
                    .filter(each -> first.filter(each::isSame).isEmpty())
                    .isPresent();
            boolean other = first.filter(each -> each.column().isOfValues()).isPresent()
                    && meaning.isEmpty()
                    && !CellText.of(cell.content()).isEmpty()
                    && !standsInHeader(cell);
            if (moved || other) {
                return Optional.of(changed(cell));
            }
        }
        return Optional.empty();
    }

    /** Whether the first header has the same text in the column. */
    private boolean standsInHeader(Cell cell) {
        String bare = Folding.bare(CellText.of(cell.content()));
        return context.sheet().rows().stream()
                .takeWhile(row -> row.number() < context.header().firstDataRow())
                .filter(row -> row.number() >= context.header().row())
                .flatMap(row -> row.cell(cell.column()).stream())
                .anyMatch(first -> Folding.bare(CellText.of(first.content())).equals(bare));
    }
}
