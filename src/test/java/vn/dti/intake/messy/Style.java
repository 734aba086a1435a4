package vn.dti.intake.messy;

/**
 * How a cell looks.
 *
 * @param format number format as Excel stores it, {@code General} for none
 * @param font name of the font
 * @param struck whether the whole cell is struck out
 */
record Style(String format, String font, boolean struck) {

    static final Style PLAIN = new Style("General", "Times New Roman", false);
    static final Style TEXT = PLAIN.withFormat("@");

    Style withFormat(String newFormat) {
        return new Style(newFormat, font, struck);
    }

    Style withFont(String newFont) {
        return new Style(format, newFont, struck);
    }

    Style withStrike() {
        return new Style(format, font, true);
    }
}
