package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.run.Results;

/**
 * What a unit is strong and weak in (phan-tich.md, Mạnh, yếu).
 *
 * @param strong the indicators in which it is furthest above the median of the kind, furthest first
 * @param weak those in which it is furthest below
 * @param lacking those that more than half of the other units have in full and it has not, most units first
 * @param leading those in which nobody has more and at most a quarter of the units as much: others can learn from it
 * @param groups its groups against those of its kind
 */
public record UnitProfile(
        Unit unit,
        List<Difference> strong,
        List<Difference> weak,
        List<Lacking> lacking,
        List<Indicator> leading,
        List<GroupProfile> groups) {

    private static final int MOST = 5;
    private static final int LEADING_SHARE = 4;

    public UnitProfile {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        lacking = List.copyOf(lacking);
        leading = List.copyOf(leading);
        groups = List.copyOf(groups);
    }

    /** Own points against the median; {@code points} less {@code median} is how far it stands away. */
    public record Difference(Indicator indicator, BigDecimal points, BigDecimal median, BigDecimal best) {

        public BigDecimal difference() {
            return points.subtract(median);
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

    /** The profiles of the units with scores, in the order of dti.yaml. */
    public static List<UnitProfile> of(Results.KindResults kind, Stage stage) {
        List<Indicator> indicators = kind.kind().set().indicators();
        PointsGrid grid = PointsGrid.of(kind.scorecards(), indicators.size(), stage);
        int decimals = kind.kind().ranking().pointsDecimals();
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            references.add(Reference.of(indicators.get(i), grid, i, decimals));
        }
        Map<UnitCode, List<GroupProfile>> groups = GroupProfile.of(kind, stage).stream()
                .collect(Collectors.groupingBy(each -> each.unit().code()));
        List<UnitProfile> profiles = new ArrayList<>();
        for (int unit = 0; unit < grid.cards().size(); unit++) {
            profiles.add(of(
                    grid,
                    unit,
                    references,
                    groups.getOrDefault(grid.cards().get(unit).unit().code(), List.of())));
        }
        return profiles;
    }

    /** What the units together have in an indicator; no units where it does not count. */
    private record Reference(
            Indicator indicator, int place, int units, int full, BigDecimal median, BigDecimal best, int withBest) {

        private static Reference of(Indicator indicator, PointsGrid grid, int place, int decimals) {
            boolean counts = indicator.role() != Role.INFORMATION && indicator.role() != Role.PENALTY;
            List<BigDecimal> points = counts
                    ? grid.assessedUnits(place).stream()
                            .map(unit -> grid.points()[place][unit])
                            .toList()
                    : List.of();
            BigDecimal best = points.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            return new Reference(
                    indicator,
                    place,
                    points.size(),
                    (int) points.stream()
                            .filter(each -> each.compareTo(indicator.maximum()) >= 0)
                            .count(),
                    Median.of(points, decimals).orElse(BigDecimal.ZERO),
                    best,
                    (int) points.stream()
                            .filter(each -> each.compareTo(best) == 0)
                            .count());
        }
    }

    private static UnitProfile of(PointsGrid grid, int unit, List<Reference> references, List<GroupProfile> groups) {
        List<Difference> differences = new ArrayList<>();
        List<Lacking> lacking = new ArrayList<>();
        List<Indicator> leading = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.units() < 2 || !grid.assessed()[reference.place()][unit]) {
                continue;
            }
            BigDecimal own = grid.points()[reference.place()][unit];
            differences.add(new Difference(reference.indicator(), own, reference.median(), reference.best()));
            BigDecimal missing = reference.indicator().maximum().subtract(own);
            int others = reference.units() - 1;
            if (missing.signum() > 0 && 2 * reference.full() > others) {
                lacking.add(new Lacking(reference.indicator(), reference.full(), others, missing));
            }
            if (own.signum() > 0
                    && own.compareTo(reference.best()) == 0
                    && reference.withBest() * LEADING_SHARE <= reference.units()) {
                leading.add(reference.indicator());
            }
        }
        lacking.sort(Comparator.comparing(Lacking::full)
                .thenComparing(Lacking::missing)
                .reversed());
        return new UnitProfile(
                grid.cards().get(unit).unit(),
                furthest(differences, 1),
                furthest(differences, -1),
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
