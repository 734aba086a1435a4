package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Measured;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.Results;

/**
 * Reported numbers that look odd beside last year's: ten times as much or a tenth, a slip of the keyboard or another unit
 * of measure before it is a success (dac-ta 2); for the analysis also figures that are repeated and totals that fell.
 */
public final class YearOnYear {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final EarlierInputs earlier;

    /** A number of a form and what it was last year. */
    private record Number(Claim claim, String letter, BigDecimal before, BigDecimal now) {

        private boolean isLeap() {
            return before.signum() > 0
                    && now.signum() > 0
                    && (now.compareTo(before.multiply(TEN)) >= 0 || before.compareTo(now.multiply(TEN)) >= 0);
        }

        private boolean isSame() {
            return before.compareTo(now) == 0;
        }

        /** Numbers below 10 are often the same by chance. */
        private boolean isTelling() {
            return now.abs().compareTo(TEN) >= 0;
        }
    }

    private interface Looking {
        List<Notice> at(Unit unit, Indicator indicator, List<Number> numbers);
    }

    private YearOnYear(EarlierInputs earlier) {
        this.earlier = earlier;
    }

    /** The leaps of all units, in the order of dti.yaml; merged units are held against their predecessors' sum. */
    public static List<Notice> of(Results results, EarlierInputs earlier) {
        YearOnYear of = new YearOnYear(earlier);
        return of.look(results, of::leaps);
    }

    /** The same with repeated figures and fallen totals: to look at twice, too frequent to be told at each check. */
    public static List<Notice> withQuestions(Results results, EarlierInputs earlier) {
        YearOnYear of = new YearOnYear(earlier);
        return of.look(results, (unit, indicator, numbers) -> Stream.of(
                        of.leaps(unit, indicator, numbers),
                        of.repeated(unit, indicator, numbers),
                        of.fallen(unit, indicator, numbers))
                .flatMap(List::stream)
                .toList());
    }

    private List<Notice> look(Results results, Looking looking) {
        List<Notice> notices = new ArrayList<>();
        for (Kind kind : results.assessment().kinds()) {
            for (Unit unit : results.assessment().unitsOf(kind)) {
                results.reported().submission(unit.code()).ifPresent(submission -> {
                    for (Claim claim : submission.claims().values()) {
                        kind.set()
                                .indicator(claim.indicator())
                                .filter(each -> earlier.isSame(kind.code(), each.code(), each.name()))
                                .ifPresent(indicator -> notices.addAll(
                                        looking.at(unit, indicator, numbers(kind, unit, indicator, claim))));
                    }
                });
            }
        }
        return notices;
    }

    /** The numbers of an indicator that were reported in both years, by letter. */
    private List<Number> numbers(Kind kind, Unit unit, Indicator indicator, Claim claim) {
        List<UnitCode> then = unit.predecessors().isEmpty() ? List.of(unit.code()) : unit.predecessors();
        List<Number> numbers = new ArrayList<>();
        new TreeMap<>(claim.inputs()).forEach((letter, value) -> {
            if (value instanceof InputValue.Quantity quantity) {
                earlier.number(kind.code(), then, indicator.code(), letter)
                        .ifPresent(before -> numbers.add(new Number(claim, letter, before, quantity.value())));
            }
        });
        return numbers;
    }

    private List<Notice> leaps(Unit unit, Indicator indicator, List<Number> numbers) {
        return numbers.stream()
                .filter(Number::isLeap)
                .map(each -> notice(
                        each.now().compareTo(each.before()) > 0 ? NoticeCode.INPUT_TEN_TIMES : NoticeCode.INPUT_A_TENTH,
                        unit,
                        indicator,
                        each))
                .toList();
    }

    /** Where all numbers of an indicator are those of last year, and at least one is not so small. */
    private List<Notice> repeated(Unit unit, Indicator indicator, List<Number> numbers) {
        return numbers.stream().allMatch(Number::isSame)
                ? numbers.stream()
                        .filter(Number::isTelling)
                        .map(each -> notice(NoticeCode.INPUT_REPEATED, unit, indicator, each))
                        .toList()
                : List.of();
    }

    /** Divisors that fell without a leap: a smaller whole makes a larger share. */
    private List<Notice> fallen(Unit unit, Indicator indicator, List<Number> numbers) {
        Set<String> wholes = indicator.rule().all(Measured.class).stream()
                .flatMap(rule -> rule.measure().of().wholes().stream())
                .collect(Collectors.toSet());
        return numbers.stream()
                .filter(each -> wholes.contains(each.letter()))
                .filter(each -> each.now().compareTo(each.before()) < 0 && !each.isLeap())
                .map(each -> notice(NoticeCode.TOTAL_FELL, unit, indicator, each))
                .toList();
    }

    private Notice notice(NoticeCode code, Unit unit, Indicator indicator, Number number) {
        return code.at(
                number.claim().source().place().withUnit(unit.code()).withIndicator(indicator.code()),
                number.letter(),
                indicator.inputs().getOrDefault(number.letter(), number.letter()),
                number.now(),
                String.valueOf(earlier.year()),
                number.before());
    }
}
