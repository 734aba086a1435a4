package vn.dti.workbook;

import vn.dti.notice.VisibleText;

/** Text of users on its way into a spreadsheet, where it must never become a formula (dac-ta 5). */
public final class InertText {

    /** What spreadsheets take for the start of a formula, also in full width, or drop before looking for one. */
    private static final String LIVE = "=+-@\t\r\n＝＋－＠";

    private InertText() {}

    /** The text, nothing hidden in it, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String of(String text) {
        String visible = VisibleText.of(text);
        return !visible.isEmpty() && LIVE.indexOf(visible.charAt(0)) >= 0 ? "'" + visible : visible;
    }
}
