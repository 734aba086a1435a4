package vn.dti.arithmetic;

import java.math.BigDecimal;

/**
 * How many decimal digits the numerator and the denominator of a result have at most, whatever the inputs are.
 *
 * @param numerator digits, at least 1
 * @param denominator digits, at least 1
 */
record Size(long numerator, long denominator) {

    /** The largest input: 15 digits and a power of ten between -307 and 308, as a cell can hold them (dac-ta 3.1). */
    static final Size INPUT = new Size(ArithmeticBudget.MOST_EXPONENT + 1L, ArithmeticBudget.MOST_EXPONENT + 15L);

    /** A truth, 0 or 1. */
    static final Size TRUTH = new Size(1, 1);

    static Size of(BigDecimal literal) {
        return new Size(
                Math.max(1, literal.precision() - Math.min(0, literal.scale())), Math.max(1, literal.scale() + 1L));
    }

    Size plus(Size other) {
        return new Size(
                1 + Math.max(numerator + other.denominator, other.numerator + denominator),
                denominator + other.denominator);
    }

    Size times(Size other) {
        return new Size(numerator + other.numerator, denominator + other.denominator);
    }

    Size over(Size other) {
        return new Size(numerator + other.denominator, denominator + other.numerator);
    }

    Size power(int exponent) {
        return new Size(Math.max(1, numerator * exponent), Math.max(1, denominator * exponent));
    }

    /** The larger of two, one of which it will be. */
    Size or(Size other) {
        return new Size(Math.max(numerator, other.numerator), Math.max(denominator, other.denominator));
    }

    /** Rounded to decimals; to places before the point where they are negative. */
    Size rounded(int decimals) {
        return new Size(numerator + 1 + Math.abs(decimals), Math.max(1, decimals + 1L));
    }

    long digits() {
        return numerator + denominator;
    }

    boolean isWithinBudget() {
        return Math.max(numerator, denominator) <= ArithmeticBudget.MOST_DIGITS;
    }
}
