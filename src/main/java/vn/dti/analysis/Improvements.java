package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.RankingOptions;
import vn.dti.code.Stage;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Result;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Spread;
import vn.dti.notice.NoticeCode;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.StageScore;

/** What one indicator can still give a unit, from the smallest gain to the largest. */
final class Improvements {

    /** What makes a change doubtful: nobody is told to report it. */
    private static final Set<NoticeCode> DOUBTS = Set.of(
            NoticeCode.SHARE_ABOVE_ONE,
            NoticeCode.DENOMINATOR_ZERO,
            NoticeCode.DENOMINATOR_ZERO_FULL,
            NoticeCode.DENOMINATOR_ZERO_NOT_ASSESSED);

    private final IndicatorScore score;
    private final StageScore now;
    private final int decimals;
    private final Inputs inputs;
    private final RemainingPoints reach;
    private final List<Improvement> ladder;

    /**
     * The improvements of an indicator.
     *
     * @param spreads lowest and highest measures of its relative rules
     */
    Improvements(IndicatorScore score, Stage stage, RankingOptions options, Map<Relative, Spread> spreads) {
        this.score = score;
        this.now = score.at(stage);
        this.decimals = options.pointsDecimals();
        this.inputs = new Inputs(now.inputs(), Exact.of(score.indicator().maximum()), spreads);
        this.reach = reach(stage, options.dense());
        this.ladder = ladder();
    }

    private RemainingPoints reach(Stage stage, boolean othersStay) {
        if (!score.assessedAt(stage) || score.role() == Role.INFORMATION) {
            return RemainingPoints.NOTHING;
        }
        boolean ofRule = now.computed() || now.inputs().isEmpty();
        if (!ofRule && isCompared()) {
            // Decided points would take its inputs out of the comparison, and give others more.
            return RemainingPoints.NOTHING;
        }
        // A penalty is not earned by its rule's next step; that nobody decided beside the inputs, inputs can change.
        RemainingPoints found = score.role() == Role.PENALTY || !ofRule
                ? RemainingPoints.UNKNOWN
                : score.indicator().rule().accept(new NextSteps(inputs, othersStay));
        return isCompared() && othersStay && !found.known() ? RemainingPoints.NOTHING : found;
    }

    /** Whether its inputs take part in what others get. */
    private boolean isCompared() {
        return !now.inputs().isEmpty()
                && !score.indicator().rule().all(Relative.class).isEmpty();
    }

    private List<Improvement> ladder() {
        if (!reach.known()) {
            return gain(pointsBound()).signum() > 0 ? List.of(points(pointsBound())) : List.of();
        }
        Map<BigDecimal, Improvement> byPoints = new HashMap<>();
        for (Map<String, InputValue> change : reach.changes()) {
            improvement(change).ifPresent(each -> byPoints.putIfAbsent(each.points(), each));
        }
        List<Improvement> ladder = new ArrayList<>(byPoints.values());
        ladder.sort(Comparator.comparing(Improvement::points));
        return ladder;
    }

    int decimals() {
        return decimals;
    }

    IndicatorScore score() {
        return score;
    }

    /** From the smallest gain to the largest; of a rule that goes up without steps the first and the last. */
    List<Improvement> all() {
        if (!reach.known() || ladder.isEmpty()) {
            return ladder;
        }
        List<Improvement> all = new ArrayList<>(ladder);
        Optional<Improvement> first = solved(BigDecimal.ONE);
        first.filter(each -> ladder.stream().noneMatch(other -> other.points().compareTo(each.points()) == 0))
                .ifPresent(all::add);
        all.sort(Comparator.comparing(Improvement::points));
        return all;
    }

    /** The most it can give; 0 where it can give nothing more. */
    BigDecimal most() {
        return ladder.isEmpty() ? BigDecimal.ZERO : largest().gain();
    }

    /** What gives most. */
    Improvement largest() {
        return ladder.get(ladder.size() - 1);
    }

    /** The smallest that gives at least so much. */
    Optional<Improvement> atLeast(BigDecimal wanted) {
        if (!reach.known()) {
            return wanted.compareTo(most()) > 0 ? Optional.empty() : Optional.of(points(pointsFor(wanted)));
        }
        Optional<Improvement> step = ladder.stream()
                .filter(each -> gain(each.points()).compareTo(wanted) >= 0)
                .findFirst();
        Optional<Improvement> solved = solved(wanted);
        return solved.isPresent()
                        && (step.isEmpty()
                                || solved.get().points().compareTo(step.get().points()) < 0)
                ? solved
                : step;
    }

    private Optional<Improvement> solved(BigDecimal wanted) {
        // Half of the last decimal less is rounded up to as much.
        BigDecimal half = BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2));
        return reach.toPoints()
                .flatMap(solve -> solve.apply(Exact.of(now.points().add(wanted).subtract(half))))
                .flatMap(this::improvement)
                .filter(each -> gain(each.points()).compareTo(wanted) >= 0);
    }

    private Optional<Improvement> improvement(Map<String, InputValue> change) {
        Result result = score.indicator().rule().apply(laidOver(inputs, change));
        if (!(result instanceof Result.Awarded awarded)
                || awarded.remarks().stream().anyMatch(remark -> DOUBTS.contains(remark.code()))) {
            return Optional.empty();
        }
        BigDecimal points = Exact.round(
                Exact.cut(
                        awarded.points(),
                        BigFraction.ZERO,
                        Exact.of(score.indicator().maximum())),
                decimals);
        if (gain(points).signum() <= 0) {
            return Optional.empty();
        }
        Map<String, InputValue> before = new HashMap<>();
        change.keySet().stream()
                .filter(now.inputs()::containsKey)
                .forEach(letter -> before.put(letter, now.inputs().get(letter)));
        return Optional.of(changed(change, before, points));
    }

    private Improvement points(BigDecimal points) {
        return changed(Map.of(), Map.of(), points);
    }

    private Improvement changed(Map<String, InputValue> inputs, Map<String, InputValue> before, BigDecimal points) {
        return new Improvement(
                score.indicator(),
                score.role(),
                score.pillars(),
                inputs,
                before,
                points,
                points.subtract(now.points()));
    }

    private BigDecimal pointsBound() {
        return score.role() == Role.PENALTY
                ? BigDecimal.ZERO.setScale(decimals)
                : score.indicator().maximum().setScale(decimals, RoundingMode.DOWN);
    }

    private BigDecimal pointsFor(BigDecimal gain) {
        return score.role() == Role.PENALTY
                ? now.points().subtract(gain)
                : now.points().add(gain);
    }

    /** How much the sums of its scopes gain where it has so many points. */
    BigDecimal gain(BigDecimal points) {
        BigDecimal difference = points.subtract(now.points());
        return score.role() == Role.PENALTY ? difference.negate() : difference;
    }

    /** Inputs with others in their place. */
    static Inputs laidOver(Inputs inputs, Map<String, InputValue> change) {
        Map<String, InputValue> values = new HashMap<>(inputs.values());
        values.putAll(change);
        return new Inputs(values, inputs.maximum(), inputs.spreads());
    }

    /** What a rule gives exactly with changed inputs; 0 where it gives nothing. */
    static BigFraction exact(Rule rule, Inputs inputs, Map<String, InputValue> change) {
        return rule.apply(laidOver(inputs, change)) instanceof Result.Awarded awarded
                ? awarded.points()
                : BigFraction.ZERO;
    }
}
