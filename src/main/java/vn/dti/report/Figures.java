package vn.dti.report;

import java.math.BigDecimal;
import vn.dti.arithmetic.Exact;

/** Numbers as result files for machines write them: plain, with a point. */
public final class Figures {

    private Figures() {}

    /** Rounded points or a value: the decimals it has are the decimals of the assessment. */
    static String rounded(BigDecimal number) {
        return number.toPlainString();
    }

    /** The maximum of an indicator, as the set writes it. */
    static String maximum(BigDecimal maximum) {
        return maximum.toPlainString();
    }

    /** A sum of maxima with the decimals of points; with more where those would not hold it, as it is never rounded. */
    public static BigDecimal sumOfMaxima(BigDecimal sum, int pointsDecimals) {
        BigDecimal shortest = new BigDecimal(Exact.text(sum));
        return shortest.setScale(Math.max(pointsDecimals, shortest.scale()));
    }
}
