package vn.dti.view;

/** Where a table is shown; a column says in which of them it stands. */
public enum Medium {
    /** {@code xep-hang-<kind>-<scope>.csv}; its headings are the contract's in every language (dac-ta 5). */
    CSV,
    /** {@code ket-qua.json}; a column's key is the key there. */
    JSON,
    /** A sheet of {@code xep-hang.xlsx}. */
    SHEET,
    /** The public page. */
    PAGE,
    /** An appendix of the decision. */
    DOCUMENT,
    /** The terminal. */
    SCREEN
}
