package vn.dti.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a stored number with the text that a file shows for it. The text may be in any language's way of writing
 * numbers; only where no way of reading it gives the stored number does it show another one.
 */
final class ShownNumber {

    /** So many digits are what programs show of a number without a format. */
    private static final int SHOWN_DIGITS = 9;

    private static final Pattern FRACTION = Pattern.compile("-?(?:([0-9]{1,9}) +)?([0-9]{1,9})/([0-9]{1,9})");

    private ShownNumber() {}

    /** Whether what a file shows beside a number says that it is a percentage, in a sign or in words. */
    static boolean saysPercent(String beside) {
        return beside.replace("(%)", "").contains("%")
                || beside.contains("％")
                || beside.toLowerCase(Locale.ROOT).contains("phần trăm");
    }

    /** The shown text if it says another number than the stored one; empty if it says the same. */
    static String ifDifferent(BigDecimal value, String shown, boolean percent) {
        Matcher fraction = FRACTION.matcher(shown.strip());
        if (fraction.matches()) {
            return isFraction(fraction, value) ? "" : shown;
        }
        if (shown.contains("‰")) {
            return shown;
        }
        int start = 0;
        while (start < shown.length() && !isDigit(shown.charAt(start))) {
            start++;
        }
        if (start == shown.length()) {
            boolean dash = value.signum() == 0 && shown.chars().noneMatch(Character::isLetter);
            return dash ? "" : shown.isBlank() ? " " : shown;
        }
        int end = start;
        while (end < shown.length() && (isDigit(shown.charAt(end)) || isMark(shown, end))) {
            end++;
        }
        int power = exponent(shown, end);
        String before = shown.substring(0, start);
        boolean negative = before.contains("-") || before.contains("(") || before.contains("\u2212");
        BigDecimal expected = (percent ? value.movePointRight(2) : value).abs();
        boolean signFits = value.signum() == 0 || negative == value.signum() < 0;
        String digits = shown.substring(start, end);
        boolean same = signFits && (isSame(digits, '.', power, expected) || isSame(digits, ',', power, expected));
        return same ? "" : shown;
    }

    private static boolean isFraction(Matcher shown, BigDecimal value) {
        BigDecimal whole = shown.group(1) == null ? BigDecimal.ZERO : new BigDecimal(shown.group(1));
        BigDecimal below = new BigDecimal(shown.group(3));
        return whole.multiply(below)
                        .add(new BigDecimal(shown.group(2)))
                        .compareTo(value.abs().multiply(below))
                == 0;
    }

    private static boolean isSame(String digits, char point, int power, BigDecimal expected) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (isDigit(c)) {
                plain.append(c);
            } else if (c == point) {
                if (plain.indexOf(".") >= 0) {
                    return false;
                }
                plain.append('.');
            }
        }
        BigDecimal read = new BigDecimal(plain.toString()).scaleByPowerOfTen(power);
        if (read.compareTo(expected) == 0) {
            return true;
        }
        int precision = read.stripTrailingZeros().precision();
        return precision >= SHOWN_DIGITS
                && expected.round(new MathContext(precision)).compareTo(read) == 0;
    }

    private static int exponent(String shown, int at) {
        if (at + 1 >= shown.length() || shown.charAt(at) != 'E' && shown.charAt(at) != 'e') {
            return 0;
        }
        boolean negative = shown.charAt(at + 1) == '-';
        int power = 0;
        for (int i = negative || shown.charAt(at + 1) == '+' ? at + 2 : at + 1;
                i < shown.length() && isDigit(shown.charAt(i));
                i++) {
            power = Math.min(400, power * 10 + (shown.charAt(i) - '0'));
        }
        return negative ? -power : power;
    }

    private static boolean isMark(String shown, int at) {
        return ".,' \u00A0\u202F".indexOf(shown.charAt(at)) >= 0
                && at + 1 < shown.length()
                && isDigit(shown.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
