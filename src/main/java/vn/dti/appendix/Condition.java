package vn.dti.appendix;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/**
 * A condition on a number: "từ 70% đến dưới 90%", "BCĐ họp 4 lần/năm", "Tỷ lệ ≥ 80%", "còn lại".
 *
 * @param span the numbers it is true of; empty for all that no other case says
 * @param percent whether the bounds are percentages; they are then fractions here (0.7 for 70%)
 * @param subject what is measured, in lower case, where the words say
 * @param unit of the number, in lower case, where the words say
 */
record Condition(Optional<Interval> span, boolean percent, String subject, String unit) {

    private static final String N = "(\\d{1,6}(?:[.,]\\d{1,2})?) ?(%?)";
    /** Words without numbers and signs of comparison. */
    private static final String WORDS = "([^\\d≥≤<>=%:]*?)";

    private static final String UNIT = "([^\\d≥≤<>=%:]*?)";

    private static final Pattern OTHERWISE = Pattern.compile(
            "(?:các )?(?:trường hợp |mức |kết quả )?(?:còn lại|khác)|ngược lại|các mức còn lại|ngoài (?:các )?trường hợp trên");

    private static final Pattern AT_LEAST = Pattern.compile("^" + WORDS
            + "(?:≥|đạt từ|từ|tối thiểu|đạt tối thiểu|ít nhất|không dưới|lớn hơn hoặc bằng|từ đủ"
            + "|(?:đạt|bằng)(?:,| và| hoặc) (?:vượt|trên|lớn hơn|cao hơn|nhiều hơn)) ?" + N + UNIT + "$");
    private static final Pattern UPWARD =
            Pattern.compile("^" + WORDS + "(?:đạt từ|từ đủ|từ|đạt)? ?" + N + UNIT + ",? (?:trở lên|hoặc nhiều hơn)$");
    private static final Pattern OVER = Pattern.compile("^" + WORDS
            + "(?:>|đạt trên|từ trên|trên|nhiều hơn|lớn hơn|cao hơn|vượt quá|vượt|quá|hơn) ?" + N + UNIT + "$");
    private static final Pattern BELOW = Pattern.compile("^" + WORDS
            + "(?:<|đạt dưới|dưới|nhỏ hơn|ít hơn|thấp hơn|chưa đến|chưa đạt|không đạt|chưa tới) ?" + N + UNIT + "$");
    private static final Pattern AT_MOST =
            Pattern.compile("^" + WORDS + "(?:≤|không quá|không vượt quá|nhỏ hơn hoặc bằng) ?" + N + UNIT + "$");
    private static final Pattern DOWNWARD =
            Pattern.compile("^" + WORDS + "(?:đạt từ|từ)? ?" + N + UNIT + " trở xuống$");
    private static final Pattern RANGE = Pattern.compile("^" + WORDS
            + "(đạt từ trên|từ trên|đạt từ|đạt trên|từ|trên|đạt|)"
            + " ?" + N + UNIT + " ?(đến dưới|đến nhỏ hơn|đến cận|tới dưới|- dưới|- <|-<|đến <|đến|tới|-) ?" + N + UNIT
            + "$");
    private static final Pattern CHAINED =
            Pattern.compile("^" + N + " ?([≤<]) ?" + WORDS + " ?([≤<]) ?" + N + UNIT + "$");
    private static final Pattern CHAINED_DOWN =
            Pattern.compile("^" + N + " ?([≥>]) ?" + WORDS + " ?([≥>]) ?" + N + UNIT + "$");
    private static final Pattern BOTH = Pattern.compile("^" + WORDS + "(≥|>|từ|trên) ?" + N
            + "(?: trở lên)?(?:,| và| nhưng|, nhưng) ?(≤|<|dưới|không quá) ?" + N + UNIT + "$");
    private static final Pattern EXACTLY =
            Pattern.compile("^" + WORDS + "(?:=|đạt tỷ lệ|đạt|bằng|có|được|đủ|)? ?" + N + UNIT + "$");

    /** "Trung bình mỗi quý 1 lần" beside "4 lần/năm" says the same once more. */
    private static final Pattern AVERAGE =
            Pattern.compile(" ?\\((?:trung bình|bình quân) (?:mỗi|một) (quý|tháng|nửa năm) (\\d{1,2}) lần\\)");

    /**
     * Words that turn a comparison round or into another thing: "không trên 5%", "không để xảy ra từ 2 sự cố trở lên",
     * a rank, which is better the lower it is, "trên 2 kênh" for on two channels, and what another indicator reached.
     */
    private static final Pattern TURNED = Pattern.compile("(?:không|chưa) (?!(?:đạt|đến|tới) \\d|quá|vượt quá|dưới).*"
            + "|.*(?<!\\p{L})(?:không|chưa)(?: (?:đạt|có|được|phải|để|bị|xảy ra))*"
            + " (?:từ|trên|hơn|lớn|nhỏ|cao|thấp|nhiều|ít|tối thiểu|vượt(?! quá)|≥|≤|<|>).*"
            + "|.*(?<!\\p{L})hạng(?! mục).*"
            + "|.*(?:công khai|đăng|đăng tải|đăng ký|phát|phát sóng|niêm yết|tuyên truyền|truyền thông|cung cấp|triển khai)"
            + " trên \\d{1,2} (?!%).*"
            + "|.*(?:chỉ số|tiêu chí) (?:khác|trên|này|nêu trên)(?!\\p{L}).*");

