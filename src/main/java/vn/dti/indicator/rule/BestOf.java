package vn.dti.indicator.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.dti.arithmetic.Exact;

/** {@code best_of}: the part that gives most. */
public record BestOf(List<Part> parts) implements Rule {

    public BestOf {
        parts = List.copyOf(parts);
    }

    @Override
    public String key() {
        return "best_of";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return new Parts(parts).reads();
    }

    @Override
    public List<Relative> relatives() {
        return new Parts(parts).relatives();
    }

    @Override
    public Optional<Choice> choice() {
        return new Parts(parts).choice();
    }

    @Override
    public Result apply(Given given) {
        return new Parts(parts).combine(given, Exact::most);
    }
}
