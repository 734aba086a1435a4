package vn.dti.appendix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that ran together when a document was converted: "Từ90%trởlên:10điểm", "Điểm=Tỷlệ*Điểmtốiđa". Only runs that are
 * made of the grammar's own words and nothing else are taken apart, so that no other word is touched.
 */
final class GluedWords {

    private static final String WORD =
            "(?:tỷ|tỉ|lệ|điểm|tối|đa|thiểu|trở|lên|xuống|từ|đến|dưới|trên|còn|lại|số|tổng|không|quá|đạt|được|tính|mỗi|có)";
    private static final Pattern GLUED =
            Pattern.compile("(?<!\\p{L})" + WORD + "{2,}(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EACH =
            Pattern.compile(WORD + "(?!$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A comparison before its number, a percentage before its word. */
    private static final Pattern AT_NUMBER = Pattern.compile(
            "(?<=(?<!\\p{L})(?:từ|đến|dưới|trên|đạt|quá|lên))(?=\\d)|(?<=\\d%)(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GluedWords() {}

    /** The text with blanks where they are missing. */
    static String parted(String text) {
        String parted =
                GLUED.matcher(text).replaceAll(run -> EACH.matcher(run.group()).replaceAll("$0 "));
        Matcher number = AT_NUMBER.matcher(parted);
        return number.replaceAll(" ");
    }
}
