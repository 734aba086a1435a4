package vn.dti.appendix;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scoring text, made comparable and taken apart into clauses. Nothing of it is dropped but bullets and empty headings
 * ("Cách tính:"), so that what the clauses say is all that the text says.
 *
 * @param name of the indicator, which names what is counted where the text does not
 * @param maximum points at most
 * @param year of the assessment, for days without a year
 */
record ScoringText(List<Clause> clauses, String name, BigDecimal maximum, OptionalInt year) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\uFEFF\\u2060\\u00AD\\u202A-\\u202E]");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\u00A0]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFF0D]");
    /** A bullet of a list, or its letter in a bracket. */
    private static final Pattern BULLET = Pattern.compile("^(?:[-+•●○▪*·►➢✓]+\\s*|\\(?(?:\\d{1,2}|[a-zđ])\\)\\s+)+");

    private static final Pattern BREAK = Pattern.compile(
            // a line, a semicolon, a full stop that is not a decimal point
            "[\\n\\r;]|\\.(?=\\s|$)"
                    // a comma or a bullet after points: "Có: 10 điểm, không: 0 điểm", "Có A: 5 điểm - Có B: 5 điểm"
                    + "|(?<=điểm|tối đa|\\dđ)\\s*(?:,\\s*|\\s[-+]\\s)"
                    // "Tỷ lệ = a/b, trong đó a là …", "Tỷ lệ: a/b với a = …"
                    + "|,?\\s+(?:[Tt]rong đó|với)\\s*:?\\s+(?=[a-dA-D]\\s*(?:=|:|là\\s))"
                    // "Tỷ lệ = a/b, Điểm = Tỷ lệ*Điểm tối đa"
                    + "|,\\s*(?=[Đđ]iểm\\s*=)"
                    // a comma before what the next letter stands for: "a là …, b là …"
                    + "|,\\s*(?:và\\s+)?(?=[a-dA-D]\\s*(?:=|:|là\\s))");

    private static final Pattern HEADING = Pattern.compile(
            "(?:trong đó|cách tính|cách tính điểm|cách xác định|công thức|công thức tính|cụ thể|cụ thể như sau|tính điểm"
                    + "|thang điểm|điểm được tính như sau|cách tính như sau|như sau|điểm số|với|gọi)\\s*:?");
    private static final Pattern HEADING_BEFORE = Pattern.compile(
            "^(?:trong đó|cách tính(?: điểm)?|cách xác định|(?:tính theo )?công thức(?: tính)?(?: điểm)?|cụ thể|thang điểm"
                    + "|với|gọi)\\s*:?\\s+(?=[a-d]\\s*(?:=|:|là )|điểm\\s*=|t[ỷỉ] lệ|\\()",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    ScoringText {
        clauses = List.copyOf(clauses);
    }

    /** The text taken apart. */
    static ScoringText of(String text, String name, BigDecimal maximum, OptionalInt year) {
        List<Clause> clauses = new ArrayList<>();
        for (String piece : BREAK.split(inOwnClauses(joined(plain(text))))) {
            String clause = BULLET.matcher(piece.strip()).replaceFirst("").strip();
            clause = HEADING_BEFORE.matcher(clause).replaceFirst("");
            if (!clause.isEmpty() && !HEADING.matcher(folded(clause)).matches()) {
                clauses.add(new Clause(clause));
            }
        }
        return new ScoringText(clauses, name, maximum, year);
    }

    private static final Pattern LINE = Pattern.compile("[\\n\\r]+");
    /** What cannot end a sentence: the line goes on below. */
    private static final Pattern OPEN_END = Pattern.compile(
            ".*(?:\\([^)]*|[=*+/]|(?<!\\p{L})(?:là|dưới|đến|từ|trên|và|hoặc|của|tại|với|cho|các|những|bằng|theo|trở|số"
                    + "|về|do|được|có|không|chưa|ban|tỷ|lớn|nhỏ|hơn))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WHOLE_END =
            Pattern.compile(".*(?:[.;:,]|điểm|tối đa|\\dđ|\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A line that goes on: in small letters, no bullet, no letter that is defined, no case of its own. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?!tỷ lệ|tỉ lệ|từ |dưới |trên |không |chưa |có |là |còn lại|mỗi |cứ )\\p{Ll}.*");

    private static final Pattern UNIT_ALONE = Pattern.compile("(?:điểm|lên|xuống)(?!\\p{L}).*");

    /** The number of a line in a list of its own. */
    private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,2}[.)]\\s+(?=\\p{L})");
    /** A line that begins something: a bullet, a letter that is defined, the rate, the points. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?:[-+•●○▪*·►➢✓(].*|[a-dđ] ?(?:=|:|là |\\)).*|điểm ?[=:].*|t[ỷỉ] lệ ?(?:\\(%\\)|%)? ?[=:].*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Lines that were broken within a sentence, as tables do it, in one. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        String before = "";
        for (String line : LINE.split(text)) {
            String own = NUMBER.matcher(line.strip()).replaceFirst("- ");
            boolean begins = BEGINS.matcher(own).matches();
            boolean open = !begins && OPEN_END.matcher(before).matches();
            boolean goesOn = !begins
                    && GOES_ON.matcher(own).matches()
                    && !before.isEmpty()
                    && (!WHOLE_END.matcher(before).matches()
                            || UNIT_ALONE.matcher(own).matches());
            boolean definition = before.matches("(?:[-+•*]\\s*)?[a-dA-D] ?(?:=|:|là ).*")
                    && !before.matches(".*[.;:,]")
                    && !begins
                    && own.matches("\\p{Ll}.*");
            boolean points = before.endsWith(":")
                    && AwardWords.parse(own.replaceFirst("[.;,]$", ""), false).isPresent();
            boolean further = open || goesOn || definition || points;
            joined.append(before.isEmpty() ? "" : further ? " " : "\n").append(own);
            before = own;
        }
        return joined.toString();
    }

    private static final Pattern DEFINED_IN_BRACKETS =
            Pattern.compile("\\s*\\(\\s*([a-dA-D]\\s*(?:=|:|là\\s)[^()]*)\\)");

    /** "Điểm = a/b * 10 (a: số thôn có Tổ công nghệ số; b: tổng số thôn)": what letters stand for, out of its brackets. */
    private static String inOwnClauses(String text) {
        return DEFINED_IN_BRACKETS.matcher(text).replaceAll("; $1; ");
    }

    /** The same clauses but some, for a recognizer that has dealt with these. */
    ScoringText with(List<Clause> some) {
        return new ScoringText(some, name, maximum, year);
    }

    /** Composed, with one kind of blank, dash, comparison and multiplication sign; line breaks stay. */
    static String plain(String text) {
        String composed = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        String signs = DASHES.matcher(BLANKS.matcher(composed).replaceAll(" ")).replaceAll("-");
        return divided(multiplied(GluedWords.parted(signs)
                .replace('：', ':')
                .replace('；', ';')
                .replace("½", "1/2")
                .replace("¼", "1/4")
                .replace("¾", "3/4")
                .replace(">=", "≥")
                .replace("=>", "≥")
                .replace("<=", "≤")
                .replace("=<", "≤")
                .replace('⩾', '≥')
                .replace('⩽', '≤')
                .replace('≧', '≥')
                .replace('≦', '≤')
                .replace('×', '*')
                .replace('∗', '*')
                .replace('÷', '/')
                .replace('∕', '/')));
    }

    private static final Pattern TIMES =
            Pattern.compile("(?<=[\\d%)\\p{L}])\\s+[xX]\\s+(?=[\\d(\\p{L}])|(?<=\\d)[xX](?=\\d)");

    /** An x between factors is a sign. */
    private static String multiplied(String text) {
        Matcher matcher = TIMES.matcher(text);
        return matcher.replaceAll("*");
    }

    private static final Pattern DIVIDED = Pattern.compile("(?<=[=(] ?)([a-d]) ?: ?([a-d])(?=\\s*(?:[)*,;.\\n]|$))");

    /** "Tỷ lệ = a : b" is a quotient. */
    private static String divided(String text) {
        return DIVIDED.matcher(text).replaceAll("$1/$2");
    }

    /** In lower case, single blanks, "tỉ lệ" as "tỷ lệ". */
    static String folded(String text) {
        return BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace("tỉ lệ", "tỷ lệ");
    }
}
