package vn.dti.assessment;

import java.util.List;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;

/**
 * Indicators that are not assessed (không đánh giá, chấm điểm) for some units of a kind.
 *
 * @param indicators their codes as in the set
 * @param units codes of the units; empty means all of the kind
 * @param replacedBy code of the substitute that counts in the place of the one excluded indicator
 */
public record Exclusion(
        List<IndicatorCode> indicators,
        List<UnitCode> units,
        String reason,
        String basis,
        Optional<IndicatorCode> replacedBy) {

    public Exclusion {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
    }

    public boolean covers(UnitCode unit) {
        return units.isEmpty() || units.contains(unit);
    }
}
