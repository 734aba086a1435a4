package vn.dti.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The library's measures against values worked out by hand or published. */
class StatisticsTest {

    /**
     * The example of Iglewicz and Hoaglin (1993), as two others who took it from the book give it, each on their own: the
     * tests of Cognite's InDSL (gaps_identification) and the data sets of N. Mohammad's comparison of outlier methods
     * (2021). The scores are worked out by hand: median 2.45, the absolute distances have the median 0.15, so 8.2 has
     * 0.6745 × 5.75 / 0.15 = 25.86.
     */
    @Test
    void theModifiedZScoresOfIglewiczAndHoaglin() {
        double[] scores = Statistics.modifiedZ(new double[] {2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3});
        double[] published = {-1.57, 0.67, -0.22, 0.22, -0.67, -1.57, -0.67, 0.67, 25.86, 26.31};
        assertThat(scores).hasSize(published.length);
        for (int i = 0; i < scores.length; i++) {
            assertThat(scores[i]).isCloseTo(published[i], within(0.006));
        }
    }

    /**
     * Another example of the same book, from the same two sources: median 1.005, the absolute distances have the median
     * 0.035, so 2.34 has 0.6745 × 1.335 / 0.035 = 25.73 and 0.76 has −0.6745 × 0.245 / 0.035 = −4.72.
     */
    @Test
    void theModifiedZScoresOfIglewiczAndHoaglinBelowAndAbove() {
        double[] scores =
                Statistics.modifiedZ(new double[] {1.03, 0.96, 1.11, 0.76, 1.02, 0.98, 0.89, 2.34, 1.01, 1.00});
        assertThat(scores[7]).isCloseTo(25.73, within(0.006));
        assertThat(scores[3]).isCloseTo(-4.72, within(0.006));
        assertThat(Arrays.stream(scores).filter(each -> Math.abs(each) > Outlier.BOUND))
                .hasSize(2);
    }

    @Test
    void nothingIsSaidWhereMoreThanHalfAreAlike() {
        assertThat(Statistics.modifiedZ(new double[] {1, 1, 1, 1, 9})).isEmpty();
    }

    /**
     * The example of SciPy's documentation ({@code scipy.stats.kendalltau}: −0.4714045), also by hand. Of the ten pairs of (12,1) (2,4) (1,7) (12,1) (2,0) two agree, six disagree; one is tied in both, one in the first
     * alone: tau-b = (2 − 6) / √((10 − 2)(10 − 1)) = −4/√72 = −0.47.
     */
    @Test
    void kendallWithTies() {
        assertThat(Statistics.kendall(new double[] {12, 2, 1, 12, 2}, new double[] {1, 4, 7, 1, 0}))
                .contains(new BigDecimal("-0.47"));
    }

    /**
     * The example of SciPy's documentation ({@code scipy.stats.spearmanr}: 0.8207827; its tests checked it with R's {@code
     * cor.test}), also by hand. Ranks 1, 2, 3, 4, 5 against 1, 2, 3.5, 5, 3.5 (two sevens share 3.5): covariance 8, squares 10 and 9.5, so
     * 8 / √95 = 0.82.
     */
    @Test
    void spearmanWithTies() {
        assertThat(Statistics.spearman(new double[] {1, 2, 3, 4, 5}, new double[] {5, 6, 7, 8, 7}))
                .contains(new BigDecimal("0.82"));
    }

    @Test
    void whatIsAllAlikeGoesWithNothing() {
        assertThat(Statistics.spearman(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(Statistics.kendall(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(Statistics.varianceShare(new double[] {1, 1}, new double[] {2, 2}))
                .isEmpty();
    }

    /** 1, 2, 3 and 0, 2, 4 add up to 1, 4, 7: variances 1, 4 and 9, covariances with the sum 3 and 6. */
    @Test
    void sharesOfTheVarianceComeToAHundred() {
        double[] sum = {1, 4, 7};
        assertThat(Statistics.varianceShare(new double[] {1, 2, 3}, sum)).contains(new BigDecimal("33.33"));
        assertThat(Statistics.varianceShare(new double[] {0, 2, 4}, sum)).contains(new BigDecimal("66.67"));
    }

    /** Of 1, 2, 3, 4 a quarter of the way from 1 to 4 is 1.75. */
    @Test
    void quantilesInProportion() {
        double[] numbers = {4, 1, 3, 2};
        assertThat(Statistics.quantile(numbers, 25, 2)).contains(new BigDecimal("1.75"));
        assertThat(Statistics.quantile(numbers, 75, 2)).contains(new BigDecimal("3.25"));
        assertThat(Statistics.quantile(numbers, 25, 1)).contains(new BigDecimal("1.8"));
        assertThat(Statistics.quantile(new double[0], 25, 1)).isEmpty();
    }
}
