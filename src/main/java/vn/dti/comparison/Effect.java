package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Total;

/**
 * What the points of one indicator do to a unit's value and rank: with them, and with others in their place, all else
 * being as it is (the other units' relative points included).
 *
 * @param without the total with the other points
 * @param rankWithout from 1; empty where the kind or the unit is not ranked
 */
public record Effect(
        Scope scope, Total without, Total with, Optional<Integer> rankWithout, Optional<Integer> rankWith) {

    /** Whether value or rank differ. */
    public boolean isFelt() {
        return !without.value().equals(with.value()) || !rankWithout.equals(rankWith);
    }

    /** The effects on the scopes that an indicator counts in, in their order. */
    static List<Effect> of(
            Results.KindResults results, Scorecard card, Stage stage, IndicatorCode indicator, StageScore instead) {
        Kind kind = results.kind();
        Scorecard other = card.with(stage, Map.of(indicator, instead));
        Scorecards others = Scorecards.of(results.scorecards().stream()
                .map(each -> each == card ? other : each)
                .toList());
        List<Ranking> actual = Ranker.rank(kind, results.scorecards(), stage);
        List<Ranking> hypothetical = Ranker.rank(kind, others, stage);
        List<ScopeCode> pillars = card.indicator(indicator).orElseThrow().pillars();
        List<Effect> effects = new ArrayList<>();
        for (Scope scope : Scope.of(kind.set())) {
            if (scope.isOverall() || pillars.contains(scope.code())) {
                effects.add(new Effect(
                        scope,
                        other.scope(stage, scope.code()).orElseThrow(),
                        card.scope(stage, scope.code()).orElseThrow(),
                        rank(hypothetical, scope, card),
                        rank(actual, scope, card)));
            }
        }
        return List.copyOf(effects);
    }

    static Optional<Integer> rank(List<Ranking> rankings, Scope scope, Scorecard card) {
        return rankings.stream()
                .filter(ranking -> ranking.scope().equals(scope))
                .findFirst()
                .flatMap(ranking -> ranking.row(card.unit().code()))
                .flatMap(RankingRow::rank);
    }
}
