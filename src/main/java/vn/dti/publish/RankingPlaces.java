package vn.dti.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.code.ScopeCode;
import vn.dti.code.UnitCode;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;

/** Where each unit of a kind stands in each ranking; empty for a kind that is not ranked. */
public final class RankingPlaces {

    private final Map<ScopeCode, Map<UnitCode, RankingRow>> rows = new HashMap<>();
    private final Map<ScopeCode, Long> ranked = new HashMap<>();

    public RankingPlaces(Results.KindResults results) {
        for (Ranking ranking : results.rankings()) {
            Map<UnitCode, RankingRow> ofScope = new HashMap<>();
            ranking.rows().forEach(row -> ofScope.put(row.scorecard().unit().code(), row));
            rows.put(ranking.scope().code(), ofScope);
            ranked.put(
                    ranking.scope().code(),
                    ranking.rows().stream()
                            .filter(row -> row.rank().isPresent())
                            .count());
        }
    }

    /** Its rank and how many have one, as in {@code 3/12}. */
    public Optional<String> rank(ScopeCode scope, UnitCode unit) {
        return row(scope, unit).flatMap(RankingRow::rank).map(rank -> rank + "/" + ranked.get(scope));
    }

    public Optional<String> band(ScopeCode scope, UnitCode unit) {
        return row(scope, unit).flatMap(RankingRow::band).map(Band::name);
    }

    private Optional<RankingRow> row(ScopeCode scope, UnitCode unit) {
        return Optional.ofNullable(rows.getOrDefault(scope, Map.of()).get(unit));
    }
}
