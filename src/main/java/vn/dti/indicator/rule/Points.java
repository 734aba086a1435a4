package vn.dti.indicator.rule;

import java.util.Collections;
import java.util.SortedMap;

/** {@code points}: as entered or decided, 0 to the maximum. The rule where a set names none. */
public record Points() implements Rule {

    @Override
    public String key() {
        return "points";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return Collections.emptySortedMap();
    }

    @Override
    public Result apply(Given given) {
        return new Result.Nothing();
    }
}
