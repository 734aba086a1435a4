package vn.dti.appendix;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The numbers from one bound to another; an absent bound is none.
 *
 * @param lowIn whether the lower bound itself is in
 * @param highIn whether the upper bound itself is in
 */
record Span(Optional<BigFraction> low, boolean lowIn, Optional<BigFraction> high, boolean highIn) {

    static Span from(BigFraction low, boolean in) {
        return new Span(Optional.of(low), in, Optional.empty(), false);
    }

    static Span upTo(BigFraction high, boolean in) {
        return new Span(Optional.empty(), false, Optional.of(high), in);
    }

    static Span between(BigFraction low, boolean lowIn, BigFraction high, boolean highIn) {
        return new Span(Optional.of(low), lowIn, Optional.of(high), highIn);
    }

    static Span exactly(BigFraction number) {
        return between(number, true, number, true);
    }

    boolean isExact() {
        return low.isPresent() && low.equals(high);
    }

    /** The same without an upper bound. */
    Span open() {
        return new Span(low, lowIn, Optional.empty(), false);
    }

    boolean isWhole() {
        return low.map(Span::isWhole).orElse(true) && high.map(Span::isWhole).orElse(true);
    }

    private static boolean isWhole(BigFraction number) {
        return number.getDenominator().equals(java.math.BigInteger.ONE);
    }

    /** The whole numbers of it, both ends in. */
    Span ofWholes() {
        return new Span(
                low.map(bound -> lowIn ? bound : bound.add(1)),
                low.isPresent(),
                high.map(bound -> highIn ? bound : bound.subtract(1)),
                high.isPresent());
    }
}
