package vn.dti.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.notice.Texts;

/** Exact numbers as people read them: decimals where they end, else rounded and said to be so. */
record Numbers(Texts texts) {

    /** Decimals of a number that does not end. */
    private static final int SHOWN = 4;

    private static final int PERCENT_SHOWN = 2;

    /** Decimals that a number may have to be written out. */
    private static final int LONGEST = 6;

    /** The number; with {@code ≈} before it where it had to be rounded. */
    String of(BigFraction number) {
        return ends(number, LONGEST) ? plain(number, LONGEST) : "≈ " + plain(number, SHOWN);
    }

    /** The number as percent. */
    String percent(BigFraction number) {
        BigFraction hundredfold = number.multiply(100);
        return ends(hundredfold, LONGEST)
                ? plain(hundredfold, LONGEST) + "%"
                : "≈ " + plain(hundredfold, PERCENT_SHOWN) + "%";
    }

    /** The number without trailing zeros, rounded to so many decimals where it has more. */
    String plain(BigFraction number, int decimals) {
        return texts.number(new BigDecimal(Exact.text(Exact.round(number, decimals))));
    }

    String plain(BigDecimal number) {
        return texts.number(new BigDecimal(Exact.text(number)));
    }

    /** Whether a number has no more than so many decimals. */
    static boolean ends(BigFraction number, int decimals) {
        return BigInteger.TEN.pow(decimals).mod(number.getDenominator().abs()).signum() == 0;
    }
}
