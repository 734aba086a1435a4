package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;

/**
 * Where a number stands between the left and the right edge of a picture.
 *
 * @param from the number at the left edge
 * @param to the number at the right edge
 */
record Axis(double from, double to) {

    private static final int PARTS = 10;

    /** From nothing to the highest possible value of a kind. */
    static Axis ofValues(Kind kind) {
        return new Axis(0, kind.ranking().unitScale() ? 1 : 100);
    }

    /** From the tenth of the whole that lies below the lowest number, to the highest possible value of a kind. */
    static Axis fitting(Kind kind, List<BigDecimal> numbers) {
        Axis whole = ofValues(kind);
        double lowest =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double part = whole.to / PARTS;
        return new Axis(Math.min(PARTS - 2, Math.max(0, Math.floor(lowest / part))) * part, whole.to);
    }

    /** The place of a number, in percent of the width. */
    String place(double number) {
        return percent(100 * Math.min(1, Math.max(0, (number - from) / (to - from))));
    }

    String place(BigDecimal number) {
        return place(number.doubleValue());
    }

    /** A length in percent. */
    static String percent(double percent) {
        // As format("%.2f") rounds, without the work of reading a format for each of thousands of bars.
        return Exact.text(Exact.round(new BigDecimal(Double.toString(percent)), 2)) + "%";
    }
}
