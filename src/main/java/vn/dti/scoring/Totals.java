package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Group;

/** The sums of a unit over scopes and groups (SPEC 3.5). */
record Totals(Kind kind, List<IndicatorScore> scores) {

    /** By code of the scope, in order; cut to 0 and the maximum. */
    Map<String, Total> scopes(String stage) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (Scope scope : Scope.of(kind.set())) {
            totals.put(
                    scope.code(),
                    total(stage, score -> scope.isOverall() || score.pillars().contains(scope.code()), true));
        }
        return totals;
    }

    /** By code of the group, in order; uncut. */
    Map<String, Total> groups(String stage) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (Group group : kind.set().groups()) {
            totals.put(group.code(), total(stage, score -> score.group().equals(group.code()), false));
        }
        return totals;
    }

    private Total total(String stage, Predicate<IndicatorScore> inside, boolean cut) {
        BigDecimal points = BigDecimal.ZERO.setScale(kind.ranking().pointsDecimals());
        BigDecimal maximum = BigDecimal.ZERO;
        for (IndicatorScore score : scores) {
            if (inside.test(score)) {
                points = points.add(score.contribution(stage));
                maximum = maximum.add(score.contributedMaximum(stage));
            }
        }
        return Total.of(
                points, maximum, cut, kind.ranking().decimals(), kind.ranking().unitScale());
    }
}
