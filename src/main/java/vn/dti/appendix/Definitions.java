package vn.dti.appendix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says its letters and its rate are: "a = Số hồ sơ trực tuyến; b: Tổng số hồ sơ; Tỷ lệ = a/b".
 *
 * @param inputs labels by letter
 * @param rate the arithmetic of "Tỷ lệ" over the letters, where it is said or plain from the letters
 * @param rest the clauses that define nothing
 * @param sound whether the definitions hold together: no letter twice, the letters of the rate are those defined
 */
record Definitions(Map<String, String> inputs, Optional<String> rate, List<Clause> rest, boolean sound) {

    private static final Pattern LETTER = Pattern.compile("^([a-dA-D]) ?(?:=|:|là(?= )) ?(.+)$");
    private static final Pattern RATE = Pattern.compile(
            "^(?:tỷ lệ|tỷ lệ phần trăm|r|t)(?: (?:đạt được|đạt|thực hiện|hoàn thành))? ?(\\(%\\)|%)? ?(?:=|:) ?(.+)$");
    private static final Pattern TIMES_HUNDRED_PERCENT = Pattern.compile(" ?\\* ?100 ?%$");
    private static final Pattern TIMES_HUNDRED = Pattern.compile(" ?\\* ?100$");

    Definitions {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        rest = List.copyOf(rest);
    }

    static Definitions in(List<Clause> clauses) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Optional<String> rate = Optional.empty();
        List<Clause> rest = new ArrayList<>();
        boolean sound = true;
        for (Clause clause : clauses) {
            Matcher letter = LETTER.matcher(clause.text());
            Matcher of = RATE.matcher(clause.folded());
            if (letter.matches() && isLabel(letter.group(2))) {
                sound &= inputs.putIfAbsent(
                                letter.group(1).toLowerCase(Locale.ROOT),
                                letter.group(2).strip())
                        == null;
            } else if (inputs.isEmpty() && quotient(clause, of.matches()).isPresent()) {
                Quotient quotient = quotient(clause, of.matches()).get();
                inputs.putAll(quotient.inputs());
                sound &= rate.isEmpty();
                rate = Optional.of("a/b");
                quotient.points().ifPresent(rest::add);
            } else if (of.matches()
                    && expression(of.group(2), of.group(1) != null).isPresent()) {
                sound &= rate.isEmpty();
                rate = expression(of.group(2), of.group(1) != null);
            } else {
                rest.add(clause);
            }
        }
        if (rate.isEmpty()
                && inputs.size() == 2
                && inputs.getOrDefault("b", "").toLowerCase(Locale.ROOT).startsWith("tổng")) {
            rate = Optional.of("a/b");
        }
        sound &=
                rate.map(text -> Formulas.letters(text).equals(inputs.keySet())).orElse(true);
        return new Definitions(inputs, rate, rest, sound);
    }

    /** Whether the rate is a part of a whole, by its form and by what its letters are called. */
    boolean isPartOfWhole() {
        return rate.map(of -> Shares.isPartOfWhole(of, inputs)).orElse(true);
    }

    /** Words that make another number of what is named. */
    private static final Pattern EXCEPTION =
            Pattern.compile(".*(?<!\\p{L})(?:nếu|thì|(?:tính|nhân)(?: bằng| hệ số)? \\d"
                    + "|riêng (?:đối với|các|xã|phường|thị trấn|đặc khu|đơn vị))(?!\\p{L}).*");

    /** A name, not a condition or points: it has words, ends whole and gives nothing. */
    private static boolean isLabel(String text) {
        String folded = ScoringText.folded(text);
        return folded.matches("\\p{L}{2,}.*")
                && !folded.contains("…")
                && !folded.contains("...")
                && !folded.matches(".*\\d ?(?:điểm|đ)\\b.*")
                && !folded.contains("điểm tối đa")
                && !folded.matches(".*[≥≤<>=*].*")
                && !EXCEPTION.matcher(folded).matches();
    }

    private static final Pattern IN_WORDS = Pattern.compile(
            "^[^=:]*[=:] ?\\(?([^/=]*\\p{L}{2,}[^=]*?)\\)? ?/ ?\\(?((?:tổng|toàn bộ) [^/=*]+?)\\)?(?: ?\\* ?100 ?%)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A rate in words.
     *
     * @param points the clause with letters in the place of the words, where it says points at once
     */
    private record Quotient(Map<String, String> inputs, Optional<Clause> points) {}

    private static Optional<Quotient> quotient(Clause clause, boolean ofRate) {
        Matcher points = POINTS_IN_WORDS.matcher(clause.text());
        if (points.matches()) {
            return inWords("= " + points.group(2))
                    .map(inputs -> new Quotient(inputs, Optional.of(new Clause("Điểm = a/b" + points.group(3)))));
        }
        String bare = clause.folded().matches("^t[ỷỉ] lệ ?(?:\\(%\\)|%).*")
                ? TIMES_HUNDRED.matcher(clause.text()).replaceFirst("")
                : clause.text();
        return ofRate ? inWords(bare).map(inputs -> new Quotient(inputs, Optional.empty())) : Optional.empty();
    }

    private static final Pattern POINTS_IN_WORDS = Pattern.compile(
            "^((?:tính )?điểm(?: số| đánh giá| đạt được)? ?[=:] ?|)\\(?([^=*()]*\\p{L}{3,}[^=*()]*/ ?tổng [^=*()]+?)\\)?( ?\\* ?(?:điểm tối đa|\\d+(?: điểm)?))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Tỷ lệ = Số hồ sơ trực tuyến / Tổng số hồ sơ": a total below one stroke is the denominator. */
    private static Optional<Map<String, String>> inWords(String text) {
        Matcher matcher = IN_WORDS.matcher(text);
        if (!matcher.matches() || !isLabel(matcher.group(1)) || !isLabel(matcher.group(2))) {
            return Optional.empty();
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("a", matcher.group(1).strip());
        inputs.put("b", matcher.group(2).strip());
        return Optional.of(inputs);
    }

    private static Optional<String> expression(String text, boolean percent) {
        String plain = TIMES_HUNDRED_PERCENT.matcher(text.strip()).replaceFirst("");
        if (percent) {
            plain = TIMES_HUNDRED.matcher(plain).replaceFirst("");
        }
        plain = plain.strip();
        while (plain.matches("\\([^()]*\\)")) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        return Shares.isShare(plain) ? Optional.of(plain.replaceAll(" ?/ ?", "/")) : Optional.empty();
    }
}
