package vn.dti.table;

/**
 * The formula of a cell of an {@code .xls}, in the records that POI holds.
 *
 * @param row from 1
 * @param column from 1
 */
record XlsCellFormula(XlsFormulas formulas, int row, int column) implements CellFormula {

    @Override
    public String text() {
        return formulas.text(row, column);
    }

    @Override
    public String beginning() {
        return formulas.beginning(row, column);
    }
}
