package vn.dti.indicator.rule;

import java.util.Collections;
import java.util.SortedMap;

/** {@code points}: as entered or decided, 0 to the maximum. The rule where a set names none. */
public record Points() implements Rule {

    @Override
    public RuleKind kind() {
        return RuleKind.POINTS;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.points(this);
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return Collections.emptySortedMap();
    }

    @Override
    public Result apply(Inputs inputs) {
        return new Result.Nothing();
    }
}