    /** "Mức 1 (từ 90% trở lên)": the level is called by a number too, what it takes stands in the brackets. */
    private static final Pattern LEVEL =
            Pattern.compile("^(?:mức|loại|bậc) (?:độ )?(?:\\d|i{1,3}|iv|v|[a-e]) ?\\(([^()]+)\\)$");
    /** All is within the year that is assessed. */
    private static final Pattern WITHIN_THE_YEAR =
            Pattern.compile("^trong (?:năm(?: đánh giá| báo cáo)?|kỳ(?: đánh giá| báo cáo)),?"
                    + " (?=(?:có|đạt|đã|tổ chức|ban hành|xây dựng|triển khai|thực hiện|họp) )");

    /** The condition that a text is; empty where it is none on a number. */
    static Optional<Condition> of(String text) {
        String folded = WITHIN_THE_YEAR
                .matcher(LEVEL.matcher(ScoringText.folded(text)).replaceFirst("$1"))
                .replaceFirst("");
        Matcher average = AVERAGE.matcher(folded);
        if (average.find()) {
            int times = Integer.parseInt(average.group(2));
            int year = times
                    * switch (average.group(1)) {
                        case "quý" -> 4;
                        case "tháng" -> 12;
                        default -> 2;
                    };
            String rest = average.replaceFirst("").strip();
            return of(rest).filter(condition -> condition.span().isPresent()
                    && (condition.span().get().isExact()
                            || condition.span().get().high().isEmpty()
                                    && condition.span().get().lowIn())
                    && condition.span().get().low().get().equals(BigFraction.of(year)));
        }
        if (OTHERWISE.matcher(folded).matches()) {
            return Optional.of(new Condition(Optional.empty(), false, "", ""));
        }
        if (TURNED.matcher(folded).matches()) {
            return Optional.empty();
        }
        return range(folded)
                .or(() -> chained(folded))
                .or(() -> both(folded))
                .or(() -> single(UPWARD, folded).map(s -> s.as(Interval.from(s.number, true))))
                .or(() -> single(DOWNWARD, folded).map(s -> s.as(Interval.upTo(s.number, true))))
                .or(() -> single(AT_LEAST, folded).map(s -> s.as(Interval.from(s.number, true))))
                .or(() -> single(BELOW, folded).map(s -> s.as(Interval.upTo(s.number, false))))
                .or(() -> single(AT_MOST, folded).map(s -> s.as(Interval.upTo(s.number, true))))
                .or(() -> single(OVER, folded).map(s -> s.as(Interval.from(s.number, false))))
                .or(() -> single(EXACTLY, folded).map(s -> s.as(Interval.exactly(s.number))))
                .filter(Condition::isPlain);
    }

    /** Words before a number that turn it, or count another thing than it seems. */
    private static final Pattern SUBJECT_UNPLAIN = Pattern.compile(
            "(?:.*(?<!\\p{L}))?(?:và|hoặc|bằng|quá|dưới|trên|hơn|ít nhất|tối thiểu|tối đa|không|chưa|gần|khoảng|thêm|thứ|vòng|mức|mức độ|cấp độ|cấp|loại|bậc|nhóm|giai đoạn|tháng|quý|năm|ngày|tuần|kỳ"
                    + "|trong|sau|trước|chậm|(?:mỗi|hàng|hằng|một) (?:quý|tháng|năm|tuần|6 tháng|kỳ)(?!\\p{L}).*)");
    /** Words behind a number that ask for more than the number. */
    private static final Pattern UNIT_UNPLAIN = Pattern.compile(
            "(?:và|hoặc|mà|kèm|cùng|với|nhưng)(?!\\p{L}).*|.*(?:\\(|(?<!\\p{L})(?:trở lên|trở xuống|nhưng|đồng thời|nếu|khi|đến|dưới|trừ|so với|đều"
                    + "|(?:và|hoặc|mà) (?:có|được|không|đạt|đã|phải))(?!\\p{L})).*");

    private static boolean isPlain(Condition condition) {
        return !SUBJECT_UNPLAIN.matcher(condition.subject()).matches()
                && !UNIT_UNPLAIN.matcher(condition.unit()).matches();
    }

    /** That there is none of something. */
    static Condition none(String what) {
        return new Condition(Optional.of(Interval.exactly(BigFraction.ZERO)), false, what, NONE);
    }

    /** In the place of a unit: none has none. */
    private static final String NONE = "0";

