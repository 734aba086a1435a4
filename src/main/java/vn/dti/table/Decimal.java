package vn.dti.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers of spreadsheets as exact decimals: their shortest decimal text, at most 15 significant digits count (dac-ta
 * 3.1). Cheap for whatever stands in the text, also for a million digits or an exponent of a billion.
 */
final class Decimal {

    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 400;
    /** Spreadsheets hold doubles: beyond these powers of ten nothing is a number, or it is 0. */
    private static final int LARGEST_POWER = 308;

    private static final int SMALLEST_POWER = -307;

    private Decimal() {}

    /**
     * The number written in a part of an array.
     *
     * @return null if it is larger than any number of a spreadsheet or too long to be one
     * @throws NumberFormatException if it is no number
     */
    static BigDecimal parse(char[] text, int from, int length) {
        if (length > LONGEST) {
            return null;
        }
        int at = from;
        int end = from + length;
        boolean negative = false;
        if (at < end && text[at] == '-') {
            negative = true;
            at++;
        }
        long digits = 0;
        int scale = 0;
        int count = 0;
        boolean point = false;
        for (; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                if (digits != 0 || c != '0') {
                    count++;
                }
                digits = digits * 10 + (c - '0');
                if (point) {
                    scale++;
                }
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return parseRare(new String(text, from, length));
            }
            if (count > 15) {
                return parseRare(new String(text, from, length));
            }
        }
        if (length == 0 || length == 1 && (negative || point) || length == 2 && negative && point) {
            throw new NumberFormatException();
        }
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(negative ? -digits : digits, scale);
    }

    static BigDecimal parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /** A double by its shortest decimal text; null if it is no finite number. */
    static BigDecimal of(double number) {
        return Double.isFinite(number) ? parse(Double.toString(number)) : null;
    }

    private static BigDecimal parseRare(String text) {
        String mantissa = text;
        int power = 0;
        int mark = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (mark >= 0) {
            mantissa = text.substring(0, mark);
            power = exponent(text.substring(mark + 1));
        }
        BigDecimal number = new BigDecimal(mantissa);
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long leading = (long) number.precision() - number.scale() - 1 + power;
        if (leading > LARGEST_POWER) {
            return null;
        }
        if (leading < SMALLEST_POWER) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = number.scaleByPowerOfTen(power).round(SIGNIFICANT).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** An exponent, where a larger one than any double's stays a number that is larger than any double's. */
    private static int exponent(String text) {
        boolean negative = text.startsWith("-");
        int at = negative || text.startsWith("+") ? 1 : 0;
        if (at == text.length()) {
            throw new NumberFormatException();
        }
        int power = 0;
        for (; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException();
            }
            power = Math.min(100_000, power * 10 + digit);
        }
        return negative ? -power : power;
    }
}
