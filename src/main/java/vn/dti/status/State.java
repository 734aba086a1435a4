package vn.dti.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.intake.Receipts;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.Results;

/**
 * The state of an assessment on a day.
 *
 * @param kinds in the order of dti.yaml
 */
public record State(LocalDate today, List<OfKind> kinds) {

    /** Whether a unit's form came in time. */
    public enum Arrival {
        IN_TIME,
        LATE,
        /** There, but only the file's own date says since when, and a copy's date is no proof of lateness. */
        UNREGISTERED,
        /** Not received, the deadline being past. */
        OVERDUE,
        /** Not received, and no deadline past. */
        AWAITED
    }

    /**
     * A kind of unit.
     *
     * @param deadlines by key, those for self-assessment and ranking first
     * @param units in the order of dti.yaml
     * @param leads agencies in charge of indicators, in the order of the set
     */
    public record OfKind(
            Kind kind, Map<String, PlanDeadline> deadlines, List<OfUnit> units, List<OfLead> leads, Tally total) {}

    /**
     * A unit.
     *
     * @param received the earliest receipt
     * @param last the latest receipt, where there are several
     */
    public record OfUnit(
            Unit unit,
            Arrival arrival,
            Optional<Receipts.Receipt> received,
            Optional<Receipts.Receipt> last,
            boolean submitted,
            Tally tally) {}

    /** An agency in charge: its indicators in all units of the kind. */
    public record OfLead(String lead, int indicators, Tally tally) {}

    public State {
        kinds = List.copyOf(kinds);
    }

    /** The state on a day. */
    public static State of(Results results, Receipts receipts, LocalDate today) {
        Map<Optional<UnitCode>, Map<Optional<IndicatorCode>, List<Notice>>> notices = new HashMap<>();
        for (Notice notice : results.notices()) {
            notices.computeIfAbsent(notice.place().unit(), key -> new HashMap<>())
                    .computeIfAbsent(notice.place().indicator(), key -> new ArrayList<>())
                    .add(notice);
        }
        List<OfKind> kinds = new ArrayList<>();
        for (Results.KindResults of : results.kinds()) {
            Kind kind = of.kind();
            Counter counter = new Counter(kind, results.reported(), notices);
            List<OfUnit> units = new ArrayList<>();
            Tally total = Tally.NONE;
            for (Unit unit : results.assessment().unitsOf(kind)) {
                Tally tally = counter.count(unit, indicator -> true, true);
                total = total.plus(tally);
                units.add(unit(kind, unit, results.reported(), receipts, today, tally));
            }
            kinds.add(new OfKind(
                    kind,
                    deadlines(kind),
                    units,
                    leads(kind, results.assessment().unitsOf(kind), counter),
                    total));
        }
        return new State(today, kinds);
    }

    /** Whether a form is late, or not there though its deadline is past. */
    public boolean isOverdue() {
        return kinds.stream()
                .flatMap(kind -> kind.units().stream())
                .anyMatch(unit -> unit.arrival() == Arrival.LATE || unit.arrival() == Arrival.OVERDUE);
    }

    private static OfUnit unit(
            Kind kind, Unit unit, Reported reported, Receipts receipts, LocalDate today, Tally tally) {
        List<Receipts.Receipt> own = receipts.of(unit.code());
        Optional<Receipts.Receipt> first = own.stream().findFirst();
        Optional<PlanDeadline> deadline = Optional.ofNullable(kind.deadlines().get(Kind.SELF_ASSESSMENT));
        Arrival arrival = first.map(receipt -> {
                    if (deadline.filter(each -> each.isLate(receipt.day())).isEmpty()) {
                        return Arrival.IN_TIME;
                    }
                    return receipt.registered() ? Arrival.LATE : Arrival.UNREGISTERED;
                })
                .orElseGet(() ->
                        deadline.filter(each -> each.isLate(today)).isPresent() ? Arrival.OVERDUE : Arrival.AWAITED);
        return new OfUnit(
                unit,
                arrival,
                first,
                own.size() > 1 ? Optional.of(own.get(own.size() - 1)) : Optional.empty(),
                reported.submission(unit.code()).isPresent(),
                tally);
    }

    private static Map<String, PlanDeadline> deadlines(Kind kind) {
        Map<String, PlanDeadline> deadlines = new LinkedHashMap<>();
        for (String key : List.of(Kind.SELF_ASSESSMENT, Kind.EXPLANATIONS, Kind.RANKING)) {
            Optional.ofNullable(kind.deadlines().get(key)).ifPresent(deadline -> deadlines.put(key, deadline));
        }
        kind.deadlines().keySet().stream()
                .sorted()
                .forEach(key -> deadlines.putIfAbsent(key, kind.deadlines().get(key)));
        return deadlines;
    }

    private static List<OfLead> leads(Kind kind, List<Unit> units, Counter counter) {
        Map<String, Integer> indicators = new LinkedHashMap<>();
        for (Indicator indicator : kind.set().indicators()) {
            indicator.lead().forEach(lead -> indicators.merge(lead, 1, Integer::sum));
        }
        List<OfLead> leads = new ArrayList<>();
        indicators.forEach((lead, count) -> {
            Tally tally = Tally.NONE;
            for (Unit unit : units) {
                tally = tally.plus(
                        counter.count(unit, indicator -> indicator.lead().contains(lead), false));
            }
            leads.add(new OfLead(lead, count, tally));
        });
        return List.copyOf(leads);
    }

    /**
     * Counts.
     *
     * @param notices by unit, then by indicator
     */
    private record Counter(
            Kind kind, Reported reported, Map<Optional<UnitCode>, Map<Optional<IndicatorCode>, List<Notice>>> notices) {

        /** @param whole whether notices about no indicator in particular count too */
        Tally count(Unit unit, Predicate<Indicator> asked, boolean whole) {
            int filled = 0;
            int expected = 0;
            List<Notice> found = new ArrayList<>();
            Map<Optional<IndicatorCode>, List<Notice>> own = notices.getOrDefault(Optional.of(unit.code()), Map.of());
            Map<String, Integer> decided = new LinkedHashMap<>();
            Map<String, Map<String, Integer>> by = new LinkedHashMap<>();
            for (Indicator indicator : kind.set().indicators()) {
                if (!asked.test(indicator)) {
                    continue;
                }
                found.addAll(own.getOrDefault(Optional.of(indicator.code()), List.of()));
                if (!isExpected(unit, indicator)) {
                    continue;
                }
                expected++;
                filled += reported.claim(unit.code(), indicator.code())
                                .filter(Claim::isReported)
                                .isPresent()
                        ? 1
                        : 0;
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

        /** Base indicators that are assessed for the unit, and substitutes in their place. */
        private boolean isExpected(Unit unit, Indicator indicator) {
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
}
