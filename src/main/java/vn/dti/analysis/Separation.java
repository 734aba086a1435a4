package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * What separates two units of a kind in the whole: the indicators that make the difference between their values. A unit's
 * value is the sum of what its indicators add to its points, each divided by the unit's own maximum; so the differences
 * add up exactly, also where the two have different maxima (dac-ta 4, explain --against).
 *
 * @param parts those that differ, the largest difference first
 * @param cut what cutting the sums to 0 and the maximum adds, as a fraction of the value
 */
public record Separation(Kind kind, Scorecard one, Scorecard other, List<Part> parts, BigFraction cut) {

    /**
     * An indicator.
     *
     * @param one what it adds to the points of the one, below 0 for a penalty
     * @param other what it adds to the points of the other
     * @param difference what it adds to the difference of the values, from 0 to 1
     */
    public record Part(
            IndicatorScore ofOne, IndicatorScore ofOther, BigDecimal one, BigDecimal other, BigFraction difference) {

        public Indicator indicator() {
            return ofOne.indicator();
        }
    }

    /**
     * The separation of two scored units of a kind; both values are there, as {@link #comparable} says.
     */
    public static Separation of(Kind kind, Scorecard one, Scorecard other) {
        Total ofOne = total(one);
        Total ofOther = total(other);
        List<Part> parts = new ArrayList<>();
        List<IndicatorScore> others = other.indicators();
        for (int i = 0; i < others.size(); i++) {
            IndicatorScore left = one.indicators().get(i);
            IndicatorScore right = others.get(i);
            BigDecimal a = left.contribution(Stage.FINAL);
            BigDecimal b = right.contribution(Stage.FINAL);
            BigFraction difference = share(a, ofOne).subtract(share(b, ofOther));
            if (!difference.isZero()) {
                parts.add(new Part(left, right, a, b, difference));
            }
        }
        parts.sort(Comparator.comparing((Part part) -> part.difference().abs()).reversed());
        BigFraction cut = share(ofOne.points().subtract(ofOne.uncut()), ofOne)
                .subtract(share(ofOther.points().subtract(ofOther.uncut()), ofOther));
        return new Separation(kind, one, other, List.copyOf(parts), cut);
    }

    /** Whether both have a value that can be compared. */
    public static boolean comparable(Scorecard one, Scorecard other) {
        return one.isScored()
                && other.isScored()
                && total(one).value().isPresent()
                && total(other).value().isPresent();
    }

    private static Total total(Scorecard card) {
        return card.scope(Stage.FINAL, Scope.OVERALL).orElseThrow();
    }

    private static BigFraction share(BigDecimal points, Total total) {
        return Exact.of(points).divide(Exact.of(total.maximum()));
    }

    public Total totalOfOne() {
        return total(one);
    }

    public Total totalOfOther() {
        return total(other);
    }

    /** Whether the two are measured against different maxima, so that equal points are not equal shares. */
    public boolean differentMaxima() {
        return totalOfOne().maximum().compareTo(totalOfOther().maximum()) != 0;
    }

    /** The difference of the exact values, from -1 to 1: the sum of all parts and of what is cut. */
    public BigFraction difference() {
        return totalOfOne()
                .exactValue()
                .orElseThrow()
                .subtract(totalOfOther().exactValue().orElseThrow());
    }

    /** The difference of the printed values. */
    public BigDecimal printedDifference() {
        return totalOfOne()
                .value()
                .orElseThrow()
                .subtract(totalOfOther().value().orElseThrow());
    }

    /** A part of the difference in the unit of printed values, with two decimals more than they have. */
    public BigDecimal shown(BigFraction difference) {
        boolean unitScale = kind.ranking().unitScale();
        return Exact.round(
                unitScale ? difference : difference.multiply(100),
                kind.ranking().decimals() + 2);
    }

    /** What rounding leaves between the printed difference and the sum of the shown parts. */
    public BigDecimal rounding() {
        BigDecimal sum = shown(cut);
        for (Part part : parts) {
            sum = sum.add(shown(part.difference()));
        }
        return printedDifference().subtract(sum);
    }
}
