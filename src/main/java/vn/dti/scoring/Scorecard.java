package vn.dti.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.Code;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;

/**
 * All scores of one unit.
 *
 * @param frame what it has in common with those of all units of its kind
 * @param indicators in the order of the set; empty where the unit has no scores; not copied, as there may be very many
 * @param totals in the order of the stages; empty where the unit has no scores
 * @param isChanged whether any indicator stands otherwise in the end than in the self-assessment
 */
public record Scorecard(
        ScoringContext frame,
        Unit unit,
        Status status,
        List<IndicatorScore> indicators,
        List<Totals> totals,
        boolean isChanged) {

    public Scorecard {
        totals = List.copyOf(totals);
    }

    /** The scorecard of a unit without scores: it sent nothing, or something faulty. */
    static Scorecard empty(ScoringContext frame, Unit unit, Status status) {
        return new Scorecard(frame, unit, status, List.of(), List.of(), false);
    }

    /**
     * The scorecard of a unit with scores.
     *
     * @param scores one per indicator of the set, in its order
     * @param totals in the order of the stages
     */
    static Scorecard of(
            ScoringContext frame, Unit unit, Status status, List<IndicatorScore> scores, List<Totals> totals) {
        boolean changed =
                scores.stream().anyMatch(score -> !score.at(Stage.FINAL).equals(score.at(Stage.SELF)));
        return new Scorecard(frame, unit, status, scores, totals, changed);
    }

    public Kind kind() {
        return frame.kind();
    }

    /** Whether the unit has scores. */
    public boolean isScored() {
        return !totals.isEmpty();
    }

    public Optional<IndicatorScore> indicator(IndicatorCode code) {
        return indicators.stream()
                .filter(score -> score.indicator().code().equals(code))
                .findFirst();
    }

    /** The total of a scope at a stage; empty where the unit has no scores. */
    public Optional<Total> scope(Stage stage, ScopeCode scope) {
        return at(stage).flatMap(sums -> total(scope, frame.scopes(), Scope::code, sums.scopes()));
    }

    public Optional<Total> group(Stage stage, GroupCode group) {
        return at(stage).flatMap(sums -> total(group, frame.kind().set().groups(), Group::code, sums.groups()));
    }

    /** The total of what has a code; totals stand in the order of what they are of. */
    private static <T, C extends Code> Optional<Total> total(
            C asked, List<T> of, Function<T, C> code, List<Total> totals) {
        for (int i = 0; i < of.size(); i++) {
            if (code.apply(of.get(i)).equals(asked)) {
                return Optional.of(totals.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Totals> at(Stage stage) {
        int place = frame.stages().indexOf(stage);
        return place < 0 || totals.isEmpty() ? Optional.empty() : Optional.of(totals.get(place));
    }

    /** The same scores and totals, in other lists. */
    public Scorecard as(List<IndicatorScore> sameScores, List<Totals> sameTotals) {
        return new Scorecard(frame, unit, status, sameScores, sameTotals, isChanged);
    }

    /** The scorecard as it would be with other scores of some indicators at one stage: what if. */
    public Scorecard with(Stage stage, Map<IndicatorCode, StageScore> scores) {
        List<IndicatorScore> replaced = indicators().stream()
                .map(each -> {
                    StageScore other = scores.get(each.indicator().code());
                    return other == null ? each : each.with(stage, other);
                })
                .toList();
        List<IndicatorScore> others = new Penalties(frame).limited(replaced, stage);
        List<Totals> otherTotals = new ArrayList<>(totals);
        otherTotals.set(frame.stages().indexOf(stage), Totals.of(frame, others, stage));
        return of(frame, unit, status, others, otherTotals);
    }
}
