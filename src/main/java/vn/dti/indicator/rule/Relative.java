package vn.dti.indicator.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * {@code relative}: in proportion to the best unit, or between the lowest and the highest.
 *
 * @param measure what is compared
 * @param range whether between lowest and highest ({@code to: range}), or to the best ({@code to: best})
 */
public record Relative(Measure measure, boolean range) implements Rule {

    @Override
    public String key() {
        return "relative";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return measure.reads();
    }

    @Override
    public Result apply(Given given) {
        return measure.apply(given, number -> points(number, given));
    }

    @Override
    public List<Relative> relatives() {
        return List.of(this);
    }

    /** The unit's own measure, which takes part in lowest and highest; empty where it has none. */
    public Optional<BigFraction> measured(Given given) {
        BigFraction[] found = new BigFraction[1];
        measure.apply(given, number -> found[0] = number);
        return Optional.ofNullable(found[0]);
    }

    private BigFraction points(BigFraction number, Given given) {
        Given.Spread spread = given.spreads().getOrDefault(this, new Given.Spread(number, number));
        BigFraction low = range ? spread.lowest() : BigFraction.ZERO;
        BigFraction width = spread.highest().subtract(low);
        return width.signum() <= 0
                ? BigFraction.ZERO
                : given.maximum().multiply(number.subtract(low)).divide(width);
    }
}
