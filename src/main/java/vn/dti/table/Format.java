package vn.dti.table;

/** The kinds of spreadsheet that are read, told by content (dac-ta 1). */
public enum Format {
    XLSX,
    XLSM,
    XLS,
    ODS,
    CSV
}
