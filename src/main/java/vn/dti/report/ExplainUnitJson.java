package vn.dti.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.code.Stage;
import vn.dti.comparison.UnitAccount;
import vn.dti.notice.Texts;
import vn.dti.ranking.RankingRow;
import vn.dti.results.Decimals;
import vn.dti.scoring.Total;
import vn.dti.view.BandWords;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;

/** The account of a unit in {@link ExplainJson}. */
record ExplainUnitJson(Texts texts, UnitAccount account) {

    record TotalEntry(String points, String maximum, String value, Integer rank) {}

    record DistanceEntry(int rank, List<String> units, String points) {}

    record CostEntry(String indicator, String name, String maximum, String points, String lost) {}

    List<Map<String, Object>> scopes() {
        return account.scopes().stream().map(this::scope).toList();
    }

    /** No record: {@code final} can be no component's name, and what clusters and bands add stands only where there are some. */
    private Map<String, Object> scope(UnitAccount.ScopeAccount scope) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("scope", scope.scope().code().text());
        keys.put("name", ScopeName.of(scope.scope(), texts));
        keys.put(Stage.SELF.text(), total(scope.self(), scope.selfRank()));
        keys.put(Stage.FINAL.text(), total(scope.last(), scope.rank()));
        keys.put("ranked", scope.ranked());
        if (scope.within().isPresent()) {
            keys.put("cluster", scope.within().get().cluster());
            keys.put("cluster_rank", scope.within().get().rank());
            keys.put("cluster_ranked", scope.within().get().ranked());
        }
        if (account.kind().bands().stream().anyMatch(Band::hasConditions)) {
            keys.put(
                    "band",
                    scope.row().flatMap(RankingRow::band).map(Band::name).orElse(null));
            keys.put(
                    "band_missed",
                    scope.row()
                            .filter(row -> !row.missed().isEmpty())
                            .map(new BandWords(texts)::missed)
                            .orElse(null));
        }
        keys.put("up", scope.up().map(ExplainUnitJson::distance).orElse(null));
        keys.put("down", scope.down().map(ExplainUnitJson::distance).orElse(null));
        return keys;
    }

    List<Map<String, Object>> groups() {
        return account.groups().stream().map(this::group).toList();
    }

    private Map<String, Object> group(UnitAccount.GroupAccount group) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("code", group.group().code().text());
        keys.put("name", group.group().name());
        keys.put(Stage.SELF.text(), total(group.self(), Optional.empty()));
        keys.put(Stage.FINAL.text(), total(group.last(), Optional.empty()));
        return keys;
    }

    List<CostEntry> costliest() {
        return account.costs().stream().map(ExplainUnitJson::cost).toList();
    }

    private static CostEntry cost(UnitAccount.Cost cost) {
        return new CostEntry(
                cost.score().indicator().code().text(),
                cost.score().indicator().name(),
                cost.score().indicator().maximum().toPlainString(),
                cost.score().at(Stage.FINAL).points().toPlainString(),
                cost.lost().toPlainString());
    }

    private TotalEntry total(Total total, Optional<Integer> rank) {
        return new TotalEntry(
                total.points().toPlainString(),
                Numbers.sumOfMaxima(total.maximum(), account.kind().ranking().pointsDecimals())
                        .toPlainString(),
                Decimals.write(total.value()),
                rank.orElse(null));
    }

    private static DistanceEntry distance(UnitAccount.Distance distance) {
        return new DistanceEntry(
                distance.rank(),
                distance.units().stream().map(unit -> unit.code().text()).toList(),
                distance.points().toPlainString());
    }
}
