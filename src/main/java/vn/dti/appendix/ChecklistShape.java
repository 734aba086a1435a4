package vn.dti.appendix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.Checklist;

/**
 * Parts that add up to the maximum.
 *
 * <ul>
 *   <li>{@code - Có chuyên mục …: 5 điểm; - Có tin trên đài …: 5 điểm}
 *   <li>{@code Tham gia các phiên họp: 1/2 * Điểm tối đa; không tham gia: 0 điểm; Chủ trì các cuộc họp: 1/2 * Điểm tối
 *       đa; không chủ trì: 0 điểm}
 *   <li>{@code Điểm = tổng điểm các nội dung sau: Có kế hoạch: 4 điểm; Có báo cáo: 6 điểm}
 * </ul>
 *
 * That points add up to the maximum does not yet make them parts: "Ban hành mới: 6 điểm; sửa đổi: 4 điểm" are cases of
 * which one holds. The text must say it: by a sum, by a denial of each part, or by equal points for things that a unit
 * has ("Có …", "Có …"), no two of a kind. Any other such text is left alone.
 */
final class ChecklistShape implements Shape {

    private static final String LETTERS = "abcd";

    private static final String SUM = "(?:tổng )?(?:số )?điểm(?: của chỉ số| của tiêu chí| chỉ số| tiêu chí)?"
            + " ?(?:=|là|bằng|được tính bằng|được tính là) ?(?:tổng|tổng cộng|cộng)(?: số)?(?: điểm)?(?: của)?(?: các)?"
            + " (?:nội dung|phần|mục|ý|thành phần|nội dung thành phần)(?: sau| sau đây| trên| nêu trên| dưới đây)?";
    private static final Pattern SAYS_SUM = Pattern.compile("^" + SUM + " ?:?$");
    private static final Pattern SUM_BEFORE =
            Pattern.compile("^" + SUM + " ?: ?(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HAS = Pattern.compile("^(?:có|đã có) (?<what>.+)$");

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        List<Clause> clauses = new ArrayList<>();
        boolean summed = false;
        for (Clause clause : text.clauses()) {
            Matcher before = SUM_BEFORE.matcher(clause.text());
            if (SAYS_SUM.matcher(clause.folded()).matches()) {
                summed = true;
            } else if (before.matches() && clauses.isEmpty()) {
                summed = true;
                clauses.add(new Clause(before.group(1)));
            } else {
                clauses.add(clause);
            }
        }
        Optional<List<Case>> cases = Case.all(clauses);
        return cases.isEmpty() ? Optional.empty() : read(text, cases.get(), summed);
    }

    private static Optional<ScoringReading> read(ScoringText text, List<Case> cases, boolean summed) {
        BigFraction maximum = Exact.of(text.maximum());
        List<Case> parts = new ArrayList<>();
        List<Case> denials = new ArrayList<>();
        BigFraction sum = BigFraction.ZERO;
        for (Case one : cases) {
            boolean nothing = one.award().amount().isZero();
            boolean denies = nothing ? OptionWords.isDenying(one.folded()) : OptionWords.isNo(one.folded());
            if (!OptionWords.isOption(one.folded()) || nothing != denies) {
                return Optional.empty();
            }
            (nothing ? denials : parts).add(one);
            sum = sum.add(one.award().of(maximum));
        }
        if (parts.size() < 2 || parts.size() > LETTERS.length() || !sum.equals(maximum)) {
            return Optional.empty();
        }
        boolean said = summed
                ? areDenialsOf(denials, parts)
                : isEachDenied(parts, denials) || areAlike(parts, maximum) && areDenialsOf(denials, parts);
        // "Có kế hoạch" and "có kế hoạch và báo cáo" are cases, of which the second holds the first.
        List<String> names = parts.stream().map(Case::folded).toList();
        boolean apart = names.stream()
                .allMatch(one ->
                        names.stream().filter(other -> other.startsWith(one)).count() == 1);
        if (!said || !apart) {
            return Optional.of(ScoringReading.not(text, Remark.of(Remark.Kind.PARTS_OR_CASES)));
        }
        Map<String, Award> awards = new LinkedHashMap<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        for (Case part : parts) {
            String letter = LETTERS.substring(awards.size(), awards.size() + 1);
            awards.put(letter, part.award());
            inputs.put(letter, part.when());
        }
        return Optional.of(ScoringReading.of(new Checklist(awards), inputs));
    }

    /** Whether each part has a case of its own for not having it. */
    private static boolean isEachDenied(List<Case> parts, List<Case> denials) {
        if (denials.size() != parts.size()) {
            return false;
        }
        Set<Case> denied = new HashSet<>();
        for (Case denial : denials) {
            parts.stream()
                    .filter(part -> !denied.contains(part) && OptionWords.isDenialOf(denial.folded(), part.folded()))
                    .findFirst()
                    .ifPresent(denied::add);
        }
        return denied.size() == parts.size();
    }

    /** Whether what earns nothing is no more than to have none of the parts. */
    private static boolean areDenialsOf(List<Case> denials, List<Case> parts) {
        String all = parts.stream().map(Case::folded).collect(Collectors.joining(" "));
        return denials.stream().allMatch(denial -> OptionWords.isDenialOf(denial.folded(), all + " và"));
    }

    /** Whether a unit has each of them, for the same points or more than two, and no two are of a kind. */
    private static boolean areAlike(List<Case> parts, BigFraction maximum) {
        Set<BigFraction> points = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (Case part : parts) {
            Matcher has = HAS.matcher(part.folded());
            if (!has.matches() || OptionWords.isDegree(part.folded())) {
                return false;
            }
            points.add(part.award().of(maximum));
            String[] words = has.group("what").split(" ");
            kinds.add(String.join(" ", List.of(words).subList(0, Math.min(2, words.length))));
        }
        // Of two, 6 and 4 of 10 may be cases that were meant to be more and less of the same.
        return (points.size() == 1 || parts.size() > 2) && kinds.size() == parts.size();
    }
}
