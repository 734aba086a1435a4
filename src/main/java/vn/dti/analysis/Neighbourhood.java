package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.scoring.Total;

/**
 * Who stands next to whom in a ranking.
 *
 * @param rows those with a rank, best first
 */
record Neighbourhood(Ranking ranking, List<RankingRow> rows) {

    /** The firmness of the unit in a row, with its nearest neighbours. */
    Firmness firmness(int row, Optional<Firmness.Tested> tested) {
        RankingRow own = rows.get(row);
        int rank = rank(own);
        int better = row;
        while (better >= 0 && rank(rows.get(better)) == rank) {
            better--;
        }
        int worse = row;
        while (worse < rows.size() && rank(rows.get(worse)) == rank) {
            worse++;
        }
        return new Firmness(
                own.scorecard().unit(),
                rank,
                value(own),
                better < 0 ? Optional.empty() : Optional.of(neighbour(own, rows.get(better))),
                worse == rows.size() ? Optional.empty() : Optional.of(neighbour(own, rows.get(worse))),
                tested);
    }

    private static Firmness.Neighbour neighbour(RankingRow own, RankingRow other) {
        Total total = own.total().orElseThrow();
        BigFraction apart = other.total()
                .flatMap(Total::exactValue)
                .orElseThrow()
                .subtract(total.exactValue().orElseThrow())
                .abs();
        return new Firmness.Neighbour(
                other.scorecard().unit(),
                rank(other),
                Exact.round(
                        apart.multiply(Exact.of(total.maximum())),
                        total.points().scale()),
                value(other).subtract(value(own)).abs());
    }

    private static int rank(RankingRow row) {
        return row.rank().orElseThrow();
    }

    private static BigDecimal value(RankingRow row) {
        return row.total().flatMap(Total::value).orElseThrow();
    }
}
