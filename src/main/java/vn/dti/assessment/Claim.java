package vn.dti.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.rule.InputValue;

/**
 * What a unit reports for an indicator (tự đánh giá).
 *
 * @param indicator code as in the set
 * @param entered what it says: data, points, or both
 * @param evidence texts, numbers and dates of documents; may be empty
 * @param explanation the unit's remark in its form; may be empty
 * @param asksNotAssessed whether the unit asks not to be assessed here
 * @param refused whether a cell of it could not be read, so that it is not all that was reported
 */
public record Claim(
        IndicatorCode indicator,
        EnteredValues entered,
        String evidence,
        String explanation,
        boolean asksNotAssessed,
        boolean refused,
        SourceCells source) {

    /** Data by letter. */
    public Map<String, InputValue> inputs() {
        return entered.inputs();
    }

    public Optional<BigDecimal> points() {
        return entered.points();
    }

    /** Whether anything is reported that points can come from. */
    public boolean isReported() {
        return points().isPresent() || !inputs().isEmpty();
    }

    public boolean sameContent(Claim other) {
        return indicator.equals(other.indicator)
                && entered.equals(other.entered)
                && evidence.equals(other.evidence)
                && explanation.equals(other.explanation)
                && asksNotAssessed == other.asksNotAssessed;
    }
}
