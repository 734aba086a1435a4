package vn.dti.appendix;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The numbers from one bound to another; an absent bound is none.
 *
 * @param lowIn whether the lower bound itself is in
 * @param highIn whether the upper bound itself is in
 */
record Interval(Optional<BigFraction> low, boolean lowIn, Optional<BigFraction> high, boolean highIn) {

    static Interval from(BigFraction low, boolean in) {
        return new Interval(Optional.of(low), in, Optional.empty(), false);
    }

    static Interval upTo(BigFraction high, boolean in) {
        return new Interval(Optional.empty(), false, Optional.of(high), in);
    }

    static Interval between(BigFraction low, boolean lowIn, BigFraction high, boolean highIn) {
        return new Interval(Optional.of(low), lowIn, Optional.of(high), highIn);
    }

    static Interval exactly(BigFraction number) {
        return between(number, true, number, true);
    }

    boolean isExact() {
        return low.isPresent() && low.equals(high);
    }

    /** The same without an upper bound. */
    Interval open() {
        return new Interval(low, lowIn, Optional.empty(), false);
    }

    boolean isWhole() {
        return low.map(Interval::isWhole).orElse(true)
                && high.map(Interval::isWhole).orElse(true);
    }

    private static boolean isWhole(BigFraction number) {
        return number.getDenominator().equals(java.math.BigInteger.ONE);
    }

    /** The whole numbers of it, both ends in. */
    Interval ofWholes() {
        return new Interval(
                low.map(bound -> lowIn ? bound : bound.add(1)),
                low.isPresent(),
                high.map(bound -> highIn ? bound : bound.subtract(1)),
                high.isPresent());
    }
}
