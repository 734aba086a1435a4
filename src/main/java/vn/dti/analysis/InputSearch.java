package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
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
 *
 * @param inputs those in force
 * @param decimals that the input may have, where it has no more already
 */
record InputSearch(Measure measure, Inputs inputs, int decimals) {

    private static final int MOST_DECIMALS = 4;

    /** A search for counts. */
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
        Set<String> letters = measure.of().variables();
        for (String letter : letters) {
            Optional<BigDecimal> own = number(letter);
            if (own.isEmpty() && letters.size() > 1) {
                continue;
            }
            Optional<BigDecimal> found = solved(letter, own.orElse(BigDecimal.ZERO), bound, strict);
            if (found.isPresent() && found.get().signum() >= 0) {
                return Optional.of(Map.of(letter, new InputValue.Quantity(found.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> number(String letter) {
        return inputs.values().get(letter) instanceof InputValue.Quantity quantity
                ? Optional.of(quantity.value())
                : Optional.empty();
    }

    private Optional<BigDecimal> solved(String letter, BigDecimal own, BigFraction bound, boolean strict) {
        Optional<BigFraction> here = at(letter, own);
        Optional<BigFraction> next = at(letter, own.add(BigDecimal.ONE));
        Optional<BigFraction> afterNext = at(letter, own.add(BigDecimal.valueOf(2)));
        if (here.isEmpty() || next.isEmpty() || afterNext.isEmpty()) {
            return Optional.empty();
        }
        BigFraction slope = next.get().subtract(here.get());
        if (slope.isZero() || !afterNext.get().subtract(next.get()).equals(slope)) {
            return Optional.empty();
        }
        BigFraction exact = bound.subtract(here.get()).divide(slope).add(Exact.of(own));
        int places = Math.max(decimals, own.stripTrailingZeros().scale());
        RoundingMode towards = slope.signum() > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal found = exact.bigDecimalValue(places, towards);
        if (strict && Exact.of(found).equals(exact)) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
            found = slope.signum() > 0 ? found.add(unit) : found.subtract(unit);
        }
        return Optional.of(found);
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
