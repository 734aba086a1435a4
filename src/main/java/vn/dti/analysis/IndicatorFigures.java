package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.run.Results;

/**
 * An indicator under the glass (phan-tich.md, Chỉ số): how its points are spread, how they go with all others, what the
 * council corrected.
 *
 * @param notReported units for which it is assessed that reported nothing
 */
public record IndicatorFigures(
        Indicator indicator, Spread spread, int notReported, Association association, Correction correction) {

    /**
     * How points are spread over the units for which it is assessed.
     *
     * @param full with all points
     * @param none with 0
     * @param first the first quartile; empty without units
     */
    public record Spread(
            int units,
            int full,
            int none,
            Optional<BigDecimal> first,
            Optional<BigDecimal> median,
            Optional<BigDecimal> third,
            Optional<BigDecimal> best) {

        /** The share of units with all points, in percent, one decimal. */
        public Optional<BigDecimal> fullShare() {
            return share(full);
        }

        /** The share of units with 0, in percent, one decimal. */
        public Optional<BigDecimal> noneShare() {
            return share(none);
        }

        private Optional<BigDecimal> share(int part) {
            return units == 0 ? Optional.empty() : Optional.of(Exact.round(BigFraction.of(100L * part, units), 1));
        }
    }

    /**
     * How it goes with the rest; empty where all units have the same.
     *
     * @param spearman with the total without it, from -1 to 1
     * @param kendall tau-b with the total without it
     * @param variance share of the variance of the total, in percent; all of a kind come to 100
     */
    public record Association(
            Optional<BigDecimal> spearman, Optional<BigDecimal> kendall, Optional<BigDecimal> variance) {

        /** Whether those with more in it have less in all else. */
        public boolean isNegative() {
            return spearman.filter(each -> each.signum() < 0).isPresent()
                    || kendall.filter(each -> each.signum() < 0).isPresent();
        }
    }

    /** The indicators of a kind that count, in the order of the set. */
    static List<IndicatorFigures> of(Results.KindResults kind, Stage stage, PointsGrid grid) {
        List<Indicator> indicators = kind.kind().set().indicators();
        double[] sums = grid.sums();
        List<Correction> corrections = Correction.of(kind, stage);
        List<IndicatorFigures> all = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            List<Integer> units = grid.assessedUnits(i);
            if (indicator.role() == Role.INFORMATION || units.isEmpty()) {
                continue;
            }
            int place = i;
            all.add(new IndicatorFigures(
                    indicator,
                    spread(kind, indicator, grid, i, units),
                    (int) units.stream()
                            .filter(unit -> !grid.reported()[place][unit])
                            .count(),
                    association(grid, i, units, sums),
                    corrections.get(i)));
        }
        return all;
    }

    private static Spread spread(
            Results.KindResults kind, Indicator indicator, PointsGrid grid, int place, List<Integer> units) {
        int decimals = kind.kind().ranking().pointsDecimals();
        List<BigDecimal> points = grid.assessedPoints(place);
        double[] numbers = points.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return new Spread(
                units.size(),
                (int) points.stream()
                        .filter(each -> each.compareTo(indicator.maximum()) >= 0)
                        .count(),
                (int) points.stream().filter(each -> each.signum() == 0).count(),
                Statistics.quantile(numbers, 25, decimals),
                Median.of(points, decimals),
                Statistics.quantile(numbers, 75, decimals),
                points.stream().max(BigDecimal::compareTo));
    }

    private static Association association(PointsGrid grid, int place, List<Integer> units, double[] sums) {
        double[] own = new double[units.size()];
        double[] rest = new double[units.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = grid.contributions()[place][units.get(i)];
            // Rounded, so that sums that are equal are equal numbers too.
            rest[i] = Statistics.rounded(sums[units.get(i)] - own[i], 6)
                    .orElseThrow()
                    .doubleValue();
        }
        return new Association(
                Statistics.spearman(own, rest),
                Statistics.kendall(own, rest),
                Statistics.varianceShare(grid.contributions()[place], sums));
    }
}
