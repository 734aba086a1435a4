package vn.dti.view;

/** What the cells of a column content, and so how they stand. */
public enum ColumnContent {
    RANK(Alignment.CENTRE),
    CODE(Alignment.LEFT),
    NAME(Alignment.LEFT),
    POINTS(Alignment.RIGHT),
    /** Sums of maxima are never rounded: their column's decimals are the least they have. */
    MAXIMUM(Alignment.RIGHT),
    /** Points and their maximum in one cell, where there is little room. */
    POINTS_OF_MAXIMUM(Alignment.RIGHT),
    VALUE(Alignment.RIGHT),
    /** A value of another stage, beside the one that is ranked. */
    EARLIER_VALUE(Alignment.RIGHT),
    /** A difference of values, with its direction. */
    CHANGE(Alignment.LEFT),
    BAND(Alignment.LEFT);

    /** Where cells stand in their column. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    private final Alignment alignment;

    ColumnContent(Alignment alignment) {
        this.alignment = alignment;
    }

    public Alignment alignment() {
        return alignment;
    }
}
