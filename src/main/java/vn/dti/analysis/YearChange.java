package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;
import vn.dti.scoring.Total;

/**
 * What became of a unit's overall value and rank since an earlier year.
 *
 * @param before value of the earlier year, as printed then
 * @param now value of this year
 */
public record YearChange(BigDecimal before, BigDecimal now, Optional<Integer> rankBefore, Optional<Integer> rankNow) {

    /**
     * Overall results of an earlier year.
     *
     * @param units by code of the kind, then by code of the unit
     */
    public record Earlier(String title, int year, Map<String, Map<String, Standing>> units) {}

    /** A unit's overall value and rank in the earlier year; the rank is empty where it had none. */
    public record Standing(BigDecimal value, Optional<Integer> rank) {}

    /** The change of a unit; empty where it has no value this year, or had none, also not under a predecessor's code. */
    public static Optional<YearChange> of(Earlier earlier, Results.KindResults kind, Scorecard card) {
        Map<String, Standing> units = earlier.units().getOrDefault(kind.kind().code(), Map.of());
        Optional<Standing> before =
                Optional.ofNullable(units.get(card.unit().code().text())).or(() -> onlyPredecessor(units, card));
        Optional<RankingRow> row = kind.ranking(Scope.OVERALL)
                .flatMap(ranking -> ranking.row(card.unit().code()));
        Optional<BigDecimal> now = row.isPresent()
                ? row.get().total().flatMap(Total::value)
                : card.scope(Stage.FINAL, Scope.OVERALL).flatMap(Total::value);
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new YearChange(before.get().value(), now.get(), before.get().rank(), row.flatMap(RankingRow::rank)));
    }

    /** Several predecessors had values of their own; there is no one value to compare with. */
    private static Optional<Standing> onlyPredecessor(Map<String, Standing> units, Scorecard card) {
        List<String> predecessors = card.unit().predecessors();
        return predecessors.size() == 1 ? Optional.ofNullable(units.get(predecessors.get(0))) : Optional.empty();
    }

    public BigDecimal difference() {
        return now.subtract(before);
    }
}
