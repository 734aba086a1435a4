package vn.dti.workbook;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How every sheet is printed: A4, as wide as the page and as long as it gets. */
final class PaperSetup {

    private PaperSetup() {}

    /**
     * Sets a sheet up.
     *
     * @param left margin in inches
     * @param right margin in inches
     * @param footer in the codes of spreadsheets
     */
    static void set(Worksheet sheet, boolean landscape, float left, float right, String footer) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.7f);
        sheet.leftMargin(left);
        sheet.rightMargin(right);
        sheet.footer(footer, Position.CENTER, CellStyle.FONT, 10);
        sheet.hideGridLines();
    }
}
