package vn.dti.table;

/**
 * Colours of letters and of what lies behind them.
 *
 * @param letters null where nothing is said of them
 * @param behind null where nothing is said of it: paper, or what lies there without this
 */
record Paint(Colour letters, Colour behind) {

    static final Paint NONE = new Paint(null, null);

    /** This, where it says something, over another. */
    Paint over(Paint base) {
        return new Paint(letters == null ? base.letters : letters, behind == null ? base.behind : behind);
    }

    /** The same with letters of another colour; null for none of its own. */
    Paint withLetters(Colour colour) {
        return colour == null ? this : new Paint(colour, behind);
    }

    /** Whether nobody sees the letters. */
    boolean isInvisible() {
        return letters != null && letters.looksLike(behind == null ? Colour.PAPER : behind);
    }
}
