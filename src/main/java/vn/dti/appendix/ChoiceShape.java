package vn.dti.appendix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.Choice;

/**
 * One of several cases that a person picks by its name.
 *
 * <ul>
 *   <li>{@code Trưởng ban là Bí thư/Chủ tịch: Điểm tối đa; là Phó …: 1/2*Điểm tối đa; Chưa có …: 0 điểm}
 *   <li>{@code Ban hành đầy đủ: 10 điểm; ban hành một phần: 5 điểm; không ban hành: 0 điểm}
 * </ul>
 *
 * One case must earn the maximum and one stand for the rest, or earn nothing: else the cases may be parts of a sum.
 */
final class ChoiceShape implements Shape {

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Optional<List<Case>> cases = Case.all(text.clauses());
        if (cases.isEmpty() || cases.get().size() < 2) {
            return Optional.empty();
        }
        if (cases.get().stream()
                .anyMatch(one -> !OptionWords.isOption(one.folded()) && !OptionWords.isLeftOver(one.folded()))) {
            return Optional.empty();
        }
        BigFraction maximum = Exact.of(text.maximum());
        Map<String, Award> options = new LinkedHashMap<>();
        boolean most = false;
        boolean rest = false;
        for (Case one : cases.get()) {
            BigFraction points = one.award().of(maximum);
            if (points.compareTo(maximum) > 0) {
                return Optional.of(ScoringReading.not(
                        List.of(one.clause().text()),
                        Remark.of(Remark.Kind.ABOVE_MAXIMUM, one.award().text())));
            }
            most |= points.equals(maximum);
            rest |= points.isZero() || OptionWords.isRest(one.folded());
            if (options.put(one.when(), one.award()) != null) {
                return Optional.of(ScoringReading.not(List.of(one.clause().text())));
            }
        }
        if (!most) {
            return Optional.empty();
        }
        List<String> strange = cases.get().stream()
                .filter(one -> one.award().amount().isZero() && OptionWords.isNo(one.folded()))
                .filter(one -> cases.get().stream()
                        .noneMatch(other -> other != one && OptionWords.isDenialOf(one.folded(), other.folded())))
                .filter(one -> cases.get().size() == 2)
                .map(one -> one.clause().text())
                .toList();
        if (!strange.isEmpty()) {
            return Optional.of(ScoringReading.not(strange));
        }
        if (!rest) {
            return Optional.of(ScoringReading.not(text, Remark.of(Remark.Kind.NOTHING_UNSAID)));
        }
        Choice choice = new Choice(options);
        boolean apart = options.keySet().stream()
                .allMatch(option -> choice.option(option).filter(option::equals).isPresent());
        return Optional.of(apart ? ScoringReading.of(choice, Map.of("a", "")) : ScoringReading.not(text));
    }
}
