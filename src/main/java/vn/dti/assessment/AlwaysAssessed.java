package vn.dti.assessment;

import java.util.List;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;

/**
 * Indicators that are assessed for some units of a kind although those may tick that they are not (chỉ số vẫn đánh giá).
 *
 * @param indicators their codes as in the set
 * @param units codes of the units; empty means all of the kind
 */
public record AlwaysAssessed(List<IndicatorCode> indicators, List<UnitCode> units) {

    public AlwaysAssessed {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
    }

    public boolean covers(UnitCode unit) {
        return units.isEmpty() || units.contains(unit);
    }
}
