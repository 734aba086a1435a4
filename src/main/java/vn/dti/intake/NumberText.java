package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.notice.NoticeCode;

/**
 * A number typed as text (dac-ta 2, Numbers). Never guesses: what can be read in two ways is not read.
 *
 * @param value the number; empty where nothing is reported or it is not understood
 * @param findings what was found on the way
 * @param nothing whether the text says that nothing is reported
 */
record NumberText(Optional<BigDecimal> value, List<Finding> findings, boolean nothing) {

    /** A finding without its place. */
    record Finding(NoticeCode code, List<Object> arguments) {

        static Finding of(NoticeCode code, Object... arguments) {
            return new Finding(code, List.of(arguments));
        }
    }

    private static final int MAX_LENGTH = 40;
    private static final Set<String> NOTHING =
            Set.of("", "-", "–", "—", "−", "‐", "‑", "…", "...", "n/a", "không có", "không chấm");
    private static final int LONGEST_NOTHING = 12;
    private static final Pattern PLAIN = Pattern.compile("(-?)(\\d{1,30})(?:([.,])(\\d{1,30}))?");
    private static final Pattern GROUPED_BY_DOT = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,15})?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,15})?");
    private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,15}(?:[.,]\\d{1,15})?) ?%");
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(-?\\d{1,15}(?:[.,]\\d{1,15})?) ?(?:điểm|đ)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_MAXIMUM = Pattern.compile(
            "(-?\\d{1,15}(?:[.,]\\d{1,15})?) ?/ ?(\\d{1,15}(?:[.,]\\d{1,15})?)(?: ?(?:điểm|đ))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether a text says that nothing is reported: empty, a dash, "không có", "Không chấm" (dac-ta 2). */
    static boolean saysNothing(String written) {
        String text = CellText.cut(written);
        return !beginsOtherwise(text) && !hasWords(text) && NOTHING.contains(Folding.plain(text));
    }

    /** Whether a text begins with a letter or digit that nothing of what says nothing begins with. */
    private static boolean beginsOtherwise(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        char lower = (char) (first | 0x20);
        return first >= '0' && first <= '9' || lower >= 'a' && lower <= 'z' && lower != 'k' && lower != 'n';
    }

    /** Whether a text is longer than anything that says nothing, however it is spaced and accented. */
    private static boolean hasWords(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters <= LONGEST_NOTHING; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters++;
            }
        }
        return letters > LONGEST_NOTHING;
    }

    /**
     * Reads points; a separator before exactly three digits is not read, for 8,500 may be 8.5 or 8500: unless a single 0
     * stands before it, or three decimals are counted and only one of the two is within the maximum.
     *
     * @param decimals of points
     */
    static NumberText points(String raw, BigDecimal maximum, int decimals) {
        return read(raw, Optional.of(new Bound(maximum, decimals)));
    }

    /** What points may be: up to a maximum, with so many decimals. */
    private record Bound(BigDecimal maximum, int decimals) {

        /** Whether three digits behind a separator are decimals without a doubt. */
        boolean areDecimals(String number) {
            String bare = number.startsWith("-") ? number.substring(1) : number;
            if (bare.startsWith("0") && !Character.isDigit(bare.charAt(1))) {
                return true;
            }
            BigDecimal thousands = new BigDecimal(bare.replace(",", "").replace(".", ""));
            return decimals >= 3 && decimal(bare).compareTo(maximum) <= 0 && thousands.compareTo(maximum) > 0;
        }
    }

    /** Reads an input; 15.763 and 1,234 are thousands, with a warning. */
    static NumberText input(String raw) {
        return read(raw, Optional.empty());
    }

    private static NumberText read(String written, Optional<Bound> bound) {
        String raw = CellText.cut(written);
        boolean points = bound.isPresent();
        if (saysNothing(raw)) {
            return new NumberText(Optional.empty(), List.of(), true);
        }
        String text = Folding.tidy(Folding.composed(raw));
        NoticeCode notUnderstood = points ? NoticeCode.NUMBER_NOT_UNDERSTOOD : NoticeCode.INPUT_NOT_UNDERSTOOD;
        if (text.length() > MAX_LENGTH) {
            return failed(notUnderstood, text.substring(0, MAX_LENGTH) + "…");
        }
        String unguarded = text.length() > 1 && "'’‘`".indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
        String digits = withPlainMinus(halfWidth(unguarded));
        boolean plus = digits.startsWith("+") && digits.length() > 1 && Character.isDigit(digits.charAt(1));
        String unsigned = plus ? digits.substring(1) : digits;
        NumberText read = understood(unsigned, text, bound);
        if (read.value().isEmpty()) {
            return read;
        }
        if (plus || !unguarded.equals(text)) {
            return read.with(
                    Finding.of(NoticeCode.NUMBER_REPAIRED, text, read.value().get()));
        }
        return digits.equals(raw.strip())
                ? read
                : read.with(Finding.of(NoticeCode.NUMBER_CLEANED, read.value().get()));
    }

    private static NumberText understood(String text, String shown, Optional<Bound> bound) {
        boolean points = bound.isPresent();
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return plain(plain, shown, bound);
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return points
                    ? failed(NoticeCode.POINTS_PERCENT, shown)
                    : done(decimal(percent.group(1)).movePointLeft(2));
        }
        if (points) {
            return withRemark(text, shown, bound.orElseThrow());
        }
        if (GROUPED_BY_DOT.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text.replace(".", "").replace(',', '.'));
            return text.contains(",")
                    ? done(number)
                    : done(number).with(Finding.of(NoticeCode.NUMBER_THOUSANDS, shown, number));
        }
        if (GROUPED_BY_COMMA.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            return done(number).with(Finding.of(NoticeCode.NUMBER_THOUSANDS, shown, number));
        }
        return failed(NoticeCode.INPUT_NOT_UNDERSTOOD, shown);
    }

    private static NumberText plain(Matcher plain, String shown, Optional<Bound> bound) {
        boolean threeDigits = plain.group(4) != null && plain.group(4).length() == 3;
        if (threeDigits && bound.isPresent()) {
            return bound.get().areDecimals(plain.group())
                    ? done(decimal(plain.group()))
                    : failed(NoticeCode.NUMBER_AMBIGUOUS, shown);
        }
        // Thousands have one to three digits before the separator and do not begin with 0.
        if (threeDigits && plain.group(2).length() <= 3 && !plain.group(2).startsWith("0")) {
            BigDecimal number = new BigDecimal(plain.group(1) + plain.group(2) + plain.group(4));
            return done(number).with(Finding.of(NoticeCode.NUMBER_THOUSANDS, shown, number));
        }
        return done(decimal(plain.group()));
    }

    private static NumberText withRemark(String text, String shown, Bound bound) {
        Matcher unit = WITH_UNIT.matcher(text);
        Matcher of = OF_MAXIMUM.matcher(text);
        Optional<String> number = Optional.empty();
        if (unit.matches()) {
            number = Optional.of(unit.group(1));
        } else if (of.matches() && decimal(of.group(2)).compareTo(bound.maximum()) == 0) {
            number = Optional.of(of.group(1));
        }
        if (number.isEmpty()) {
            return failed(NoticeCode.NUMBER_NOT_UNDERSTOOD, shown);
        }
        if (number.get().matches(".*[.,]\\d{3}") && !bound.areDecimals(number.get())) {
            return failed(NoticeCode.NUMBER_AMBIGUOUS, shown);
        }
        BigDecimal value = decimal(number.get());
        return done(value).with(Finding.of(NoticeCode.POINTS_REMARK_STRIPPED, shown, value));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** The minus signs and hyphens that stand for the ordinary one before a number. */
    private static String withPlainMinus(String text) {
        return !text.isEmpty() && "−‐‑﹣".indexOf(text.charAt(0)) >= 0 ? "-" + text.substring(1) : text;
    }

    /** Full-width digits and signs made ordinary ones. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        }
        return half.toString();
    }

    private static NumberText done(BigDecimal value) {
        return new NumberText(Optional.of(value), List.of(), false);
    }

    private static NumberText failed(NoticeCode code, String shown) {
        return new NumberText(Optional.empty(), List.of(Finding.of(code, shown)), false);
    }

    private NumberText with(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new NumberText(value, List.copyOf(all), nothing);
    }
}
