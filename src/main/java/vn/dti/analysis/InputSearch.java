package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Measure;

/**
 * Finds the least change of one input that brings a measure to a bound: of {@code a}, else of the next letter that the
 * measure goes up or down with in a straight line. Counts stay whole numbers.
 */
final class InputSearch {

    private static final int MOST_DECIMALS = 4;

    private final Measure measure;
    private final Inputs inputs;
    private final int decimals;
    private final List<Line> lines;

    /**
     * How the measure goes with one input.
     *
     * @param own the input as it is; 0 where there is none
     * @param here the measure as it is
     * @param slope what the measure gains by one more; not 0
     */
    private record Line(String letter, BigDecimal own, BigFraction here, BigFraction slope) {}

    private InputSearch(Measure measure, Inputs inputs, int decimals) {
        this.measure = measure;
        this.inputs = inputs;
        this.decimals = decimals;
        this.lines = lines();
    }

    /** A search for counts, from the inputs in force. */
    InputSearch(Measure measure, Inputs inputs) {
        this(measure, inputs, 0);
    }

    /** A search for bounds, which a measure without a denominator may have to have the decimals of. */
    InputSearch(Measure measure, Inputs inputs, Collection<BigFraction> bounds) {
        this(
                measure,
                inputs,
                measure.of().divides()
                        ? 0
                        : bounds.stream().mapToInt(InputSearch::decimals).max().orElse(0));
    }

    /** The changed input; empty where no single input does it. */
    Optional<Map<String, InputValue>> reaching(BigFraction bound, boolean strict) {
        for (Line line : lines) {
            BigDecimal found = solved(line, bound, strict);
            if (found.signum() >= 0) {
                return Optional.of(Map.of(line.letter(), new InputValue.Quantity(found)));
            }
        }
        return Optional.empty();
    }

    private List<Line> lines() {
        Set<String> letters = measure.of().variables();
        List<Line> found = new ArrayList<>();
        for (String letter : letters) {
            Optional<BigDecimal> own = number(letter);
            if (own.isPresent() || letters.size() == 1) {
                line(letter, own.orElse(BigDecimal.ZERO)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Line> line(String letter, BigDecimal own) {
        Optional<BigFraction> here = at(letter, own);
        Optional<BigFraction> next = at(letter, own.add(BigDecimal.ONE));
        Optional<BigFraction> afterNext = at(letter, own.add(BigDecimal.valueOf(2)));
        if (here.isEmpty() || next.isEmpty() || afterNext.isEmpty()) {
            return Optional.empty();
        }
        BigFraction slope = next.get().subtract(here.get());
        return slope.isZero() || !afterNext.get().subtract(next.get()).equals(slope)
                ? Optional.empty()
                : Optional.of(new Line(letter, own, here.get(), slope));
    }

    private Optional<BigDecimal> number(String letter) {
        return inputs.values().get(letter) instanceof InputValue.Quantity quantity
                ? Optional.of(quantity.value())
                : Optional.empty();
    }

    private BigDecimal solved(Line line, BigFraction bound, boolean strict) {
        BigFraction exact = bound.subtract(line.here()).divide(line.slope()).add(Exact.of(line.own()));
        int places = Math.max(decimals, line.own().stripTrailingZeros().scale());
        int sign = line.slope().signum();
        BigDecimal found = exact.bigDecimalValue(places, sign > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
        if (strict && Exact.of(found).equals(exact)) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
            return sign > 0 ? found.add(unit) : found.subtract(unit);
        }
        return found;
    }

    private static int decimals(BigFraction bound) {
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            if (Exact.of(Exact.round(bound, decimals)).equals(bound)) {
                return decimals;
            }
        }
        return MOST_DECIMALS;
    }

    private Optional<BigFraction> at(String letter, BigDecimal value) {
        Map<String, InputValue> values = new HashMap<>(inputs.values());
        values.put(letter, new InputValue.Quantity(value));
        return measure.number(new Inputs(values, inputs.maximum(), inputs.spreads()));
    }
}
