package vn.dti.indicator.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/**
 * What is given: points ({@code 15}) or a share of the maximum ({@code 50%}, {@code 1/2}).
 *
 * @param amount points, or the share as a fraction
 * @param share whether it is a share of the maximum
 * @param text as the set writes it
 */
public record Award(BigFraction amount, boolean share, String text) {

    public static final Award MAXIMUM = new Award(BigFraction.ONE, true, "100%");
    public static final Award NOTHING = new Award(BigFraction.ZERO, false, "0");

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,12}(?:\\.\\d{1,12})?) ?(?:(%)|/ ?(\\d{1,12}(?:\\.\\d{1,12})?))?");

    /** An award from its text; empty where it is none. */
    public static Optional<Award> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigFraction amount = Exact.of(new BigDecimal(matcher.group(1)));
        if (matcher.group(2) != null) {
            return Optional.of(new Award(amount.divide(100), true, text));
        }
        if (matcher.group(3) != null) {
            BigFraction divisor = Exact.of(new BigDecimal(matcher.group(3)));
            return divisor.isZero() ? Optional.empty() : Optional.of(new Award(amount.divide(divisor), true, text));
        }
        return Optional.of(new Award(amount, false, text));
    }

    /** The points it gives where the maximum is so high. */
    public BigFraction of(BigFraction maximum) {
        return share ? amount.multiply(maximum) : amount;
    }
}
