package vn.dti.table;

import java.math.BigDecimal;

/**
 * How a whole cell looks; runs of its text may look otherwise.
 *
 * @param invisible whether letters cannot be told from what lies behind them
 */
record CellAppearance(CellFormat format, String font, boolean struck, boolean raised, Paint paint, boolean invisible) {

    static final CellAppearance PLAIN = new CellAppearance(CellFormat.GENERAL, "", false, false, Paint.NONE);

    /** Asked for every cell, worked out for every style. */
    CellAppearance(CellFormat format, String font, boolean struck, boolean raised, Paint paint) {
        this(format, font, struck, raised, paint, paint.isInvisible());
    }

    /** What a number of this style is to those who see it. */
    Content content(BigDecimal number, DayCount dayCount) {
        Content content = format.content(number, dayCount);
        Colour own = format.colour(number);
        boolean hidden = own == null ? invisible : paint.withLetters(own).isInvisible();
        return hidden && content instanceof Content.Number seen
                ? new Content.Number(seen.value(), seen.percent(), " ")
                : content;
    }
}
