package vn.dti.table;

/** How a whole cell looks; runs of its text may look otherwise. */
record CellStyle(CellFormat format, String font, boolean struck, boolean raised) {

    static final CellStyle PLAIN = new CellStyle(CellFormat.GENERAL, "", false, false);
}
