package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Reported;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Spread;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorer;
import vn.dti.scoring.Spreads;
import vn.dti.scoring.StageScore;

/**
 * How an indicator of a unit came to its points: every stage with what changed, by whom, and what it does.
 *
 * @param claim what the unit reported
 * @param exclusion why it is not assessed for the unit
 * @param steps {@code self}, then each round; where there are no rounds, {@code final} if measured inputs changed it
 * @param effects what the final points do, against the self-assessed ones
 */
public record IndicatorAccount(
        Kind kind,
        Scorecard card,
        IndicatorScore score,
        Optional<Claim> claim,
        Optional<Exclusion> exclusion,
        List<Step> steps,
        List<Effect> effects) {

    /**
     * One stage.
     *
     * @param change points against the stage before; 0 at {@code self}
     * @param spreads lowest and highest of relative rules
     * @param effects what the change does to value and rank at this stage; empty without a change
     */
    public record Step(
            Stage stage,
            StageScore score,
            BigDecimal change,
            Causes causes,
            Map<Relative, Spread> spreads,
            List<Effect> effects) {
        /**
         * What happened at the stage.
         *
         * @param decision of this round
         * @param measurement measured inputs, at the first stage in which they count
         * @param answers explanations that answer this round
         */
        public record Causes(
                Optional<Decision> decision, Optional<Measurement> measurement, List<Explanation> answers) {}

        public Optional<Decision> decision() {
            return causes.decision();
        }

        public Optional<Measurement> measurement() {
            return causes.measurement();
        }

        public List<Explanation> answers() {
            return causes.answers();
        }

        /** Whether anything happened at this stage that a reader should hear of. */
        public boolean isQuiet() {
            return decision().isEmpty() && measurement().isEmpty() && change.signum() == 0;
        }
    }

    /** The account of an indicator of a scored unit. */
    public static IndicatorAccount of(Results results, Results.KindResults ofKind, Scorecard card, Indicator of) {
        Kind kind = ofKind.kind();
        IndicatorScore score = card.indicator(of.code()).orElseThrow();
        Reported reported = results.reported();
        UnitCode unit = card.unit().code();
        Spreads spreads = Scorer.spreads(kind, ofKind.scorecards(), reported);
        List<Step> steps = new ArrayList<>();
        StageScore before = null;
        boolean measured = false;
        for (Stage stage : stages(kind)) {
            StageScore now = score.at(stage);
            BigDecimal change = now.points().subtract((before == null ? now : before).points());
            boolean differs = before != null && (change.signum() != 0 || before.assessed() != now.assessed());
            Optional<Measurement> measurement =
                    before == null || measured ? Optional.empty() : reported.measurement(unit, of.code());
            measured |= measurement.isPresent();
            steps.add(new Step(
                    stage,
                    now,
                    change,
                    new IndicatorAccount.Step.Causes(
                            reported.decision(stage, unit, of.code()),
                            measurement,
                            reported.explanations(unit, of.code()).stream()
                                    .filter(explanation -> explanation.answers().equals(Optional.of(stage)))
                                    .toList()),
                    spreads.of(stage, of.code(), card.unit()),
                    differs ? Effect.of(ofKind, card, stage, of.code(), before) : List.of()));
            before = now;
        }
        return new IndicatorAccount(
                kind,
                card,
                score,
                reported.claim(unit, of.code()),
                kind.exclusion(unit, of.code()),
                List.copyOf(steps),
                Effect.of(ofKind, card, Stage.FINAL, of.code(), score.at(Stage.SELF)));
    }

    /** Points gained (above 0) or lost (below 0) since the self-assessment. */
    public BigDecimal change() {
        return score.at(Stage.FINAL).points().subtract(score.at(Stage.SELF).points());
    }

    private static List<Stage> stages(Kind kind) {
        List<Stage> stages = new ArrayList<>(kind.stages());
        if (!kind.rounds().isEmpty()) {
            stages.remove(Stage.FINAL);
        }
        return stages;
    }
}
