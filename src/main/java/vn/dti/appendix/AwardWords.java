package vn.dti.appendix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.indicator.rule.Award;

/**
 * Points as appendices write them: "10 điểm", "0,5 điểm", "Điểm tối đa", "1/2*Điểm tối đa", "50% số điểm", "một nửa số
 * điểm", "không được điểm". A half point and half of the points are not told apart by "1/2 điểm", so that is none.
 */
final class AwardWords {

    /** A number with at most two decimals after a comma or point: 1.000 is a thousand to one reader and 1 to another. */
    private static final String NUMBER = "\\d{1,4}(?:[.,]\\d{1,2})?";

    private static final String WHOLE = "(?:số |tổng số |tổng )?điểm(?: tối đa| chuẩn| của chỉ số| của tiêu chí)?";
    private static final String MAXIMUM =
            "(?:số |mức )?điểm (?:tối đa|chuẩn)|tối đa điểm|toàn bộ số điểm|đủ điểm|đủ số điểm"
                    + "|100 ?% ?\\*? ?(?:số )?điểm(?: tối đa| chuẩn)?|tối đa";
    private static final String SHARE_OF =
            "(?:số điểm(?: tối đa| chuẩn)?|tổng số điểm|tổng điểm|điểm tối đa|điểm chuẩn)";

    private static final String BEFORE =
            "(?:(?:thì|được tính|được chấm|được cộng|được|đạt|tính|cho|chấm|hưởng|cộng|là|:|=) ?)*(?:điểm ?[:=] ?)?";

    private static final Pattern POINTS = Pattern.compile(BEFORE + "(" + NUMBER + ") ?(?:điểm|đ)");
    private static final Pattern NAMED = Pattern.compile("(?:thì )?(?:số )?điểm ?[:=] ?(" + NUMBER + ")");
    private static final Pattern BARE = Pattern.compile(BEFORE + "(" + NUMBER + ")");
    private static final Pattern ALL = Pattern.compile(BEFORE + "(?:" + MAXIMUM + ")");
    private static final Pattern FRACTION =
            Pattern.compile(BEFORE + "(\\d{1,2}) ?/ ?(\\d{1,2}) ?\\*? ?(?:của )?" + SHARE_OF);
    private static final Pattern FRACTION_AFTER =
            Pattern.compile(BEFORE + SHARE_OF + " ?\\* ?(\\d{1,2}) ?/ ?(\\d{1,2})");
    private static final Pattern DIVIDED = Pattern.compile(BEFORE + SHARE_OF + " ?/ ?()(\\d{1,2})");
    private static final Pattern PERCENT = Pattern.compile(BEFORE + "(" + NUMBER + ") ?% ?\\*? ?(?:của )?" + WHOLE);
    private static final Pattern PERCENT_AFTER = Pattern.compile(BEFORE + SHARE_OF + " ?\\* ?(" + NUMBER + ") ?%");
    private static final Pattern TIMES = Pattern.compile(BEFORE + "(0[.,]\\d{1,2}) ?\\* ?" + SHARE_OF);
    private static final Pattern TIMES_AFTER = Pattern.compile(BEFORE + SHARE_OF + " ?\\* ?(0[.,]\\d{1,2})");
    private static final Pattern HALF = Pattern.compile(BEFORE + "(?:một )?nửa " + SHARE_OF);
    private static final Pattern NOTHING = Pattern.compile(
            "(?:thì )?không (?:được |có |đạt |tính |được tính )?điểm(?: nào)?|" + BEFORE + "0 ?(?:điểm|đ)");

    private AwardWords() {}

    /**
     * The award that a text is, and nothing else.
     *
     * @param bare whether a number alone is points, as in a column of them
     */
    static Optional<Award> parse(String text, boolean bare) {
        String folded = ScoringText.folded(text);
        if (NOTHING.matcher(folded).matches()) {
            return Optional.of(Award.NOTHING);
        } else if (ALL.matcher(folded).matches()) {
            return Optional.of(Award.MAXIMUM);
        } else if (HALF.matcher(folded).matches()) {
            return Award.parse("1/2");
        }
        Optional<Award> award = of(POINTS.matcher(folded), "$1")
                .or(() -> of(NAMED.matcher(folded), "$1"))
                .or(() -> of(FRACTION.matcher(folded), "$1/$2"))
                .or(() -> of(FRACTION_AFTER.matcher(folded), "$1/$2"))
                .or(() -> of(DIVIDED.matcher(folded), "1/$2"))
                .or(() -> of(PERCENT.matcher(folded), "$1%"))
                .or(() -> of(PERCENT_AFTER.matcher(folded), "$1%"))
                .or(() -> ofShare(TIMES.matcher(folded)))
                .or(() -> ofShare(TIMES_AFTER.matcher(folded)));
        return award.isPresent() || !bare ? award : of(BARE.matcher(folded), "$1");
    }

    private static Optional<Award> of(Matcher matcher, String form) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String text = form.replace("$1", matcher.group(1).replace(',', '.').replaceFirst("^0+(?=\\d)", ""));
        if (form.contains("$2")) {
            text = text.replace("$2", matcher.group(2));
        }
        return Award.parse(text);
    }

    /** A decimal that is multiplied by the maximum is a share of it. */
    private static Optional<Award> ofShare(Matcher matcher) {
        return matcher.matches()
                ? Award.parse(new java.math.BigDecimal(matcher.group(1).replace(',', '.'))
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%")
                : Optional.empty();
    }
}
