package vn.dti.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Round;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.FormColumn;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Format;
import vn.dti.table.Row;
import vn.dti.table.RuleCheck;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * The sheet that is being read, and what it is read as.
 *
 * @param owner the unit whose sheet it is; empty while it is not known, and where rows name their units
 */
record SheetContext(
        OfFile file,
        Sheet sheet,
        Header header,
        MergedCells merged,
        CoveredCells covered,
        ReadAs readAs,
        Optional<Unit> owner) {

    /**
     * What belongs to all sheets of the file.
     *
     * @param dates those that it holds as text
     * @param rules what conditional formatting makes of its numbers
     */
    record OfFile(Workbook workbook, TextDates dates, RuleCheck rules) {
        static OfFile of(Workbook workbook) {
            return new OfFile(workbook, new TextDates(workbook), new RuleCheck(workbook));
        }
    }

    /**
     * What a sheet is read as.
     *
     * @param round the round of decisions, or the one that explanations answer
     * @param stamp what the sheet says of itself, where dti made it
     * @param told whose it is by the word of the one who hands it in
     */
    record ReadAs(FileRole role, Optional<Round> round, Optional<FormStamp> stamp, Optional<Unit> told) {}

    /** Columns of which one cell may say the same of several rows. */
    private static final Set<FormColumn> SHARED = EnumSet.of(
            FormColumn.UNIT,
            FormColumn.UNIT_NAME,
            FormColumn.EVIDENCE,
            FormColumn.EXPLANATION,
            FormColumn.REASON,
            FormColumn.APPRAISER);

    /** A sheet of which nobody knows yet whose it is. */
    static SheetContext of(OfFile file, Sheet sheet, Header header, ReadAs readAs) {
        return new SheetContext(
                file, sheet, header, MergedCells.of(sheet), new CoveredCells(sheet), readAs, Optional.empty());
    }

    Workbook workbook() {
        return file.workbook();
    }

    TextDates dates() {
        return file.dates();
    }

    RuleCheck rules() {
        return file.rules();
    }

    FileRole role() {
        return readAs.role();
    }

    Optional<Round> round() {
        return readAs.round();
    }

    Optional<FormStamp> stamp() {
        return readAs.stamp();
    }

    Optional<Unit> told() {
        return readAs.told();
    }

    /** The same opened for the unit whose sheet it is: every place in it says so. */
    SheetContext of(Optional<Unit> unit) {
        return new SheetContext(file, sheet, header, merged, covered, readAs, unit);
    }

    SourceCells.Origin origin() {
        return new SourceCells.Origin(workbook().file(), sheet.name(), isText(), header.column(FormColumn.EVIDENCE));
    }

    /** Whether the file is a text file (CSV), in which everything is text. */
    boolean isText() {
        return workbook().format().filter(Format.CSV::equals).isPresent();
    }

    /** The sheet itself, where no cell is meant. */
    Place place() {
        return owned(Place.ofFile(workbook().file()).withSheet(sheet.name()));
    }

    /** A cell; row and column from 1. */
    Place place(int row, int column) {
        return owned(workbook().place(sheet, row, column));
    }

    /** A cell by its address ({@code D7}). */
    Place place(String address) {
        return place().withCell(address);
    }

    private Place owned(Place place) {
        return owner.isPresent() ? place.withUnit(owner.get().code()) : place;
    }

    Place place(Row row, int column) {
        return place(row.number(), column);
    }

    Place place(Cell cell) {
        return place(cell.row(), cell.column());
    }

    /**
     * The cell of a row in a column, also one that is merged down to it where it may be said of several rows; empty where
     * it holds nothing or the sheet has no such column.
     */
    Optional<Cell> cell(Row row, FormColumn column) {
        Optional<Integer> number = header.column(column);
        Optional<Cell> own = row.cell(number);
        return own.isEmpty() && number.isPresent() && SHARED.contains(column)
                ? merged.above(row.number(), number.get())
                : own;
    }

    /** The text of a row in a column; empty where the sheet has no such column. */
    String text(Row row, FormColumn column) {
        Optional<Cell> cell = cell(row, column);
        return cell.isPresent() ? CellText.of(cell.get().content()) : "";
    }
}
