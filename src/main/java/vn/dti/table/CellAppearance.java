package vn.dti.table;

import java.math.BigDecimal;

/** How a whole cell looks; runs of its text may look otherwise. */
record CellAppearance(CellFormat format, String font, boolean struck, boolean raised, Paint paint) {

    static final CellAppearance PLAIN = new CellAppearance(CellFormat.GENERAL, "", false, false, Paint.NONE);

    /** What a number of this style is to those who see it. */
    Content content(BigDecimal number, DayCount dayCount) {
        Content content = format.content(number, dayCount);
        return content instanceof Content.Number seen
                        && paint.withLetters(format.colour(number)).isInvisible()
                ? new Content.Number(seen.value(), seen.percent(), " ")
                : content;
    }
}
