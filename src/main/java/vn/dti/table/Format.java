package vn.dti.table;

/** The kinds of spreadsheet that are read, told by content (SPEC 1). */
public enum Format {
    XLSX,
    XLSM,
    XLS,
    ODS,
    CSV
}
