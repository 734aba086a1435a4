package vn.dti.sets;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.arithmetic.Exact;
import vn.dti.formlayout.Folding;

/** Points as the column of maxima has them: "10", "10 điểm", "0,5đ", "1.000". */
final class PointsText {

    private static final Pattern NUMBER =
            Pattern.compile("(?:tối đa )?(\\d{1,6})(?:[.,](\\d{1,2}))?\\s*(?:điểm|đ)?\\.?");
    /** A thousand with its separator: three digits behind a point are never decimals of points. */
    private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3})[.,](\\d{3})\\s*(?:điểm|đ)?\\.?");

    private static final Pattern IN_NAME =
            Pattern.compile("\\s*[(\\[]\\s*(?:tối đa\\s*)?(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:điểm|đ)\\s*[)\\]]\\s*");

    private PointsText() {}

    static Optional<BigDecimal> of(String text) {
        String tidy = Folding.tidy(Folding.composed(text)).toLowerCase(java.util.Locale.ROOT);
        Matcher number = NUMBER.matcher(tidy);
        if (number.matches()) {
            String decimals = number.group(2) == null ? "" : "." + number.group(2);
            return Optional.of(new BigDecimal(number.group(1) + decimals));
        }
        Matcher thousands = THOUSANDS.matcher(tidy);
        return thousands.matches()
                ? Optional.of(new BigDecimal(thousands.group(1) + thousands.group(2)))
                : Optional.empty();
    }

    private static final Pattern NEGATIVE = Pattern.compile("[-\\u2010-\\u2015\\u2212]\\s*(.+)");

    /** Points that are taken away, "-5", as a positive number. */
    static Optional<BigDecimal> negative(String text) {
        Matcher negative = NEGATIVE.matcher(text.strip());
        return negative.matches() ? of(negative.group(1)) : Optional.empty();
    }

    /** The maximum that stands in a name: "Nhận thức số (100 điểm)". */
    static Optional<BigDecimal> inName(String name) {
        Matcher matcher = IN_NAME.matcher(name);
        return matcher.find() ? of(matcher.group(1)) : Optional.empty();
    }

    /** The name without it. */
    static String nameAlone(String name) {
        return IN_NAME.matcher(name).replaceFirst(" ").strip();
    }

    /** As Vietnamese texts write it. */
    static String text(BigDecimal points) {
        return Exact.text(points).replace('.', ',');
    }
}
