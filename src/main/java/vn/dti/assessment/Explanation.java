package vn.dti.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;

/**
 * A unit's answer to a round (giải trình). It counts only when the next round decides so; its evidence lifts a missing
 * one from the next round on.
 *
 * @param answers the round it answers; empty where the kind has none
 * @param entered the data and points that the unit asks for
 */
public record Explanation(
        Optional<Stage> answers,
        UnitCode unit,
        IndicatorCode indicator,
        String text,
        String evidence,
        EnteredValues entered,
        SourceCells source) {

    /** Data by letter. */
    public Map<String, InputValue> inputs() {
        return entered.inputs();
    }

    public Optional<BigDecimal> proposed() {
        return entered.points();
    }

    public boolean sameContent(Explanation other) {
        return text.equals(other.text) && evidence.equals(other.evidence) && entered.equals(other.entered);
    }
}
