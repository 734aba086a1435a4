package vn.dti.wording.analysis;

import vn.dti.view.ColumnContent;

/**
 * A column of a table of figures.
 *
 * @param decimals of its numbers
 * @param shown where; workbook and CSV hold every column
 */
public record FigureColumn(String heading, ColumnContent content, int decimals, Shown shown) {

    /** Where a column stands. */
    enum Shown {
        EVERYWHERE,
        PAGE,
        SCREEN
    }

    static FigureColumn words(String heading) {
        return new FigureColumn(heading, ColumnContent.NAME, 0, Shown.EVERYWHERE);
    }

    /** Codes and other short words, never cut: half a range of ranks would be another one. */
    static FigureColumn code(String heading) {
        return new FigureColumn(heading, ColumnContent.CODE, 0, Shown.EVERYWHERE);
    }

    static FigureColumn rank(String heading) {
        return new FigureColumn(heading, ColumnContent.RANK, 0, Shown.EVERYWHERE);
    }

    static FigureColumn number(String heading, int decimals) {
        return new FigureColumn(heading, ColumnContent.POINTS, decimals, Shown.EVERYWHERE);
    }

    /** Whole numbers of things. */
    static FigureColumn count(String heading) {
        return number(heading, 0);
    }

    /** Numbers as they are, such as maxima. */
    static FigureColumn plain(String heading) {
        return new FigureColumn(heading, ColumnContent.MAXIMUM, 0, Shown.EVERYWHERE);
    }

    /** Differences: with their sign. */
    static FigureColumn change(String heading, int decimals) {
        return new FigureColumn(heading, ColumnContent.CHANGE, decimals, Shown.EVERYWHERE);
    }

    /** The same, but not on a screen. */
    FigureColumn onPaper() {
        return new FigureColumn(heading, content, decimals, Shown.PAGE);
    }

    /** The same, but not on the page: another column says it at length there. */
    FigureColumn onScreen() {
        return new FigureColumn(heading, content, decimals, Shown.SCREEN);
    }

    /** Whether it stands on a screen, where there is little room. */
    public boolean brief() {
        return shown != Shown.PAGE;
    }

    /** Whether it stands on the page. */
    public boolean paged() {
        return shown != Shown.SCREEN;
    }

    public boolean isNumber() {
        return content == ColumnContent.POINTS || content == ColumnContent.MAXIMUM || content == ColumnContent.CHANGE;
    }
}
