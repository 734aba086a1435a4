package vn.dti.indicator.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code sum}: the sum of the parts, each cut to its own maximum. */
public record Sum(List<Part> parts) implements Rule {

    public Sum {
        parts = List.copyOf(parts);
    }

    @Override
    public String key() {
        return "sum";
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
        return new Parts(parts).combine(given, BigFraction::add);
    }
}
