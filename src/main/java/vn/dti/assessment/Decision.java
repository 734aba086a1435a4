package vn.dti.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;

/**
 * The council's override for one unit and indicator in one round (kết quả thẩm định): points, corrected inputs laid
 * over those in force before, or both; without either it agrees with what is in force ("Đồng ý").
 */
public record Decision(
        Stage round,
        UnitCode unit,
        IndicatorCode indicator,
        EnteredValues entered,
        String reason,
        String appraiser,
        SourceCells source) {

    /** Data by letter. */
    public Map<String, InputValue> inputs() {
        return entered.inputs();
    }

    public Optional<BigDecimal> points() {
        return entered.points();
    }

    /** Whether it confirms what is in force, as the choice "Đồng ý" does. */
    public boolean agrees() {
        return points().isEmpty() && inputs().isEmpty();
    }

    public boolean sameContent(Decision other) {
        return entered.equals(other.entered) && reason.equals(other.reason) && appraiser.equals(other.appraiser);
    }
}