    boolean isNone() {
        return unit.equals(NONE);
    }

    /** Whether a text speaks of numbers to compare, well or badly: such a text is no name of a case. */
    static boolean compares(String text) {
        return text.matches(".*[≥≤<>=%].*") || of(text).isPresent();
    }

    private record Single(String subject, BigFraction number, boolean percent, String unit) {
        Condition as(Interval span) {
            return new Condition(Optional.of(span), percent, Condition.subject(subject), Condition.unit(unit));
        }
    }

    private static Optional<Single> single(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        if (!matcher.matches() || isWordBroken(matcher, 1)) {
            return Optional.empty();
        }
        boolean percent = !matcher.group(3).isEmpty();
        return Optional.of(new Single(matcher.group(1), number(matcher.group(2), percent), percent, matcher.group(4)));
    }

    private static Optional<Condition> range(String folded) {
        Matcher matcher = RANGE.matcher(folded);
        if (!matcher.matches() || isWordBroken(matcher, 1)) {
            return Optional.empty();
        }
        // "70-80%": the sign of percent stands once for both.
        boolean percent = !matcher.group(7 + 1).isEmpty();
        if (!percent && !matcher.group(4).isEmpty()) {
            return Optional.empty();
        }
        BigFraction low = number(matcher.group(3), percent);
        BigFraction high = number(matcher.group(7), percent);
        String unit = unit(matcher.group(9));
        String first = unit(matcher.group(5));
        if (low.compareTo(high) >= 0 || !first.isEmpty() && !unit.isEmpty() && !first.equals(unit)) {
            return Optional.empty();
        }
        boolean lowIn = !matcher.group(2).endsWith("trên");
        String upTo = matcher.group(6);
        boolean highIn = upTo.equals("đến") || upTo.equals("tới") || upTo.equals("-");
        return Optional.of(new Condition(
                Optional.of(Interval.between(low, lowIn, high, highIn)),
                percent,
                subject(matcher.group(1)),
                unit.isEmpty() ? first : unit));
    }

    /** "≥ 70% và < 90%". */
    private static Optional<Condition> both(String folded) {
        Matcher both = BOTH.matcher(folded);
        if (!both.matches() || isWordBroken(both, 1)) {
            return Optional.empty();
        }
        boolean percent = !both.group(7).isEmpty();
        if (percent != !both.group(4).isEmpty()) {
            return Optional.empty();
        }
        BigFraction low = number(both.group(3), percent);
        BigFraction high = number(both.group(6), percent);
        boolean lowIn = both.group(2).matches("≥|từ");
        boolean highIn = both.group(5).matches("≤|không quá");
        return low.compareTo(high) >= 0
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(Interval.between(low, lowIn, high, highIn)),
                        percent,
                        subject(both.group(1)),
                        unit(both.group(8))));
    }

    private static Optional<Condition> chained(String folded) {
        Matcher up = CHAINED.matcher(folded);
        Matcher down = CHAINED_DOWN.matcher(folded);
        Matcher matcher = up.matches() ? up : down;
        if (matcher == down && !down.matches()) {
            return Optional.empty();
        }
        boolean percent = !matcher.group(2).isEmpty();
        if (percent != !matcher.group(7).isEmpty()) {
            return Optional.empty();
        }
        BigFraction first = number(matcher.group(1), percent);
        BigFraction second = number(matcher.group(6), percent);
        boolean firstIn = "≤≥".contains(matcher.group(3));
        boolean secondIn = "≤≥".contains(matcher.group(5));
        Interval span = matcher == up
                ? Interval.between(first, firstIn, second, secondIn)
                : Interval.between(second, secondIn, first, firstIn);
        return span.low().get().compareTo(span.high().get()) >= 0
                ? Optional.empty()
                : Optional.of(
                        new Condition(Optional.of(span), percent, subject(matcher.group(4)), unit(matcher.group(8))));
    }

    /** Whether the words before a keyword end within a word: "thường" holds no "từ". */
    private static boolean isWordBroken(Matcher matcher, int group) {
        int end = matcher.end(group);
        String text = matcher.group();
        return end > 0
                && end < text.length()
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(text.charAt(end));
    }

    private static BigFraction number(String digits, boolean percent) {
        BigFraction number = Exact.of(new BigDecimal(digits.replace(',', '.')));
        return percent ? number.divide(100) : number;
    }

    private static final Pattern LAST_VERB = Pattern.compile(" ?(?:có|đạt|là|được|:|,|thì)$");

    private static String subject(String words) {
        String subject = words.strip();
        String before = null;
        while (!subject.equals(before)) {
            before = subject;
            subject = subject.equals("đạt") || subject.equals("có")
                    ? ""
                    : LAST_VERB.matcher(subject).replaceFirst("");
        }
        return subject.strip();
    }

    private static String unit(String words) {
        return words.strip().replaceFirst("^/ ?", "").replaceFirst("[,.]$", "").replaceAll(" ?/ ?", "/");
    }
}
