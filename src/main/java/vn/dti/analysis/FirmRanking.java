package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.ranking.Ranking;

/**
 * How firm a ranking is.
 *
 * @param units those with a rank, best first; not copied, as there may be very many
 * @param shifts empty where numbers have too many digits for it
 * @param turning the indicators without which a unit of the ranks 1 to 3 has another rank, in the order of the set
 */
public record FirmRanking(Ranking ranking, List<Firmness> units, Optional<Shifts> shifts, List<Turning> turning) {

    public FirmRanking {
        turning = List.copyOf(turning);
    }

    /**
     * By how many ranks units move in the mean, up or down, from the announced ranks (Saisana, Saltelli, Tarantola 2005);
     * two decimals.
     *
     * @param indicators over all indicators left out in turn
     * @param groups over all groups left out in turn
     * @param drawn over all draws
     * @param evidenced were points without evidence 0
     * @param appraised were points that no round decided 0; empty before a round was held
     */
    public record Shifts(
            BigDecimal indicators,
            BigDecimal groups,
            BigDecimal drawn,
            BigDecimal evidenced,
            Optional<BigDecimal> appraised) {}

    /** An indicator on which one of the first three ranks turns. */
    public record Turning(Indicator indicator, List<Turn> turns) {

        public Turning {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A unit of the ranks 1 to 3 with another rank.
     *
     * @param rank as announced
     * @param without the rank it has when the indicator is left out
     */
    public record Turn(Unit unit, int rank, int without) {}

    public Optional<Firmness> of(Unit unit) {
        return units.stream()
                .filter(each -> each.unit().code().equals(unit.code()))
                .findFirst();
    }
}
