package vn.dti.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.indicator.rule.Award;

/**
 * A clause of the form "when: points".
 *
 * @param when the condition, in the writer's words
 * @param award what it earns
 * @param clause the whole
 */
record Case(String when, Award award, Clause clause) {

    private static final String LINK = "\\s*(?::|=|→|->|⇒|-(?=\\s))\\s*";
    /** The points after their condition; the link that stands first and leaves points alone behind it. */
    private static final Pattern AFTER = Pattern.compile(
            LINK
                    + "|,?\\s+(?=(?:thì|được|đạt|tính|cho|chấm|hưởng|cộng)\\s|không (?:được |có |tính )*điểm)|\\s*\\((?=.*\\)$)|,\\s+"
                    // "Từ 90% trở lên 10 điểm; không có kế hoạch 0 điểm"
                    + "|(?<=%|trở lên|trở xuống)\\s+(?=\\d[\\d.,]* ?(?:điểm|đ)$)|\\s+(?=0 ?(?:điểm|đ)$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEFORE = Pattern.compile(
            "^(.*?(?:điểm|tối đa|chuẩn))(?:" + LINK
                    + "|,?\\s+(?:nếu|khi|đối với(?: trường hợp)?|cho trường hợp|trường hợp)\\s+)(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IF = Pattern.compile(
            "^(?:nếu|trường hợp|đối với(?: trường hợp)?|khi)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who is meant, not what is reached: "Đối với xã: 10 điểm". */
    private static final Pattern FOR_SOME = Pattern.compile(
            "^(?:đối với |riêng )(?:các |những |nhóm )?(?:xã|phường|thị trấn|đặc khu|huyện|thành phố|sở|ban|ngành|cấp|cơ quan"
                    + "|địa phương|đơn vị (?!không (?:có )?phát sinh)|ubnd)(?!\\p{L}).*");

    /** "Không có hồ sơ: không tính điểm" may leave the indicator out; "dưới 50%: không tính điểm" gives 0. */
    private static final Pattern NOT_COUNTED = Pattern.compile("[^\\d]*không (?:được )?tính điểm.*");

    /** A condition without the "nếu" before it. */
    static String unconditioned(String when) {
        return IF.matcher(when).replaceFirst("");
    }

    /** The clause as a case; empty where it is none. */
    static Optional<Case> of(Clause clause, boolean bare) {
        String text = clause.text();
        if (FOR_SOME.matcher(clause.folded()).matches()) {
            return Optional.empty();
        }
        Matcher link = AFTER.matcher(text);
        while (link.find()) {
            String rest = text.substring(link.end());
            if (link.group().contains("(")) {
                rest = rest.substring(0, rest.length() - 1);
            }
            boolean column = bare && link.group().strip().equals(":");
            Optional<Award> award = AwardWords.parse(rest, column);
            String when = text.substring(0, link.start()).strip();
            // "Không có: - 5 điểm": the dash is a minus, not what parts the points from their condition.
            boolean minus = when.endsWith(":") || when.endsWith("=");
            boolean left = NOT_COUNTED.matcher(clause.folded()).matches();
            if (award.isPresent() && !when.isEmpty() && !minus && !left) {
                return Optional.of(new Case(unconditioned(when), award.get(), clause));
            }
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            Optional<Award> award = AwardWords.parse(before.group(1), false);
            if (award.isPresent()) {
                return Optional.of(new Case(before.group(2).strip(), award.get(), clause));
            }
        }
        return Optional.empty();
    }

    /** All clauses as cases; empty where one is none. A number alone counts as points beside one that says "điểm". */
    static Optional<List<Case>> all(List<Clause> clauses) {
        boolean bare = isBare(clauses);
        List<Case> cases = new ArrayList<>();
        for (Clause clause : clauses) {
            Optional<Case> one = of(clause, bare);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            cases.add(one.get());
        }
        return cases.isEmpty() ? Optional.empty() : Optional.of(cases);
    }

    private static final Pattern COLUMN = Pattern.compile(".*:\\s*\\d{1,4}(?:[.,]\\d{1,2})?");

    /** Whether a number alone is points: beside a clause that says "điểm", or where each of several clauses ends in one. */
    static boolean isBare(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> of(clause, false).isPresent())
                || clauses.size() > 1
                        && clauses.stream().allMatch(clause -> COLUMN.matcher(clause.text())
                                .matches());
    }

    /** The clauses that are no cases. */
    static List<String> others(List<Clause> clauses) {
        boolean bare = isBare(clauses);
        return clauses.stream()
                .filter(clause -> of(clause, bare).isEmpty())
                .map(Clause::text)
                .toList();
    }

    String folded() {
        return ScoringText.folded(when);
    }
}
