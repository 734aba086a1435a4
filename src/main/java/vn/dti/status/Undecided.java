package vn.dti.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.run.Leads;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.UnansweredExplanations;

/**
 * What is left to appraise of an indicator in a round: in the first round every unit with scores, in a later one those
 * whose explanation nobody has answered.
 *
 * @param open units without a decision
 * @param all units to decide on
 */
public record Undecided(int open, int all) {

    /**
     * The round that is under way: the last one held, or the one after it where dti.yaml says that it is over or nothing
     * is left in it.
     *
     * @param begun whether the first round may have begun although nothing is decided yet: the forms' deadline is past
     */
    public static Optional<Round> underWay(Results.KindResults of, boolean begun) {
        List<Round> rounds = of.kind().rounds();
        int last = -1;
        for (int i = 0; i < rounds.size(); i++) {
            if (of.appraisal().isHeld(rounds.get(i).code())) {
                last = i;
            }
        }
        if (last < 0) {
            return begun ? rounds.stream().findFirst() : Optional.empty();
        }
        // Then the next one is the one people wait for.
        boolean over = rounds.get(last).held().isPresent()
                || of.appraisal().rounds().get(last).decided() >= of.appraisal().indicators();
        int current = over ? last + 1 : last;
        return current < rounds.size() ? Optional.of(rounds.get(current)) : Optional.empty();
    }

    /** What an agency has left in a round, by indicator it leads, in the order of the set; only those with something left. */
    public static Map<Indicator, Undecided> of(Results.KindResults of, Round round, String lead, Reported reported) {
        Kind kind = of.kind();
        boolean first = kind.rounds().indexOf(round) == 0;
        List<Indicator> own = Leads.of(kind).stream()
                .filter(each -> Folding.plain(each.name()).equals(Folding.plain(lead)))
                .flatMap(each -> each.indicators().stream())
                .toList();
        Map<IndicatorCode, int[]> counts = new LinkedHashMap<>();
        own.forEach(indicator -> counts.put(indicator.code(), new int[2]));
        for (Scorecard card : of.scorecards()) {
            if (!card.isScored()) {
                continue;
            }
            List<Explanation> unanswered = first ? List.of() : UnansweredExplanations.of(kind, card.unit(), reported);
            for (IndicatorScore score : card.indicators()) {
                int[] count = counts.get(score.indicator().code());
                if (count == null || !score.assessedAt(Stage.SELF)) {
                    continue;
                }
                boolean decided = reported.decision(
                                round.code(),
                                card.unit().code(),
                                score.indicator().code())
                        .isPresent();
                boolean asked = first
                        || decided
                        || unanswered.stream()
                                .anyMatch(each -> each.indicator()
                                                .equals(score.indicator().code())
                                        && isBefore(kind, each, round));
                count[0] += asked && !decided ? 1 : 0;
                count[1] += asked ? 1 : 0;
            }
        }
        Map<Indicator, Undecided> left = new LinkedHashMap<>();
        own.forEach(indicator -> {
            int[] count = counts.get(indicator.code());
            if (count[0] > 0) {
                left.put(indicator, new Undecided(count[0], count[1]));
            }
        });
        return left;
    }

    /** Whether an explanation answers a round before this one. */
    private static boolean isBefore(Kind kind, Explanation explanation, Round round) {
        List<Stage> codes = kind.rounds().stream().map(Round::code).toList();
        return explanation.answers().map(codes::indexOf).orElse(-1) < codes.indexOf(round.code());
    }
}
