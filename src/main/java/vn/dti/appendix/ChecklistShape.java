package vn.dti.appendix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * </ul>
 *
 * Their sum must be the maximum, and no part be the maximum: then they cannot be cases of which one holds, unless they
 * say how far or when ("đầy đủ", "một phần"), and such a text is left alone.
 */
final class ChecklistShape implements Shape {

    private static final String LETTERS = "abcd";

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Optional<List<Case>> cases = Case.all(text.clauses());
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        BigFraction maximum = Exact.of(text.maximum());
        Map<String, Award> parts = new LinkedHashMap<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        BigFraction sum = BigFraction.ZERO;
        boolean degree = false;
        for (Case one : cases.get()) {
            if (!OptionWords.isOption(one.folded())) {
                return Optional.empty();
            }
            if (one.award().amount().isZero()) {
                if (!OptionWords.isNo(one.folded()) || parts.isEmpty()) {
                    return Optional.empty();
                }
                continue;
            }
            if (parts.size() == LETTERS.length() || OptionWords.isNo(one.folded())) {
                return Optional.empty();
            }
            String letter = LETTERS.substring(parts.size(), parts.size() + 1);
            parts.put(letter, one.award());
            inputs.put(letter, one.when());
            degree |= OptionWords.isDegree(one.folded());
            sum = sum.add(one.award().of(maximum));
        }
        boolean equal = parts.values().stream()
                        .map(award -> award.of(maximum))
                        .distinct()
                        .count()
                == 1;
        if (parts.size() < 2 || !sum.equals(maximum) || degree && !equal) {
            return Optional.empty();
        }
        // "Có kế hoạch" and "có kế hoạch và báo cáo" are cases, of which the second holds the first.
        List<String> said = inputs.values().stream().map(ScoringText::folded).toList();
        boolean apart = said.stream()
                .allMatch(one ->
                        said.stream().filter(other -> other.startsWith(one)).count() == 1);
        return Optional.of(apart ? ScoringReading.of(new Checklist(parts), inputs) : ScoringReading.not(text));
    }
}
