package vn.dti.indicator.rule;

import java.util.SortedMap;

/** {@code per_item}: an award for each counted item, up to the maximum. */
public record PerItem(Award award, Measure measure) implements Rule {

    @Override
    public String key() {
        return "per_item";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return measure.reads();
    }

    @Override
    public Result apply(Given given) {
        return measure.apply(given, number -> award.of(given.maximum()).multiply(number));
    }
}
