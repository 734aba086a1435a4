package vn.dti.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import vn.dti.assessment.Claim;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.rule.InputValue;

/**
 * The numbers that one unit reports for its inputs, eight bytes each: those of all units are held against each other, and
 * unpacking their claims for it would cost a part of the whole run. Numbers of more than twelve digits are left out.
 */
final class ReportedNumbers {

    static final ReportedNumbers NONE = new ReportedNumbers(new long[0]);

    /** From high to low: the input, the decimals, the digits; none is ever negative. */
    private static final int DIGIT_BITS = 42;

    private static final int DECIMAL_BITS = 5;
    private static final int INPUT_BITS = 63 - DECIMAL_BITS - DIGIT_BITS;
    private static final int LETTERS = 'z' - 'a' + 1;

    /** Ascending. */
    private final long[] packed;

    private ReportedNumbers(long[] packed) {
        this.packed = packed;
    }

    /** @param places of the indicators of the set, from 0 */
    static ReportedNumbers of(Collection<Claim> claims, Map<IndicatorCode, Integer> places) {
        int size = 0;
        for (Claim claim : claims) {
            size += claim.inputs().size();
        }
        long[] packed = new long[size];
        size = 0;
        for (Claim claim : claims) {
            int place = claim.inputs().isEmpty() ? 0 : places.get(claim.indicator());
            for (Map.Entry<String, InputValue> input : claim.inputs().entrySet()) {
                if (input.getValue() instanceof InputValue.Quantity quantity) {
                    long figure = packed(number(place, input.getKey()), quantity.value());
                    if (figure >= 0) {
                        packed[size++] = figure;
                    }
                }
            }
        }
        long[] sorted = Arrays.copyOf(packed, size);
        Arrays.sort(sorted);
        return new ReportedNumbers(sorted);
    }

    /** The number of an input among all of a set. */
    static int number(int place, String letter) {
        return place * LETTERS + letter.charAt(0) - 'a';
    }

    /** -1 for what does not fit. */
    private static long packed(int input, BigDecimal value) {
        BigDecimal least = value.scale() > 0 ? value.stripTrailingZeros() : value;
        int decimals = Math.max(0, least.scale());
        BigInteger digits = least.scale() < 0 ? least.toBigInteger() : least.unscaledValue();
        boolean fits = digits.signum() >= 0
                && digits.bitLength() <= DIGIT_BITS
                && decimals >> DECIMAL_BITS == 0
                && input >> INPUT_BITS == 0;
        return fits ? ((long) input << DECIMAL_BITS | decimals) << DIGIT_BITS | digits.longValue() : -1;
    }

    int size() {
        return packed.length;
    }

    /** A figure with the input that it is for: equal exactly where both are. */
    long at(int index) {
        return packed[index];
    }

    /** The digits of a figure without its decimal point. */
    static long digits(long figure) {
        return figure & (1L << DIGIT_BITS) - 1;
    }

    /** How many of the digits stand behind the decimal point; none of them is a zero that says nothing. */
    static int decimals(long figure) {
        return (int) (figure >> DIGIT_BITS) & (1 << DECIMAL_BITS) - 1;
    }

    private static int input(long figure) {
        return (int) (figure >> DECIMAL_BITS + DIGIT_BITS);
    }

    /** What is reported for an input, by its number among all; null where nothing is. */
    BigDecimal of(int input) {
        int index = Arrays.binarySearch(packed, (long) input << DECIMAL_BITS + DIGIT_BITS);
        int next = index < 0 ? -index - 1 : index;
        return next < packed.length && input(packed[next]) == input
                ? BigDecimal.valueOf(digits(packed[next]), decimals(packed[next]))
                : null;
    }

    /** How many inputs two forms both report, and how many of those alike. */
    record Shared(int both, int same) {}

    Shared sharedWith(ReportedNumbers other) {
        int both = 0;
        int same = 0;
        int theirs = 0;
        for (long own : packed) {
            while (theirs < other.packed.length && input(other.packed[theirs]) < input(own)) {
                theirs++;
            }
            if (theirs < other.packed.length && input(other.packed[theirs]) == input(own)) {
                both++;
                same += other.packed[theirs] == own ? 1 : 0;
            }
        }
        return new Shared(both, same);
    }
}
