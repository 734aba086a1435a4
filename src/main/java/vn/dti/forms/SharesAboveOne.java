package vn.dti.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.arithmetic.SpreadsheetArithmetic;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Measured;
import vn.dti.indicator.rule.Rule;

/** A condition over the cells of inputs: an input is above what it is a share of (dac-ta 1, Rules: above_one). */
final class SharesAboveOne {

    private SharesAboveOne() {}

    /**
     * The condition of a rule; empty where no share is, or where it may well be above 1.
     *
     * @param cells addresses of the inputs by letter
     */
    static String condition(Rule rule, Map<String, String> cells) {
        List<String> conditions = new ArrayList<>();
        for (Measured measured : rule.all(Measured.class)) {
            Measure measure = measured.measure();
            Map<String, String> values = new HashMap<>(cells);
            // Stands in no share: it is no input.
            values.put("max", "0");
            String above = SpreadsheetArithmetic.of(measure.of(), values).shareAboveOne();
            if (!measure.aboveOne() && !above.isEmpty()) {
                List<String> read =
                        measured.reads().keySet().stream().map(cells::get).toList();
                conditions.add("IF(COUNT(" + String.join(",", read) + ")=" + read.size() + "," + above + ",FALSE)");
            }
        }
        return conditions.isEmpty() ? "" : "OR(" + String.join(",", conditions) + ")";
    }
}
