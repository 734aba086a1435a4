package vn.dti.assessment;

import java.util.Optional;
import vn.dti.notice.Place;

/**
 * Where a reported row stands.
 *
 * @param origin the sheet
 * @param row from 1, as Excel shows it; the line in a CSV file
 * @param firstColumn first column, from 1, of what was reported
 * @param lastColumn last column of it
 * @param pointsColumn column, from 1, of the points entered beside it; empty where there is none
 */
public record SourceCells(Origin origin, int row, int firstColumn, int lastColumn, Optional<Integer> pointsColumn) {

    /**
     * A sheet of a file.
     *
     * @param file path relative to the assessment folder
     * @param lines whether its places are lines of text (CSV)
     * @param evidenceColumn its column, from 1, of evidence
     */
    public record Origin(String file, String sheet, boolean lines, Optional<Integer> evidenceColumn) {

        /** A sheet without a column of evidence. */
        public Origin(String file, String sheet, boolean lines) {
            this(file, sheet, lines, Optional.empty());
        }

        public Place place(int row, int column) {
            return new Place(
                    file,
                    sheet,
                    lines ? Place.line(row) : Place.address(row, column),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The same with the column of entered points. */
    public SourceCells withPoints(Optional<Integer> column) {
        return new SourceCells(origin, row, firstColumn, lastColumn, column);
    }

    /** The place of the entered points; where there are none, of what was reported. */
    public Place pointsPlace() {
        return pointsColumn.map(column -> origin.place(row, column)).orElseGet(this::place);
    }

    /** The place of the evidence; where the sheet has no column of it, of what was reported. */
    public Place evidencePlace() {
        return origin.evidenceColumn().isPresent()
                ? origin.place(row, origin.evidenceColumn().get())
                : place();
    }

    /** Its place as messages and explanations name it: {@code D7}, {@code D7:E7} or {@code dòng 9}. */
    public Place place() {
        Place first = origin.place(row, firstColumn);
        return origin.lines() || firstColumn == lastColumn
                ? first
                : first.withCell(first.cell() + ":" + Place.address(row, lastColumn));
    }
}
