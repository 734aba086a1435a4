package vn.dti.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.Scorer;

/**
 * The ranks of a kind were points without evidence, or points that no round decided, to fall away: scored and ranked anew
 * under the policies that say so, so that relative rules count for everybody. Ranks stand by ranking, then by the place of
 * the unit among those that are ranked in it; 0 for one that would have none.
 *
 * @param evidenced ranks under {@code missing_evidence: zero}
 * @param appraised ranks under {@code unappraised: zero}; empty where no round was held up to the stage
 */
record FallenPoints(Map<Ranking, int[]> evidenced, Optional<Map<Ranking, int[]>> appraised) {

    static FallenPoints of(Results results, Results.KindResults of) {
        Kind kind = of.kind();
        Stage stage = results.stageOf(kind);
        Policies own = kind.policies();
        Kind evidenced = kind.under(new Policies(
                own.unappraised(),
                Policies.MissingEvidence.ZERO,
                own.missingSubmission(),
                own.enteredPoints(),
                own.missingRows()));
        Kind appraised = kind.under(new Policies(
                Policies.Unappraised.ZERO,
                own.missingEvidence(),
                own.missingSubmission(),
                own.enteredPoints(),
                own.missingRows()));
        return new FallenPoints(
                ranks(results, of, evidenced, stage),
                of.appraisal().lastHeld(stage).map(held -> ranks(results, of, appraised, stage)));
    }

    private static Map<Ranking, int[]> ranks(Results results, Results.KindResults of, Kind kind, Stage stage) {
        List<Unit> units = of.scorecards().stream().map(Scorecard::unit).toList();
        Scorecards cards = Scorer.score(kind, units, results.reported(), card -> totals(card, stage))
                .scorecards();
        List<Ranking> anew = Ranker.everyOne(results.assessment().clusters(), kind, cards, stage);
        Map<Ranking, int[]> ranks = new IdentityHashMap<>();
        for (Ranking ranking : of.allRankings()) {
            anew.stream()
                    .filter(each -> each.scope().equals(ranking.scope())
                            && each.cluster().equals(ranking.cluster()))
                    .forEach(each -> ranks.put(ranking, ranks(ranking, each)));
        }
        return ranks;
    }

    private static int[] ranks(Ranking ranking, Ranking anew) {
        Map<UnitCode, Integer> ranks = new HashMap<>();
        anew.rows().forEach(row -> row.rank()
                .ifPresent(rank -> ranks.put(row.scorecard().unit().code(), rank)));
        return ranking.rows().stream()
                .filter(row -> row.rank().isPresent())
                .mapToInt(row -> ranks.getOrDefault(row.scorecard().unit().code(), 0))
                .toArray();
    }

    /** What ranking needs of a scorecard, the totals of one stage, in the place of those of all: of very many units. */
    private static Scorecard totals(Scorecard card, Stage stage) {
        int place = card.frame().stages().indexOf(stage);
        return card.isScored()
                ? card.as(
                        List.of(),
                        Collections.nCopies(card.totals().size(), card.totals().get(place)))
                : card;
    }

    int[] evidenced(Ranking ranking) {
        return evidenced.get(ranking);
    }

    Optional<int[]> appraised(Ranking ranking) {
        return appraised.map(ranks -> ranks.get(ranking));
    }
}
