package vn.dti.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.arithmetic.SpreadsheetArithmetic;
import vn.dti.indicator.rule.Rule;

/**
 * A rule as spreadsheet formulas over the cells of its inputs. They say what the rule's own {@code apply} says: a test
 * holds them against it for every rule (dac-ta 1, Rules).
 *
 * @param ready a condition: all that the rule needs is given
 * @param incomplete a condition: something is given, something is missing; empty where that cannot be
 * @param notAssessed a condition, to be asked when ready: the indicator does not apply; empty where that cannot be
 * @param points the points, to be asked when ready, not yet cut or rounded
 */
record RuleFormulas(String ready, String incomplete, String notAssessed, String points) {

    /**
     * The formulas of a rule.
     *
     * @param cells addresses of the inputs by letter
     * @param options addresses of the cells that hold the options of a choice, in the order of the set
     * @return empty where no formula in one form can tell: points entered by hand, comparison with other units
     */
    static Optional<RuleFormulas> of(Rule rule, BigDecimal maximum, Map<String, String> cells, List<String> options) {
        return rule.accept(new RuleFormulaWriter(maximum, cells, options));
    }

    /** The formula of the points: cut to [0, maximum], rounded; {@code ""} where nothing counts yet. */
    String formula(BigDecimal maximum, int decimals) {
        String rounded = "ROUND(" + SpreadsheetArithmetic.rounded(cut(points, maximum)) + "," + decimals + ")";
        String counted = notAssessed.isEmpty() ? rounded : "IF(" + notAssessed + ",\"\"," + rounded + ")";
        return "IF(" + ready + "," + counted + ",\"\")";
    }

    /** The maximum that counts: 0 where the indicator turns out not to apply. */
    String countedMaximum(BigDecimal maximum) {
        String full = Exact.text(maximum);
        return notAssessed.isEmpty() ? full : "IF(" + ready + ",IF(" + notAssessed + ",0," + full + ")," + full + ")";
    }

    static String cut(String points, BigDecimal maximum) {
        return "MAX(0,MIN(" + Exact.text(maximum) + "," + points + "))";
    }
}
