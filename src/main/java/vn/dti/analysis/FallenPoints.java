package vn.dti.analysis;

import java.util.Collections;
import java.util.HashMap;
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
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.Scorer;

/**
 * The ranks of a kind were points without evidence, or points that no round decided, to fall away: scored and ranked anew
 * under the policies that say so, so that relative rules count for everybody.
 *
 * @param evidenced ranks under {@code missing_evidence: zero}
 * @param appraised ranks under {@code unappraised: zero}; empty where no round was held up to the stage
 */
record FallenPoints(RanksByTable evidenced, Optional<RanksByTable> appraised) {

    /** Ranks by ranking, then by unit. */
    record RanksByTable(Map<String, Map<UnitCode, Integer>> ranks) {

        private static RanksByTable of(Results results, Kind kind, List<Unit> units, Stage stage) {
            Scorecards cards = Scorer.score(kind, units, results.reported(), card -> totals(card, stage))
                    .scorecards();
            Map<String, Map<UnitCode, Integer>> ranks = new HashMap<>();
            Ranker.everyOne(results.assessment().clusters(), kind, cards, stage)
                    .forEach(ranking -> ranks.put(key(ranking), ranks(ranking)));
            return new RanksByTable(ranks);
        }

        /** What ranking needs of a scorecard, the totals of one stage, in the place of those of all: of very many units. */
        private static Scorecard totals(Scorecard card, Stage stage) {
            int place = card.frame().stages().indexOf(stage);
            return card.isScored()
                    ? card.as(
                            List.of(),
                            Collections.nCopies(
                                    card.totals().size(), card.totals().get(place)))
                    : card;
        }

        private static Map<UnitCode, Integer> ranks(Ranking ranking) {
            Map<UnitCode, Integer> ranks = new HashMap<>();
            ranking.rows().forEach(row -> row.rank()
                    .ifPresent(rank -> ranks.put(row.scorecard().unit().code(), rank)));
            return ranks;
        }

        private static String key(Ranking ranking) {
            return ranking.scope().code() + "/"
                    + ranking.cluster().map(cluster -> cluster.code().text()).orElse("");
        }

        /** The ranks of units, 0 for one that would have none. */
        private int[] of(Ranking ranking, List<RankingRow> rows) {
            Map<UnitCode, Integer> ofRanking = ranks.get(key(ranking));
            return rows.stream()
                    .mapToInt(
                            row -> ofRanking.getOrDefault(row.scorecard().unit().code(), 0))
                    .toArray();
        }
    }

    static FallenPoints of(Results results, Results.KindResults of, Stage stage) {
        Kind kind = of.kind();
        List<Unit> units = of.scorecards().stream().map(Scorecard::unit).toList();
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
                RanksByTable.of(results, evidenced, units, stage),
                of.appraisal().lastHeld(stage).map(held -> RanksByTable.of(results, appraised, units, stage)));
    }

    int[] evidenced(Ranking ranking, List<RankingRow> rows) {
        return evidenced.of(ranking, rows);
    }

    Optional<int[]> appraised(Ranking ranking, List<RankingRow> rows) {
        return appraised.map(ranks -> ranks.of(ranking, rows));
    }
}
