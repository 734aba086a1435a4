package vn.dti.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/**
 * Counts what units report and what is decided of it.
 *
 * @param notices by unit, then by indicator
 */
record Counter(
        Kind kind, Reported reported, Map<Optional<UnitCode>, Map<Optional<IndicatorCode>, List<Notice>>> notices) {

    /** @param whole whether notices about no indicator in particular count too */
    Tally count(Unit unit, Predicate<Indicator> asked, boolean whole) {
        int filled = 0;
        int expected = 0;
        List<Notice> found = new ArrayList<>();
        Map<Optional<IndicatorCode>, List<Notice>> own = notices.getOrDefault(Optional.of(unit.code()), Map.of());
        Map<Stage, Integer> decided = new LinkedHashMap<>();
        Map<Stage, Map<String, Integer>> by = new LinkedHashMap<>();
        for (Indicator indicator : kind.set().indicators()) {
            if (!asked.test(indicator)) {
                continue;
            }
            found.addAll(own.getOrDefault(Optional.of(indicator.code()), List.of()));
            if (!isExpected(unit, indicator)) {
                continue;
            }
            expected++;
            filled += isFilled(unit, indicator) ? 1 : 0;
            for (Round round : kind.rounds()) {
                Optional<Decision> decision = reported.decision(round.code(), unit.code(), indicator.code());
                if (decision.isPresent()) {
                    decided.merge(round.code(), 1, Integer::sum);
                    by.computeIfAbsent(round.code(), key -> new LinkedHashMap<>())
                            .merge(decision.get().appraiser(), 1, Integer::sum);
                }
            }
        }
        if (whole) {
            own.forEach((indicator, each) -> {
                if (indicator.flatMap(kind.set()::indicator).isEmpty()) {
                    found.addAll(each);
                }
            });
        }
        return new Tally(
                filled,
                expected,
                (int) found.stream().filter(Notice::isError).count(),
                (int) found.stream()
                        .filter(notice -> notice.code() == NoticeCode.EVIDENCE_MISSING
                                || notice.code() == NoticeCode.EVIDENCE_MISSING_ZERO)
                        .count(),
                decided,
                by);
    }

    boolean isFilled(Unit unit, Indicator indicator) {
        return reported.claim(unit.code(), indicator.code())
                .filter(Claim::isReported)
                .isPresent();
    }

    /** Base indicators that are assessed for the unit, and substitutes in their place. */
    boolean isExpected(Unit unit, Indicator indicator) {
        if (indicator.role() == Role.SUBSTITUTE) {
            return kind.exclusions().stream()
                    .anyMatch(exclusion -> exclusion.covers(unit.code())
                            && exclusion
                                    .replacedBy()
                                    .filter(indicator.code()::equals)
                                    .isPresent());
        }
        return indicator.role() == Role.BASE
                && kind.exclusion(unit.code(), indicator.code()).isEmpty()
                && !kind.isUnassigned(unit.code(), indicator, reported.claim(unit.code(), indicator.code()));
    }
}
