package vn.dti.wording.analysis;

import vn.dti.view.ColumnContent;

/**
 * A column of a table of figures.
 *
 * @param decimals of its numbers
 * @param brief whether it stands on a screen too, where there is little room
 */
public record FigureColumn(String heading, ColumnContent content, int decimals, boolean brief) {

    static FigureColumn words(String heading) {
        return new FigureColumn(heading, ColumnContent.NAME, 0, true);
    }

    static FigureColumn code(String heading) {
        return new FigureColumn(heading, ColumnContent.CODE, 0, true);
    }

    static FigureColumn rank(String heading) {
        return new FigureColumn(heading, ColumnContent.RANK, 0, true);
    }

    static FigureColumn number(String heading, int decimals) {
        return new FigureColumn(heading, ColumnContent.POINTS, decimals, true);
    }

    /** Whole numbers of things. */
    static FigureColumn count(String heading) {
        return number(heading, 0);
    }

    /** Numbers as they are, such as maxima. */
    static FigureColumn plain(String heading) {
        return new FigureColumn(heading, ColumnContent.MAXIMUM, 0, true);
    }

    /** Differences: with their sign. */
    static FigureColumn change(String heading, int decimals) {
        return new FigureColumn(heading, ColumnContent.CHANGE, decimals, true);
    }

    /** The same, but not on a screen. */
    FigureColumn onPaper() {
        return new FigureColumn(heading, content, decimals, false);
    }

    public boolean isNumber() {
        return content == ColumnContent.POINTS || content == ColumnContent.MAXIMUM || content == ColumnContent.CHANGE;
    }
}
