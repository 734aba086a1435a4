package vn.dti.table;

import java.math.BigDecimal;

/**
 * How a whole cell looks; runs of its text may look otherwise.
 *
 * @param invisible whether letters have the colour of what lies behind them
 */
record CellAppearance(CellFormat format, String font, boolean struck, boolean raised, boolean invisible) {

    static final CellAppearance PLAIN = new CellAppearance(CellFormat.GENERAL, "", false, false, false);

    /** What a number of this style is to those who see it. */
    Content content(BigDecimal number, DayCount dayCount) {
        Content content = format.content(number, dayCount);
        return invisible && content instanceof Content.Number seen
                ? new Content.Number(seen.value(), seen.percent(), " ")
                : content;
    }
}
