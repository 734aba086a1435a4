package vn.dti.analysis;

import java.math.BigDecimal;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Group;
import vn.dti.scoring.Total;

/**
 * A unit's group (chỉ số chính) against those of its kind (phan-tich.md, Mạnh, yếu).
 *
 * @param total of the unit in the group; it has a value
 * @param quartiles of the values of its kind
 */
public record GroupProfile(Unit unit, Group group, Total total, Quartiles quartiles) {

    /** Value less median. */
    public BigDecimal difference() {
        return total.value().orElseThrow().subtract(quartiles.median());
    }
}
