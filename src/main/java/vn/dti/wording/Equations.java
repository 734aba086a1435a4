package vn.dti.wording;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Measure;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;

/**
 * Measures with numbers in place: {@code 980/1640 ≈ 59,76%}. A quotient is shown with as many decimals as it takes to
 * come to the same rounded points with a pocket calculator.
 *
 * @param pointsDecimals decimals to which points are rounded
 */
record Equations(Texts texts, int pointsDecimals) {

    static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;

    /** A number as it is shown. */
    interface Round {
        BigFraction of(BigFraction number);
    }

    /** What comes out of shown numbers. */
    interface Outcome {
        BigFraction with(Round round);
    }

    String filled(Measure measure, Inputs inputs) {
        return new MeasureWords(texts).filled(measure.of(), inputs.values(), inputs.maximum());
    }

    /** {@code 35/50 = }, or nothing where the measure is a single input. */
    String equal(Measure measure, Inputs inputs, BigFraction number) {
        String filled = filled(measure, inputs);
        return filled.equals(numbers().of(number))
                ? ""
                : filled + " = " + numbers().of(number) + "; ";
    }

    /** The measure with a number shown so exactly that it stands on the right side of a bound. */
    String equation(Measure measure, Inputs inputs, BigFraction number, boolean percent, BigFraction bound) {
        BigFraction side = BigFraction.of(number.compareTo(bound));
        int decimals =
                decimals(side, percent, round -> BigFraction.of(round.of(number).compareTo(bound)));
        return equation(measure, inputs, number, percent, decimals);
    }

    /** {@code 35/50 = 70%}, {@code 980/1640 ≈ 59,76%}, or the number alone. */
    String equation(Measure measure, Inputs inputs, BigFraction number, boolean percent, int decimals) {
        String filled = filled(measure, inputs);
        String shown = text(number, percent, decimals);
        if (filled.equals(shown)) {
            return shown;
        }
        return filled + (Numbers.ends(number, percent ? decimals + 2 : decimals) ? " = " : " ≈ ") + shown;
    }

    String shown(BigFraction number, boolean percent) {
        return percent ? numbers().percent(number) : numbers().of(number);
    }

    String text(BigFraction number, boolean percent, int decimals) {
        return percent
                ? numbers().plain(number.multiply(100), decimals) + "%"
                : numbers().plain(number, decimals);
    }

    /** The fewest decimals with which shown numbers give the same rounded outcome as the exact ones. */
    int decimals(BigFraction exact, boolean percent, Outcome outcome) {
        BigDecimal points = Exact.round(exact, pointsDecimals);
        int decimals = FEWEST_DECIMALS;
        while (decimals < MOST_DECIMALS) {
            int scale = percent ? decimals + 2 : decimals;
            BigFraction shown = outcome.with(number -> Exact.of(Exact.round(number, scale)));
            if (Exact.round(shown, pointsDecimals).equals(points)) {
                break;
            }
            decimals++;
        }
        return decimals;
    }

    String rounded(BigFraction points) {
        return numbers().number(Exact.round(points, pointsDecimals));
    }

    private Numbers numbers() {
        return new Numbers(texts);
    }
}
