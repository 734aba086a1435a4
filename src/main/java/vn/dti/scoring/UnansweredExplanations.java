package vn.dti.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.Indicator;

/**
 * Explanations in which a unit asks for points or corrects figures and that no round after the one they answer has
 * decided on (dac-ta 2: they count only when a round decides so).
 */
public final class UnansweredExplanations {

    private UnansweredExplanations() {}

    /** Those of a unit, in the order of the set. */
    public static List<Explanation> of(Kind kind, Unit unit, Reported reported) {
        List<Explanation> unanswered = new ArrayList<>();
        if (!reported.explanations().containsKey(unit.code())) {
            return unanswered;
        }
        for (Indicator indicator : kind.set().indicators()) {
            reported.explanations(unit.code(), indicator.code()).stream()
                    .filter(each ->
                            each.proposed().isPresent() || !each.inputs().isEmpty())
                    .filter(each -> !isAnswered(kind, unit, indicator.code(), each, reported))
                    .forEach(unanswered::add);
        }
        return unanswered;
    }

    /** Those for which no round is left that is still to be held: nobody will answer them any more. */
    public static List<Explanation> lost(Kind kind, Unit unit, Reported reported, Appraisal appraisal) {
        return of(kind, unit, reported).stream()
                .filter(each -> after(kind, each).stream().allMatch(round -> appraisal.isHeld(round.code())))
                .toList();
    }

    private static boolean isAnswered(
            Kind kind, Unit unit, IndicatorCode indicator, Explanation explanation, Reported reported) {
        return after(kind, explanation).stream()
                .anyMatch(round ->
                        reported.decision(round.code(), unit.code(), indicator).isPresent());
    }

    /** The rounds after the one that an explanation answers. */
    private static List<Round> after(Kind kind, Explanation explanation) {
        List<Round> rounds = kind.rounds();
        for (int i = 0; i < rounds.size(); i++) {
            if (explanation.answers().equals(Optional.of(rounds.get(i).code()))) {
                return rounds.subList(i + 1, rounds.size());
            }
        }
        return rounds;
    }
}
