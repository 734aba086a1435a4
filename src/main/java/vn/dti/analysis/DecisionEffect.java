package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;

/**
 * A decision of a round and what it did.
 *
 * @param before points at the stage before; empty where the unit has no scores
 * @param after points at the round's stage
 * @param change what the unit gains (above 0) or loses by it: for a penalty the other way round than its points
 */
public record DecisionEffect(
        Indicator indicator,
        Decision decision,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        BigDecimal change) {

    /** The decisions of a round about a unit, in the order of the set. */
    public static List<DecisionEffect> of(Kind kind, Scorecard card, Stage round, Reported reported) {
        List<DecisionEffect> rulings = new ArrayList<>();
        List<Stage> stages = kind.stages();
        Stage before = stages.get(stages.indexOf(round) - 1);
        for (Indicator indicator : kind.set().indicators()) {
            Optional<Decision> decision = reported.decision(round, card.unit().code(), indicator.code());
            if (decision.isPresent()) {
                Optional<IndicatorScore> score = card.indicator(indicator.code());
                rulings.add(new DecisionEffect(
                        indicator,
                        decision.get(),
                        score.map(each -> each.at(before).points()),
                        score.map(each -> each.at(round).points()),
                        score.map(each -> each.contribution(round).subtract(each.contribution(before)))
                                .orElse(BigDecimal.ZERO)));
            }
        }
        return rulings;
    }

    /**
     * How many indicators of a unit count otherwise after a round than before it although the round did not decide on
     * them: measured inputs come in, others' figures change a relative rule, evidence was brought.
     */
    public static int changedWithout(Kind kind, Scorecard card, Stage round, Reported reported) {
        List<Stage> stages = kind.stages();
        Stage before = stages.get(stages.indexOf(round) - 1);
        return (int) card.indicators().stream()
                .filter(score -> score.contribution(round).compareTo(score.contribution(before)) != 0)
                .filter(score -> reported.decision(
                                round, card.unit().code(), score.indicator().code())
                        .isEmpty())
                .count();
    }

    /** Whether the points stay as they were. */
    public boolean isConfirmation() {
        return before.isPresent() && before.get().compareTo(after.orElseThrow()) == 0 && change.signum() == 0;
    }
}
