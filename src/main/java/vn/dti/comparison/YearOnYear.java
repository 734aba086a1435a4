package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.Results;

/**
 * Reported numbers that are ten times last year's or more, or a tenth of them or less: a slip of the keyboard, or another
 * unit of measure, before it is a success (dac-ta 2).
 */
public final class YearOnYear {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final EarlierInputs earlier;
    private final List<Notice> notices = new ArrayList<>();

    private YearOnYear(EarlierInputs earlier) {
        this.earlier = earlier;
    }

    /** The leaps of all units, in the order of dti.yaml; merged units are held against their predecessors' sum. */
    public static List<Notice> of(Results results, EarlierInputs earlier) {
        YearOnYear found = new YearOnYear(earlier);
        for (Kind kind : results.assessment().kinds()) {
            for (Unit unit : results.assessment().unitsOf(kind)) {
                results.reported()
                        .submission(unit.code())
                        .ifPresent(submission -> found.submission(kind, unit, submission));
            }
        }
        return found.notices;
    }

    private void submission(Kind kind, Unit unit, Submission submission) {
        for (Claim claim : submission.claims().values()) {
            Optional<Indicator> indicator = kind.set().indicator(claim.indicator());
            if (indicator
                    .filter(each -> earlier.isSame(kind.code(), each.code().text(), each.name()))
                    .isPresent()) {
                claim.inputs().entrySet().stream()
                        .filter(input -> input.getValue() instanceof InputValue.Quantity)
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(input -> number(
                                kind,
                                unit,
                                indicator.get(),
                                claim,
                                input.getKey(),
                                ((InputValue.Quantity) input.getValue()).value()));
            }
        }
    }

    private void number(Kind kind, Unit unit, Indicator indicator, Claim claim, String letter, BigDecimal now) {
        List<String> then = unit.predecessors().isEmpty() ? List.of(unit.code().text()) : unit.predecessors();
        earlier.number(kind.code(), then, indicator.code().text(), letter)
                .filter(before -> isLeap(before, now))
                .ifPresent(before -> notices.add((now.compareTo(before) > 0
                                ? NoticeCode.INPUT_TEN_TIMES
                                : NoticeCode.INPUT_A_TENTH)
                        .at(
                                claim.source().place().withUnit(unit.code()).withIndicator(indicator.code()),
                                letter,
                                indicator.inputs().getOrDefault(letter, letter),
                                now,
                                String.valueOf(earlier.year()),
                                before)));
    }

    private static boolean isLeap(BigDecimal before, BigDecimal now) {
        return before.signum() > 0
                && now.signum() > 0
                && (now.compareTo(before.multiply(TEN)) >= 0 || before.compareTo(now.multiply(TEN)) >= 0);
    }
}
