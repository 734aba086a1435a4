package vn.dti.table;

/**
 * A colour of letters or of what lies behind them.
 *
 * @param rgb red, green and blue in 24 bits; negative for {@link #UNKNOWN}
 */
record Colour(int rgb) {

    /** Left to the program that shows it. */
    static final Colour UNKNOWN = new Colour(-1);

    static final Colour PAPER = new Colour(0xFFFFFF);
    static final Colour INK = new Colour(0);

    /** So little apart in red, green and blue that paper shows no difference; each counts from 0 to 255. */
    private static final int NEAR = 16;

    /** The colours that spreadsheets have numbers for, from 8; the numbers 0 to 7 stand for the first eight of them. */
    private static final int[] NUMBERED = {
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
        0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
        0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
        0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
        0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
        0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333
    };

    private static final int FIRST_NUMBER = 8;

    /** A colour by its number in spreadsheets; unknown where the number stands for none. */
    static Colour numbered(int number) {
        int place = number < FIRST_NUMBER ? number : number - FIRST_NUMBER;
        return place >= 0 && place < NUMBERED.length ? new Colour(NUMBERED[place]) : UNKNOWN;
    }

    /** A colour whose last six digits are hexadecimal: {@code FF00B050}, {@code #00b050}. */
    static Colour of(String digits) {
        if (digits.length() < 6) {
            return UNKNOWN;
        }
        try {
            return new Colour(Integer.parseUnsignedInt(digits.substring(digits.length() - 6), 16));
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /** Lighter by a share of what is missing to white, or, below 0, darker by a share. */
    Colour tinted(double share) {
        if (this.equals(UNKNOWN) || !(Math.abs(share) <= 1)) {
            return this;
        }
        int tinted = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = rgb >> shift & 0xFF;
            long changed = Math.round(share < 0 ? part * (1 + share) : part + (255 - part) * share);
            tinted |= (int) changed << shift;
        }
        return new Colour(tinted);
    }

    /** Whether letters of this colour cannot be told from the other. */
    boolean looksLike(Colour other) {
        if (rgb < 0 || other.rgb < 0) {
            return false;
        }
        for (int shift = 16; shift >= 0; shift -= 8) {
            if (Math.abs((rgb >> shift & 0xFF) - (other.rgb >> shift & 0xFF)) > NEAR) {
                return false;
            }
        }
        return true;
    }
}
