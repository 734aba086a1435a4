package vn.dti.table;

/** How a whole cell looks; runs of its text may look otherwise. */
record Look(CellFormat format, String font, boolean struck, boolean raised) {

    static final Look PLAIN = new Look(CellFormat.GENERAL, "", false, false);
}
