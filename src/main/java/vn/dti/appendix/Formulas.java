package vn.dti.appendix;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.ArithmeticBudgetException;
import vn.dti.arithmetic.ArithmeticSyntaxException;
import vn.dti.arithmetic.DivisionByZeroException;
import vn.dti.arithmetic.Exact;

/** "Điểm = Tỷ lệ*Điểm tối đa", "Tỷ lệ/80% * Điểm tối đa", "Điểm = a/b * 10": points as arithmetic over a rate. */
final class Formulas {

    private static final Pattern POINTS = Pattern.compile(
            "^(?:thì )?(?:cách )?(?:tính )?(?:số )?(?:tổng )?điểm(?: số| đạt được| đạt| đánh giá)? ?[=:] ?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?) ?%");
    private static final Pattern ALLOWED = Pattern.compile("[-rabcd0-9+*/(). ]+");

    private Formulas() {}

    /** What follows "Điểm ="; empty where a clause does not begin so. */
    static Optional<String> afterPoints(String folded) {
        Matcher matcher = POINTS.matcher(folded);
        return matcher.find() ? Optional.of(folded.substring(matcher.end())) : Optional.empty();
    }

    /**
     * How much of the rate an expression gives for each unit of it: for {@code r/80% * M} this is M/0.8. Empty where it is
     * not in proportion to the rate.
     *
     * @param folded the expression, with "tỷ lệ" or the rate's own arithmetic and "điểm tối đa" in it
     * @param rate the arithmetic of the rate over the letters; may be empty
     */
    static Optional<BigFraction> slope(String folded, String rate, BigDecimal maximum) {
        String text = folded.replaceAll("(?<=\\d),(?=\\d)", ".");
        text = text.replace("điểm tối đa", "(" + Exact.text(maximum) + ")")
                .replace("điểm chuẩn", "(" + Exact.text(maximum) + ")");
        text = text.replaceAll("(?<=\\d) ?điểm$", "");
        text = text.replaceAll("tỷ lệ(?: ?\\(?%\\)?(?!\\p{L}))?(?: (?:đạt được|đạt|thực hiện))?", "r");
        if (!rate.isEmpty()) {
            text = text.replaceAll("\\(? ?" + Pattern.quote(rate).replace("/", "\\E ?/ ?\\Q") + " ?\\)?(?! ?\\d)", "r");
        }
        text = PERCENT.matcher(text).replaceAll("($1/100)");
        boolean once = text.indexOf('r') >= 0 && text.indexOf('r') == text.lastIndexOf('r');
        if (!once
                || !letters(text).equals(Set.of("r"))
                || !ALLOWED.matcher(text).matches()
                || text.matches(".*[abcd].*")
                || text.matches(".*/ ?\\(?r.*")) {
            return Optional.empty();
        }
        try {
            Arithmetic arithmetic = Arithmetic.parse(text);
            BigFraction none = arithmetic.evaluate(Map.of("r", BigFraction.ZERO));
            BigFraction one = arithmetic.evaluate(Map.of("r", BigFraction.ONE));
            BigFraction two = arithmetic.evaluate(Map.of("r", BigFraction.of(2)));
            boolean inProportion = none.isZero() && two.equals(one.multiply(2)) && one.signum() > 0;
            return inProportion && isOfMaximum(one, text, maximum) ? Optional.of(one) : Optional.empty();
        } catch (ArithmeticSyntaxException | DivisionByZeroException | ArithmeticBudgetException e) {
            return Optional.empty();
        }
    }

    /** Whether the whole rate, or the target it is divided by, gives the maximum: another factor is another maximum. */
    private static boolean isOfMaximum(BigFraction slope, String text, BigDecimal maximum) {
        BigFraction target = Exact.of(maximum).divide(slope);
        Matcher divided = DIVIDED.matcher(text);
        return target.equals(BigFraction.ONE)
                || divided.find()
                        && Exact.of(new BigDecimal(divided.group(1)))
                                .divide(100)
                                .equals(target);
    }

    private static final Pattern DIVIDED = Pattern.compile("/ ?\\(+(\\d{1,3}(?:\\.\\d{1,2})?)/100\\)");

    /**
     * What is multiplied by the maximum: {@code 1 - a/b} of {@code (1 - a/b) * Điểm tối đa}. Empty where an expression is
     * no such product.
     *
     * @param rate the arithmetic that "tỷ lệ" stands for; may be empty
     */
    static Optional<String> factor(String folded, String rate, BigDecimal maximum) {
        Matcher times = TIMES_MAXIMUM.matcher(folded);
        if (!times.matches()) {
            return Optional.empty();
        }
        String most = times.group(2) == null ? times.group(3) : times.group(2);
        boolean whole = most.startsWith("điểm")
                || new BigDecimal(most.replace(',', '.').replace(" điểm", "")).compareTo(maximum) == 0;
        String factor = times.group(1) == null ? times.group(4) : times.group(1);
        factor = factor.strip().replaceAll("(?<=\\d),(?=\\d)", ".");
        if (isSum(factor)) {
            return Optional.empty();
        }
        if (!rate.isEmpty()) {
            factor = factor.replace("tỷ lệ", isSum(rate) ? "(" + rate + ")" : rate);
        }
        while (factor.matches("\\([^()]*\\)")) {
            factor = factor.substring(1, factor.length() - 1).strip();
        }
        boolean plain = LETTERS.matcher(factor).matches() && factor.contains("/") && factor.matches(".*[abcd].*");
        if (!whole || !plain) {
            return Optional.empty();
        }
        return isArithmetic(factor) && !OF_HUNDRED.matcher(factor).matches() ? Optional.of(factor) : Optional.empty();
    }

    /** A share divided by 80 where 80% is meant. */
    private static final Pattern OF_HUNDRED = Pattern.compile("[^+]*/[^+]*[abcd] ?\\)? ?/ ?\\d[\\d.]*");

    /** Whether terms stand outside brackets: of "1 - Tỷ lệ * Điểm tối đa" only the last is multiplied. */
    private static boolean isSum(String factor) {
        int depth = 0;
        for (char sign : factor.toCharArray()) {
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth == 0 && (sign == '+' || sign == '-')) {
                return true;
            }
        }
        return false;
    }

    private static final Pattern LETTERS = Pattern.compile("[-abcd0-9+/(). ]+");
    private static final Pattern TIMES_MAXIMUM = Pattern.compile(
            "(.+?) ?\\* ?(điểm tối đa|điểm chuẩn|\\d{1,3}(?:,\\d{1,2})?(?: điểm)?)|(điểm tối đa|điểm chuẩn) ?\\* ?(.+)");

    static boolean isArithmetic(String text) {
        try {
            Arithmetic.parse(text);
            return true;
        } catch (ArithmeticSyntaxException | ArithmeticBudgetException e) {
            return false;
        }
    }

    /** The letters of inputs that arithmetic reads. */
    static Set<String> letters(String text) {
        return isArithmetic(text) ? arithmetic(text).variables() : Set.of();
    }

    /** Arithmetic that this room wrote itself. */
    static Arithmetic arithmetic(String text) {
        try {
            return Arithmetic.parse(text);
        } catch (ArithmeticSyntaxException | ArithmeticBudgetException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
