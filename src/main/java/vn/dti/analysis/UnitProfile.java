package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;

/**
 * What a unit is strong and weak in (phan-tich.md, Mạnh, yếu).
 *
 * @param indicators those that count and are assessed for it, penalties aside, in the order of the set
 * @param strong the indicators in which it is furthest above the median of the kind, furthest first
 * @param weak those in which it is furthest below
 * @param lacking those that more than half of the other units have in full and it has not, most units first
 * @param leading those in which nobody has more and at most a quarter of the units as much: others can learn from it
 * @param groups its groups against those of its kind
 */
public record UnitProfile(
        Unit unit,
        List<Difference> indicators,
        List<Difference> strong,
        List<Difference> weak,
        List<Lacking> lacking,
        List<Indicator> leading,
        List<GroupProfile> groups) {

    private static final int MOST = 5;
    private static final int LEADING_SHARE = 4;

    public UnitProfile {
        indicators = List.copyOf(indicators);
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        lacking = List.copyOf(lacking);
        leading = List.copyOf(leading);
        groups = List.copyOf(groups);
    }

    /** Own points in an indicator against those of all units for which it is assessed. */
    public record Difference(Indicator indicator, BigDecimal points, Quartiles quartiles) {

        /** Points less the median. */
        public BigDecimal difference() {
            return points.subtract(quartiles.median());
        }
    }

    /**
     * What others have in full.
     *
     * @param full how many others
     * @param others for how many others it is assessed
     * @param missing own points short of the maximum
     */
    public record Lacking(Indicator indicator, int full, int others, BigDecimal missing) {}

    /**
     * What the units together have in an indicator.
     *
     * @param units for how many it is assessed; 0 where it does not count
     * @param quartiles empty where it is assessed for none
     */
    record Reference(Indicator indicator, int units, int full, Optional<Quartiles> quartiles, int withBest) {

        static Reference of(Indicator indicator, List<BigDecimal> points, int decimals) {
            Optional<Quartiles> quartiles = Quartiles.of(points, decimals);
            return new Reference(
                    indicator,
                    points.size(),
                    count(points, each -> each.compareTo(indicator.maximum()) >= 0),
                    quartiles,
                    quartiles
                            .map(of -> count(points, each -> each.compareTo(of.best()) == 0))
                            .orElse(0));
        }

        private static int count(List<BigDecimal> points, Predicate<BigDecimal> counted) {
            return (int) points.stream().filter(counted).count();
        }

        Difference against(BigDecimal points) {
            return new Difference(indicator, points, quartiles.orElseThrow());
        }

        private Optional<Lacking> lacking(BigDecimal own) {
            BigDecimal missing = indicator.maximum().subtract(own);
            int others = units - 1;
            return missing.signum() > 0 && 2 * full > others
                    ? Optional.of(new Lacking(indicator, full, others, missing))
                    : Optional.empty();
        }

        private boolean isLedBy(BigDecimal own) {
            return own.signum() > 0
                    && own.compareTo(quartiles.orElseThrow().best()) == 0
                    && withBest * LEADING_SHARE <= units;
        }
    }

    /** The profile of a unit, from what it and all together have in each indicator that is assessed for it. */
    static UnitProfile of(
            Unit unit, List<Difference> indicators, List<Reference> references, List<GroupProfile> groups) {
        List<Lacking> lacking = new ArrayList<>();
        List<Indicator> leading = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            BigDecimal own = indicators.get(i).points();
            references.get(i).lacking(own).ifPresent(lacking::add);
            if (references.get(i).isLedBy(own)) {
                leading.add(references.get(i).indicator());
            }
        }
        lacking.sort(Comparator.comparing(Lacking::full)
                .thenComparing(Lacking::missing)
                .reversed());
        return new UnitProfile(
                unit,
                indicators,
                furthest(indicators, 1),
                furthest(indicators, -1),
                lacking.stream().limit(MOST).toList(),
                leading,
                groups);
    }

    private static List<Difference> furthest(List<Difference> differences, int sign) {
        return differences.stream()
                .filter(each -> each.difference().signum() == sign)
                .sorted(Comparator.comparing(
                                (Difference each) -> each.difference().abs())
                        .reversed())
                .limit(MOST)
                .toList();
    }
}
