package vn.dti.appendix;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words can name a case that a person picks: none that count, compare, or leave something out. */
final class OptionWords {

    private static final Pattern COUNTING = Pattern.compile(
            ".*(?:…|\\.\\.\\.|(?<!\\p{L})(?:mỗi|cứ|tỷ lệ|điểm|tương ứng|nhân với|cộng thêm|trừ \\d|bình quân|trung bình|quý (?:[ivx]+|\\d)|tháng \\d{1,2}|ngày \\d{1,2})(?!\\p{L})).*");
    /** Words that count nothing, though they hold one that does; a mark of quality by itself. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?<!\\p{L})(?:thí|trọng|địa|thời|quan|ưu|nhược|đặc) điểm(?!\\p{L})"
                    + "|(?<!\\p{L})điểm (?:cầu|truy cập|phát|du lịch|tiếp nhận|bưu điện|giao dịch|nghẽn)(?!\\p{L})"
                    + "|^(?:được )?(?:xếp |đạt )?(?:loại |mức )?trung bình(?: khá)?$");

    private static final Pattern DEGREE = Pattern.compile(
            ".*(?<!\\p{L})(?:đầy đủ|một phần|toàn bộ|cơ bản|nhưng|hoặc|kịp thời|chậm|đúng hạn|trễ|muộn|sau|trước|đang|chỉ|hơn|khác|là)(?!\\p{L}).*");
    /** Numbers that are part of a name: of a decree, a year. */
    private static final Pattern DOCUMENT = Pattern.compile("\\d+(?:/\\d{4})?[/-]\\p{L}[\\p{L}-]*|năm \\d{4}");

    /** "Đủ 03 nội dung", "thiếu 01 nội dung", "cả 2": of what is listed, which a person sees. */
    private static final Pattern HOW_MANY_OF = Pattern.compile(
            "(?<!\\p{L})(đủ|đầy đủ|đầy đủ cả|đủ cả|thiếu|cả|chỉ có) 0?[1-9] (?=(?:nội dung|loại|văn bản|thành phần|tiêu chí thành phần|mục)(?!\\p{L}))");

    private static final Pattern NO = Pattern.compile("^(?:không|chưa)(?!\\p{L}).*");

    private OptionWords() {}

    /** Whether a condition, in lower case, can name a case. */
    static boolean isOption(String folded) {
        String words = HOW_MANY_OF.matcher(folded).replaceAll("$1 ");
        return folded.matches(".*\\p{L}.*")
                && !DOCUMENT.matcher(words).replaceAll("").matches(".*\\d.*")
                && !Condition.compares(words)
                && !COUNTING.matcher(HARMLESS.matcher(words).replaceAll(" ")).matches();
    }

    /** Whether it says that something is not. */
    static boolean isNo(String folded) {
        return NO.matcher(folded).matches();
    }

    private static final Pattern DENIED = Pattern.compile(
            "^(?:(?<who>[^\\d,;:]{1,80}?) )?(?:không|chưa)(?: (?:có|được|đạt|ban hành|thực hiện|triển khai|tổ chức|nộp|gửi|hoàn thành|xây dựng"
                    + "|bố trí|tham gia|xác định|đáp ứng|phát sinh))*(?<rest>(?: .*)?)$");

    /**
     * Whether a case that says "không …" is no more than the denial of another: all that it denies stands in the other.
     *
     * @param folded the case that denies
     * @param other what may be denied
     */
    static boolean isDenialOf(String folded, String other) {
        Matcher denied = DENIED.matcher(folded);
        if (!denied.matches() || denied.group("who") != null && !other.startsWith(denied.group("who") + " ")) {
            return false;
        }
        return isSaidIn(denied.group("rest"), other);
    }

    /** Whether all words of one stand in another. */
    static boolean isSaidIn(String some, String other) {
        List<String> said = List.of(WORD_BREAK.split(other));
        return Arrays.stream(WORD_BREAK.split(some)).allMatch(word -> word.isEmpty() || said.contains(word));
    }

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\d]+");

    /** Whether somebody in it does not do something: "Chủ tịch không tham gia". */
    static boolean isDenying(String folded) {
        return DENIED.matcher(folded).matches();
    }

    /** Whether it says how far, how well or when something is: then it may shut out another case. */
    static boolean isDegree(String folded) {
        return DEGREE.matcher(folded).matches();
    }

    /** Whether it stands for all that the other cases do not say. */
    static boolean isRest(String folded) {
        return isNo(folded) || isLeftOver(folded);
    }

    /** Whether it says no more than that the others do not hold. */
    static boolean isLeftOver(String folded) {
        return folded.matches("(?:các )?(?:trường hợp |mức )?(?:còn lại|khác)|ngược lại");
    }
}
