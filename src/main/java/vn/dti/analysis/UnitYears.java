package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.LastYear;
import vn.dti.assessment.Unit;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * A unit over the years; a merged one is followed to its predecessors, put together as dti.yaml says.
 *
 * @param years oldest first, this year last; a year in which it has no value is left out
 */
public record UnitYears(Unit unit, List<OfYear> years) {

    /** Value and rank over all of one year; without a rank where several predecessors were put together. */
    public record OfYear(int year, BigDecimal value, Optional<Integer> rank) {}

    public UnitYears {
        years = List.copyOf(years);
    }

    /** The units of a kind that have a value this year, in the order of the overall ranking. */
    static List<UnitYears> of(Results results, Results.KindResults kind, List<YearChange.Earlier> earlier) {
        List<YearChange.Earlier> oldest = earlier.stream()
                .sorted(Comparator.comparingInt(YearChange.Earlier::year))
                .toList();
        LastYear.Merge merge = results.assessment().lastYear().merge();
        List<UnitYears> units = new ArrayList<>();
        List<Scorecard> cards = kind.ranking(Scope.OVERALL)
                .map(ranking ->
                        ranking.rows().stream().map(RankingRow::scorecard).toList())
                .orElse(kind.scorecards());
        for (Scorecard card : cards) {
            Optional<RankingRow> row = kind.ranking(Scope.OVERALL)
                    .flatMap(ranking -> ranking.row(card.unit().code()));
            Optional<BigDecimal> now = row.isPresent()
                    ? row.get().total().flatMap(Total::value)
                    : card.scope(results.stageOf(kind.kind()), Scope.OVERALL).flatMap(Total::value);
            if (now.isEmpty()) {
                continue;
            }
            List<OfYear> years = new ArrayList<>();
            for (YearChange.Earlier of : oldest) {
                YearChange.of(of, kind, card, merge)
                        .ifPresent(change -> years.add(new OfYear(of.year(), change.before(), change.rankBefore())));
            }
            years.add(new OfYear(results.assessment().year(), now.get(), row.flatMap(RankingRow::rank)));
            units.add(new UnitYears(card.unit(), years));
        }
        return units;
    }

    /** This year's value less that of the first year; empty where there is only this one. */
    public Optional<BigDecimal> rise() {
        return years.size() < 2
                ? Optional.empty()
                : Optional.of(years.get(years.size() - 1)
                        .value()
                        .subtract(years.get(0).value()));
    }
}
