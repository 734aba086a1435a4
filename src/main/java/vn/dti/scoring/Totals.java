package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Group;

/**
 * The sums of a unit at one stage (SPEC 3.5).
 *
 * @param scopes in the order of {@link Scope#of}; cut to 0 and the maximum
 * @param groups in the order of the set; uncut
 */
record Totals(List<Total> scopes, List<Total> groups) {

    Totals {
        scopes = List.copyOf(scopes);
        groups = List.copyOf(groups);
    }

    static Totals of(Frame frame, List<IndicatorScore> scores, String stage) {
        List<Total> scopes = new ArrayList<>();
        for (Scope scope : frame.scopes()) {
            scopes.add(total(
                    frame,
                    scores,
                    stage,
                    score -> scope.isOverall() || score.pillars().contains(scope.code()),
                    true));
        }
        List<Total> groups = new ArrayList<>();
        for (Group group : frame.kind().set().groups()) {
            groups.add(total(frame, scores, stage, score -> score.group().equals(group.code()), false));
        }
        return new Totals(scopes, groups);
    }

    private static Total total(
            Frame frame, List<IndicatorScore> scores, String stage, Predicate<IndicatorScore> inside, boolean cut) {
        Kind kind = frame.kind();
        BigDecimal points = BigDecimal.ZERO.setScale(kind.ranking().pointsDecimals());
        BigDecimal maximum = BigDecimal.ZERO;
        for (IndicatorScore score : scores) {
            if (inside.test(score)) {
                points = points.add(score.contribution(stage));
                maximum = maximum.add(score.contributedMaximum(stage));
            }
        }
        return Total.of(
                points,
                frame.maximum(maximum),
                cut,
                kind.ranking().decimals(),
                kind.ranking().unitScale());
    }
}
