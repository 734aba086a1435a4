package vn.dti.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.UnitCode;
import vn.dti.indicator.IndicatorSet;

/**
 * A kind of unit (loại đơn vị) with all that holds for it; what it does not say itself is the assessment's.
 *
 * @param ranked whether its units get ranks
 * @param exclusions what is not assessed for its units
 * @param bands highest bound first
 */
public record Kind(
        String code,
        String name,
        IndicatorSet set,
        boolean ranked,
        List<Round> rounds,
        Policies policies,
        Map<String, Deadline> deadlines,
        RankingOptions ranking,
        List<Band> bands,
        List<Exclusion> exclusions) {

    public static final String SELF_ASSESSMENT = "self_assessment";
    public static final String RANKING = "ranking";
    public static final String EXPLANATIONS = "explanations";

    public Kind {
        rounds = List.copyOf(rounds);
        deadlines = Map.copyOf(deadlines);
        bands = List.copyOf(bands);
        exclusions = List.copyOf(exclusions);
    }

    public Optional<Round> round(String round) {
        return rounds.stream()
                .filter(each -> each.code().equalsIgnoreCase(round))
                .findFirst();
    }

    /** The exclusion that takes an indicator (code as in the set) from a unit. */
    public Optional<Exclusion> exclusion(UnitCode unit, String indicator) {
        // Asked for every indicator of every unit, mostly of no exclusions.
        for (Exclusion each : exclusions) {
            if (each.covers(unit) && each.indicators().contains(indicator)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The band of a printed value in percent. */
    public Optional<Band> band(BigDecimal percent) {
        return bands.stream()
                .filter(band -> percent.compareTo(band.atLeast()) >= 0)
                .findFirst();
    }
}
