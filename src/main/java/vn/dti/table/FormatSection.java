package vn.dti.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One section of a number format.
 *
 * @param elapsed whether hours go on behind 24
 * @param colour of what it shows; null where it says none
 */
record FormatSection(
        Kind kind, Digits digits, Scale scale, Around around, boolean elapsed, Condition condition, Colour colour) {

    /** Whether nothing of what a cell holds is seen. */
    boolean showsNothing() {
        return kind == Kind.CONSTANT && (before() + after()).isBlank();
    }

    /**
     * When it is used.
     *
     * @param comparison of its condition: {@code <}, {@code <=}, {@code =}, {@code <>}, {@code >=}, {@code >}; else empty
     */
    public record Condition(String comparison, BigDecimal bound) {}

    public String comparison() {
        return condition.comparison();
    }

    public BigDecimal bound() {
        return condition.bound();
    }

    /**
     * Texts around the number.
     *
     * @param before text shown before the number
     * @param after text shown behind it
     */
    public record Around(String before, String after) {}

    public String before() {
        return around.before();
    }

    public String after() {
        return around.after();
    }

    /**
     * What it does to a number first.
     *
     * @param percents how often it multiplies by 100
     * @param thousands how often it divides by 1000
     */
    public record Scale(int percents, int thousands) {}

    public int percents() {
        return scale.percents();
    }

    public int thousands() {
        return scale.thousands();
    }

    /**
     * How many places it shows.
     *
     * @param decimals decimals it shows; of the mantissa for {@link Kind#SCIENTIFIC}
     * @param wholeDigits places before the decimal point, at least 1
     * @param denominator of {@link Kind#FRACTION}: the one that is always used, or the largest with a minus; else 0
     */
    public record Digits(int decimals, int wholeDigits, int denominator) {}

    public int decimals() {
        return digits.decimals();
    }

    public int wholeDigits() {
        return digits.wholeDigits();
    }

    public int denominator() {
        return digits.denominator();
    }

    enum Kind {
        GENERAL,
        NUMBER,
        SCIENTIFIC,
        FRACTION,
        DAY,
        TIME,
        TEXT,
        /** Shows the same whatever the number is. */
        CONSTANT
    }

    static FormatSection parse(String code) {
        return new FormatParser(code).parse();
    }

    boolean hasCondition() {
        return !comparison().isEmpty();
    }

    boolean accepts(BigDecimal value) {
        int order = value.compareTo(bound());
        return switch (comparison()) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case ">=" -> order >= 0;
            default -> order > 0;
        };
    }

    /**
     * What a number looks like in this section, if that is another number; empty if it shows what it is.
     *
     * @param signOfItsOwn whether the section's own text says that the number is negative; else a minus is added
     */
    String shownIfDifferent(BigDecimal value, boolean signOfItsOwn) {
        if (kind == Kind.FRACTION) {
            return fractionIfDifferent(value);
        }
        if (kind == Kind.GENERAL || kind == Kind.TEXT) {
            return touchedByDigits() ? before() + value.toPlainString() + after() : "";
        }
        if (kind == Kind.CONSTANT) {
            String text = (before() + after()).strip();
            boolean zeroAsDash = value.signum() == 0 && text.chars().noneMatch(Character::isLetterOrDigit);
            return zeroAsDash ? "" : text.isEmpty() ? " " : text;
        }
        BigDecimal scaled = value.abs().movePointRight(2 * percents() - 3 * thousands());
        int places = kind == Kind.SCIENTIFIC ? decimals() - exponent(scaled) : decimals();
        BigDecimal rounded = places >= scaled.scale() ? scaled : scaled.setScale(places, RoundingMode.HALF_UP);
        boolean minus = value.signum() < 0 && !signOfItsOwn;
        boolean looksNegative = minus || before().contains("-") || before().contains("(");
        boolean sameSign = value.signum() == 0 || looksNegative == value.signum() < 0;
        if (thousands() == 0 && rounded.compareTo(scaled) == 0 && sameSign && !touchedByDigits()) {
            return "";
        }
        String digits = kind == Kind.SCIENTIFIC
                ? scientific(rounded, exponent(rounded))
                : rounded.setScale(decimals(), RoundingMode.HALF_UP).toPlainString();
        return ((minus ? "-" : "") + before() + digits + after()).strip();
    }

    /** The power of ten that a number is shown with: a multiple of the digits that the section has before the point. */
    private int exponent(BigDecimal number) {
        int leading = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
        return Math.floorDiv(leading, wholeDigits()) * wholeDigits();
    }

    private String scientific(BigDecimal number, int power) {
        return number.movePointLeft(power)
                        .setScale(decimals(), RoundingMode.HALF_UP)
                        .toPlainString()
                + (power < 0 ? "E" : "E+")
                + power;
    }

    /** Whether the section adds the sign % without counting in hundredths: 64 shows as 64%. */
    boolean addsPercentSign() {
        return percents() == 0
                && (kind == Kind.NUMBER || kind == Kind.GENERAL)
                && (ShownNumber.saysPercent(before()) || ShownNumber.saysPercent(after()));
    }

    /** The nearest fraction with the denominators that the section has room for, if it is another number. */
    private String fractionIfDifferent(BigDecimal value) {
        BigDecimal number = value.abs();
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        BigDecimal part = number.subtract(whole);
        int first = denominator() > 0 ? denominator() : 1;
        int last = denominator() > 0 ? denominator() : -denominator();
        BigDecimal nearest = null;
        String text = "";
        for (int below = first; below <= last; below++) {
            BigDecimal above = part.multiply(BigDecimal.valueOf(below)).setScale(0, RoundingMode.HALF_UP);
            BigDecimal distance =
                    above.subtract(part.multiply(BigDecimal.valueOf(below))).abs();
            if (distance.signum() == 0) {
                return "";
            }
            BigDecimal apart = distance.divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
            if (nearest == null || apart.compareTo(nearest) < 0) {
                nearest = apart;
                text = whole.toPlainString() + " " + above.toPlainString() + "/" + below;
            }
        }
        return (value.signum() < 0 ? "-" : "") + text;
    }

    /**
     * Whether literal digits stand so close that they read as part of the number ({@code "1"0}, {@code 0".5"}), or a sign
     * makes thousandths of it.
     */
    private boolean touchedByDigits() {
        if (before().contains("‰") || after().contains("‰")) {
            return true;
        }
        if (!before().isEmpty()) {
            char last = before().charAt(before().length() - 1);
            if (Character.isDigit(last) || before().length() > 1 && isMark(last) && endsWithDigit(before())) {
                return true;
            }
        }
        return !after().isEmpty()
                && (Character.isDigit(after().charAt(0))
                        || after().length() > 1 && isMark(after().charAt(0)) && Character.isDigit(after().charAt(1)));
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    private static boolean endsWithDigit(String text) {
        return Character.isDigit(text.charAt(text.length() - 2));
    }
}
