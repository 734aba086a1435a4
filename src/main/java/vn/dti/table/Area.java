package vn.dti.table;

import vn.dti.notice.Place;

/** A rectangle of cells; rows and columns from 1, both ends inside. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** As Excel writes it: {@code A1:B2}. */
    public String address() {
        return Place.letters(firstColumn) + firstRow + ":" + Place.letters(lastColumn) + lastRow;
    }
}
