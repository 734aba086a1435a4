package vn.dti.indicator.rule;

import java.util.SortedMap;

/** {@code formula}: arithmetic over the inputs and {@code max}, for what no other rule says. */
public record Formula(Measure points) implements Rule {

    @Override
    public String key() {
        return "formula";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return points.reads();
    }

    @Override
    public Result apply(Given given) {
        return points.apply(given, number -> number);
    }
}
