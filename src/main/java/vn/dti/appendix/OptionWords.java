package vn.dti.appendix;

import java.util.regex.Pattern;

/** Which words can name a case that a person picks: none that count, compare, or leave something out. */
final class OptionWords {

    private static final Pattern COUNTING = Pattern.compile(
            ".*(?:…|\\.\\.\\.|(?<!\\p{L})(?:mỗi|cứ|tỷ lệ|điểm|tương ứng|nhân với|cộng thêm|trừ \\d|bình quân|trung bình|quý (?:i|ii|iii|iv)|tháng \\d{1,2}|ngày \\d{1,2})(?!\\p{L})).*");
    private static final Pattern DEGREE = Pattern.compile(
            ".*(?<!\\p{L})(?:đầy đủ|một phần|toàn bộ|cơ bản|nhưng|hoặc|kịp thời|chậm|đúng hạn|trễ|muộn|sau|trước|đang|chỉ|hơn|khác|là)(?!\\p{L}).*");
    /** Numbers that are part of a name: of a decree, a year. */
    private static final Pattern DOCUMENT = Pattern.compile("\\d+(?:/\\d{4})?[/-]\\p{L}[\\p{L}-]*|năm \\d{4}");

    private static final Pattern NO = Pattern.compile("^(?:không|chưa)(?!\\p{L}).*");

    private OptionWords() {}

    /** Whether a condition, in lower case, can name a case. */
    static boolean isOption(String folded) {
        return folded.matches(".*\\p{L}.*")
                && !DOCUMENT.matcher(folded).replaceAll("").matches(".*\\d.*")
                && !Condition.compares(folded)
                && !COUNTING.matcher(folded).matches();
    }

    /** Whether it says that something is not. */
    static boolean isNo(String folded) {
        return NO.matcher(folded).matches();
    }

    /** Whether it says how far, how well or when something is: then it may shut out another case. */
    static boolean isDegree(String folded) {
        return DEGREE.matcher(folded).matches();
    }

    /** Whether it stands for all that the other cases do not say. */
    static boolean isRest(String folded) {
        return isNo(folded)
                || folded.matches("(?:các )?(?:trường hợp |mức )?(?:còn lại|khác)")
                || folded.matches("ngược lại");
    }
}
