package vn.dti.publish;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.comparison.ScopeResult;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;

/**
 * What became of a unit's overall value and rank since an earlier year.
 *
 * @param before value of the earlier year; of several predecessors, put together
 * @param now value of this year
 * @param rankBefore as it was then
 * @param rankAnew the earlier value's rank among the earlier values of this year's units
 * @param effects what points did, and what the set; together the difference
 */
public record OverallChange(
        BigDecimal before,
        BigDecimal now,
        Optional<Integer> rankBefore,
        Optional<Integer> rankAnew,
        Optional<Integer> rankNow,
        Optional<ValueSplit.Printed> effects) {

    static Optional<OverallChange> of(UnitChange.ScopeChange overall) {
        Optional<BigDecimal> was = overall.before().flatMap(ScopeResult::value);
        Optional<BigDecimal> is = overall.after().flatMap(ScopeResult::value);
        return was.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverallChange(
                        was.get(),
                        is.get(),
                        overall.before().flatMap(ScopeResult::rank),
                        overall.rankAnew(),
                        overall.after().flatMap(ScopeResult::rank),
                        overall.effects()));
    }

    public BigDecimal difference() {
        return now.subtract(before);
    }
}
