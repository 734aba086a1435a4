package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.stat.correlation.Covariance;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.hipparchus.stat.descriptive.moment.Variance;
import org.hipparchus.stat.descriptive.rank.Percentile;
import vn.dti.arithmetic.Exact;

/** What the library says of numbers, rounded for people; nothing where it says nothing, as of numbers that are all alike. */
final class Statistics {

    /** Decimals of correlations and of standard scores. */
    static final int DECIMALS = 2;

    /** Decimals that are true of what the library computes: rounded to first, so that exact halves stay halves. */
    private static final int TRUE_DECIMALS = 9;

    /** Makes the median of absolute deviations of a normal distribution its standard deviation (Iglewicz, Hoaglin 1993). */
    private static final double NORMAL = 0.6745;

    private Statistics() {}

    /** A quantile, between two numbers in proportion (R-7 of Hyndman and Fan); {@code percent} from 0 to 100. */
    static Optional<BigDecimal> quantile(double[] numbers, double percent, int decimals) {
        if (numbers.length == 0) {
            return Optional.empty();
        }
        // The library takes no 0 % and 100 %, which are the ends.
        return rounded(
                new Percentile()
                        .withEstimationType(Percentile.EstimationType.R_7)
                        .evaluate(numbers, percent),
                decimals);
    }

    /** Spearman's rank correlation, equal ones with the mean of their ranks. */
    static Optional<BigDecimal> spearman(double[] one, double[] other) {
        return one.length < 2
                ? Optional.empty()
                : rounded(new SpearmansCorrelation().correlation(one, other), DECIMALS);
    }

    /** Kendall's tau-b, which counts equal ones. */
    static Optional<BigDecimal> kendall(double[] one, double[] other) {
        return one.length < 2 ? Optional.empty() : rounded(new KendallsCorrelation().correlation(one, other), DECIMALS);
    }

    /** The share of a sum's variance that comes from one of its terms, in percent: covariance with the sum over variance. */
    static Optional<BigDecimal> varianceShare(double[] term, double[] sum) {
        if (sum.length < 2) {
            return Optional.empty();
        }
        double variance = new Variance().evaluate(sum);
        return variance == 0
                ? Optional.empty()
                : rounded(100 * new Covariance().covariance(term, sum) / variance, DECIMALS);
    }

    /**
     * Modified z-scores: 0.6745 times the distance from the median, over the median of the absolute distances (Iglewicz,
     * Hoaglin 1993). None where more than half of the numbers are alike.
     */
    static double[] modifiedZ(double[] numbers) {
        double median = median(numbers);
        double[] distances =
                Arrays.stream(numbers).map(each -> Math.abs(each - median)).toArray();
        double deviation = median(distances);
        return deviation == 0
                ? new double[0]
                : Arrays.stream(numbers)
                        .map(each -> NORMAL * (each - median) / deviation)
                        .toArray();
    }

    private static double median(double[] numbers) {
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(numbers, 50);
    }

    static Optional<BigDecimal> rounded(double number, int decimals) {
        return Double.isNaN(number)
                ? Optional.empty()
                : Optional.of(Exact.round(
                        BigDecimal.valueOf(number).setScale(TRUE_DECIMALS, RoundingMode.HALF_EVEN), decimals));
    }
}
