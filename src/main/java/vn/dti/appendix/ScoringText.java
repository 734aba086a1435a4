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
                    + "|(?<=điểm|tối đa)\\s*(?:,\\s*|\\s[-+]\\s)"
                    // a comma before what the next letter stands for: "a là …, b là …"
                    + "|,\\s*(?:và\\s+)?(?=[a-dA-D]\\s*(?:=|:|là\\s))");

    private static final Pattern HEADING = Pattern.compile(
            "(?:trong đó|cách tính|cách tính điểm|cách xác định|công thức|công thức tính|cụ thể|cụ thể như sau|tính điểm"
                    + "|thang điểm|điểm được tính như sau|cách tính như sau|như sau|điểm số|với|gọi)\\s*:?");
    private static final Pattern HEADING_BEFORE = Pattern.compile(
            "^(?:trong đó|cách tính(?: điểm)?|cách xác định|công thức(?: tính)?(?: điểm)?|cụ thể|thang điểm|với|gọi)\\s*:?\\s+"
                    + "(?=[a-d]\\s*(?:=|:|là )|điểm\\s*=|t[ỷỉ] lệ)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    ScoringText {
        clauses = List.copyOf(clauses);
    }

    /** The text taken apart. */
    static ScoringText of(String text, String name, BigDecimal maximum, OptionalInt year) {
        List<Clause> clauses = new ArrayList<>();
        for (String piece : BREAK.split(plain(text))) {
            String clause = BULLET.matcher(piece.strip()).replaceFirst("").strip();
            clause = HEADING_BEFORE.matcher(clause).replaceFirst("");
            if (!clause.isEmpty() && !HEADING.matcher(folded(clause)).matches()) {
                clauses.add(new Clause(clause));
            }
        }
        return new ScoringText(clauses, name, maximum, year);
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
        return multiplied(signs.replace('：', ':')
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
                .replace('∕', '/'));
    }

    private static final Pattern TIMES =
            Pattern.compile("(?<=[\\d%)\\p{L}])\\s+[xX]\\s+(?=[\\d(\\p{L}])|(?<=\\d)[xX](?=\\d)");

    /** An x between factors is a sign. */
    private static String multiplied(String text) {
        Matcher matcher = TIMES.matcher(text);
        return matcher.replaceAll("*");
    }

    /** In lower case, single blanks, "tỉ lệ" as "tỷ lệ". */
    static String folded(String text) {
        return BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace("tỉ lệ", "tỷ lệ");
    }
}
