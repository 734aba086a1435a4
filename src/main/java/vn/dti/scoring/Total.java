package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.RankingOptions;

/**
 * Points over a scope or group.
 *
 * @param points for scopes cut to 0 and the maximum; for groups as they are
 * @param uncut the points before the cut
 * @param maximum the maxima of assessed base indicators
 * @param value points / maximum, in percent or from 0 to 1, rounded as it is printed; empty where the maximum is 0
 */
public record Total(BigDecimal points, BigDecimal uncut, BigDecimal maximum, Optional<BigDecimal> value) {

    /** Points / maximum before rounding, from 0 to 1; empty where the maximum is 0. */
    public Optional<BigFraction> exactValue() {
        return maximum.signum() == 0
                ? Optional.empty()
                : Optional.of(Exact.of(points).divide(Exact.of(maximum)));
    }

    /** The same total of a scope with so many more points. */
    public Total plus(BigDecimal more, RankingOptions ranking) {
        return of(uncut.add(more), maximum, true, ranking);
    }

    /**
     * The total of sums.
     *
     * @param cut whether the points are cut to 0 and the maximum
     */
    static Total of(BigDecimal uncut, BigDecimal maximum, boolean cut, RankingOptions ranking) {
        BigDecimal points = cut ? cut(uncut, maximum) : uncut;
        if (maximum.signum() == 0) {
            return new Total(points, uncut, maximum, Optional.empty());
        }
        BigFraction exact = Exact.of(points).divide(Exact.of(maximum));
        BigDecimal value = Exact.round(ranking.unitScale() ? exact : exact.multiply(100), ranking.decimals());
        return new Total(points, uncut, maximum, Optional.of(value));
    }

    /** Cut to 0 and the maximum, with the decimals that points are printed with. */
    private static BigDecimal cut(BigDecimal uncut, BigDecimal maximum) {
        if (uncut.signum() >= 0 && uncut.compareTo(maximum) <= 0) {
            return uncut;
        }
        BigDecimal points = uncut.max(BigDecimal.ZERO).min(maximum);
        return points.setScale(
                Math.max(uncut.scale(), points.stripTrailingZeros().scale()));
    }
}
