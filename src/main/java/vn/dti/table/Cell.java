package vn.dti.table;

import java.util.Objects;

/**
 * A cell that holds something.
 *
 * @param row number of the row as Excel shows it, from 1; in CSV the line in which the record starts, from 1
 * @param column number of the column, from 1 (A)
 * @param content what stands in it
 * @param computed by what its content was computed; {@link CellFormula#NONE} where it was not
 * @param struck whether any of it is struck out
 * @param raised whether part of it is superscript or subscript
 * @param font name of the cell's font, where the file says; empty otherwise
 */
public record Cell(
        int row, int column, Content content, CellFormula computed, boolean struck, boolean raised, String font) {

    public Cell {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("rows and columns count from 1: " + row + ", " + column);
        }
        Objects.requireNonNull(content);
        Objects.requireNonNull(computed);
        Objects.requireNonNull(font);
    }

    /** @param formula the formula without {@code =}, empty where there is none */
    public Cell(int row, int column, Content content, String formula, boolean struck, boolean raised, String font) {
        this(row, column, content, CellFormula.of(formula), struck, raised, font);
    }

    public boolean isFormula() {
        return computed != CellFormula.NONE;
    }

    /** The words of the formula without {@code =}, empty where there is none; written out at every asking. */
    public String formula() {
        return computed.text();
    }
}
