package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.LastYear;
import vn.dti.assessment.RankingOptions;
import vn.dti.code.Stage;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
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
    public record Earlier(String title, int year, Map<String, Map<String, UnitResult>> units) {}

    /** A unit's overall figures and rank in the earlier year; the rank is empty where it had none. */
    public record UnitResult(BigDecimal points, BigDecimal maximum, BigDecimal value, Optional<Integer> rank) {}

    /**
     * The change of a unit; empty where it has no value this year, or had none, also not under predecessors' codes.
     *
     * @param merge how the results of several predecessors are put together
     */
    public static Optional<YearChange> of(
            Earlier earlier, Results.KindResults kind, Scorecard card, LastYear.Merge merge) {
        Map<String, UnitResult> units = earlier.units().getOrDefault(kind.kind().code(), Map.of());
        Optional<UnitResult> before = Optional.ofNullable(
                        units.get(card.unit().code().text()))
                .or(() -> predecessors(units, card, kind.kind().ranking(), merge));
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

    /** The predecessors' results as one, without a rank where there are several; empty unless all of them had some. */
    private static Optional<UnitResult> predecessors(
            Map<String, UnitResult> units, Scorecard card, RankingOptions options, LastYear.Merge merge) {
        List<UnitResult> before = card.unit().predecessors().stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .toList();
        if (before.isEmpty() || before.size() < card.unit().predecessors().size()) {
            return Optional.empty();
        }
        if (before.size() == 1) {
            return Optional.of(before.get(0));
        }
        BigDecimal points = sum(before, UnitResult::points);
        BigDecimal maximum = sum(before, UnitResult::maximum);
        BigFraction value =
                switch (merge) {
                    case SUM -> Exact.of(points).divide(Exact.of(maximum)).multiply(options.unitScale() ? 1 : 100);
                    case MEAN -> Exact.of(sum(before, UnitResult::value)).divide(before.size());
                };
        return Optional.of(new UnitResult(points, maximum, Exact.round(value, options.decimals()), Optional.empty()));
    }

    private static BigDecimal sum(List<UnitResult> results, Function<UnitResult, BigDecimal> figure) {
        return results.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal difference() {
        return now.subtract(before);
    }
}
