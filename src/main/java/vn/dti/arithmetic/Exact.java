package vn.dti.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** From decimals to fractions and back; every rounding of a result happens here, HALF_UP (dac-ta 3.2, 3.6). */
public final class Exact {

    private Exact() {}

    public static BigFraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Rounds HALF_UP to so many decimals; the result always has that many. */
    public static BigDecimal round(BigFraction exact, int decimals) {
        return exact.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    public static BigDecimal round(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The number cut to lie between two bounds. */
    public static BigFraction cut(BigFraction number, BigFraction least, BigFraction most) {
        if (number.compareTo(least) < 0) {
            return least;
        }
        return number.compareTo(most) > 0 ? most : number;
    }

    public static BigFraction least(BigFraction left, BigFraction right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    public static BigFraction most(BigFraction left, BigFraction right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    /** The shortest plain text of a decimal: {@code 3} for 3.00, {@code 1200} for 1.2E+3. */
    public static String text(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
