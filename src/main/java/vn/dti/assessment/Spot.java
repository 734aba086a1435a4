package vn.dti.assessment;

import vn.dti.notice.Place;

/**
 * Where a reported row stands.
 *
 * @param origin the sheet
 * @param row from 1, as Excel shows it; the line in a CSV file
 * @param firstColumn first column, from 1, of what was reported
 * @param lastColumn last column of it
 */
public record Spot(Origin origin, int row, int firstColumn, int lastColumn) {

    /**
     * A sheet of a file.
     *
     * @param file path relative to the assessment folder
     * @param lines whether its places are lines of text (CSV)
     */
    public record Origin(String file, String sheet, boolean lines) {

        public Place place(int row, int column) {
            return new Place(file, sheet, lines ? Place.line(row) : Place.address(row, column), "", "");
        }
    }

    /** Its place as messages and explanations name it: {@code D7}, {@code D7:E7} or {@code dòng 9}. */
    public Place place() {
        Place first = origin.place(row, firstColumn);
        return origin.lines() || firstColumn == lastColumn
                ? first
                : first.withCell(first.cell() + ":" + Place.address(row, lastColumn));
    }
}
