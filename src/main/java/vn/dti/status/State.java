package vn.dti.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.intake.Receipts;
import vn.dti.notice.Notice;
import vn.dti.run.Results;

/**
 * The state of an assessment on a day.
 *
 * @param later receipts of which the register says that they came after the day; they say nothing of it
 * @param kinds in the order of dti.yaml
 */
public record State(LocalDate today, int later, List<OfKind> kinds) {

    /** Whether a unit's form came in time. */
    public enum Arrival {
        IN_TIME,
        LATE,
        /** There, but only the file's own date says since when, and a copy's date is no proof of lateness. */
        UNREGISTERED,
        /** Not received, the deadline being past. */
        OVERDUE,
        /** Not received, and no deadline past. */
        AWAITED;

        public boolean isOverdue() {
            return this == LATE || this == OVERDUE;
        }

        /** What a first receipt, or its absence, means for a deadline on a day. */
        static Arrival of(Optional<Receipts.Receipt> first, Kind kind, LocalDate today) {
            Optional<PlanDeadline> deadline = kind.deadline(PlanDeadline.Task.SELF_ASSESSMENT);
            if (first.isEmpty()) {
                return deadline.filter(each -> each.isLate(today)).isPresent() ? OVERDUE : AWAITED;
            }
            if (deadline.filter(each -> each.isLate(first.get().day())).isEmpty()) {
                return IN_TIME;
            }
            return first.get().registered() ? LATE : UNREGISTERED;
        }
    }

    /**
     * A kind of unit.
     *
     * @param deadlines by key, those for self-assessment and ranking first
     * @param units in the order of dti.yaml
     * @param leads agencies in charge of indicators, in the order of the set
     * @param decisions how many by code of the round, then by appraiser
     */
    public record OfKind(
            Kind kind,
            Map<PlanDeadline.Task, PlanDeadline> deadlines,
            List<OfUnit> units,
            List<OfLead> leads,
            Map<Stage, Map<String, Integer>> decisions) {}

    /**
     * A unit.
     *
     * @param received the earliest receipt
     * @param last the latest receipt, where there are several
     * @param submitted whether a form is there that can be read, and was by that day
     */
    public record OfUnit(
            Unit unit,
            Arrival arrival,
            Optional<Receipts.Receipt> received,
            Optional<Receipts.Receipt> last,
            boolean submitted,
            Tally tally) {

        /** Whether the last form had errors, and another is awaited in its place. */
        public boolean isReturned() {
            return !submitted
                    && last.or(() -> received)
                            .filter(Receipts.Receipt::isFaulty)
                            .isPresent();
        }

        OfUnit with(Arrival other) {
            return new OfUnit(unit, other, received, last, submitted, tally);
        }
    }

    /**
     * An agency in charge.
     *
     * @param indicators how many it leads
     * @param part its part of the form, where the kind is assessed as a whole by the agencies in charge
     * @param tally of its indicators in all units of the kind
     * @param due those of its indicators that the plan wants done by now, in the order of the set
     */
    public record OfLead(String lead, int indicators, Optional<Part> part, Tally tally, List<Due> due) {

        public OfLead {
            due = List.copyOf(due);
        }
    }

    /**
     * An agency's part of a form.
     *
     * @param received when it came; the earliest of its files
     * @param usable whether there is something of it that counts; a faulty part was received, and is put aside
     */
    public record Part(Arrival arrival, Optional<Receipts.Receipt> received, boolean usable) {}

    /**
     * A task that is due by its timing.
     *
     * @param day the last day in time
     * @param reported units that report something for it
     * @param expected units that it is assessed for
     */
    public record Due(Indicator indicator, LocalDate day, int reported, int expected) {

        public boolean isDone() {
            return reported >= expected;
        }
    }

    public State {
        kinds = List.copyOf(kinds);
    }

    /** The state on a day. */
    public static State of(Results results, Receipts all, LocalDate today) {
        Receipts receipts = all.until(today);
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
            LeadStates leads = new LeadStates(results.assessment(), kind, receipts, today);
            for (Unit unit : results.assessment().unitsOf(kind)) {
                Tally tally = counter.count(unit, indicator -> true, true);
                boolean submitted = results.reported().submission(unit.code()).isPresent()
                        && (all.of(unit.code()).isEmpty()
                                || !receipts.of(unit.code()).isEmpty());
                State.OfUnit state = unit(kind, unit, receipts, today, submitted, tally);
                units.add(leads.add(state, results.reported(), counter));
            }
            kinds.add(new OfKind(kind, kind.deadlines(), units, leads.states(), decisions(kind, results)));
        }
        return new State(today, all.size() - receipts.size(), kinds);
    }

    /** Whether a form is late, or not there though its deadline is past. */
    public boolean isOverdue() {
        return kinds.stream()
                .anyMatch(kind -> kind.units().stream().map(OfUnit::arrival).anyMatch(Arrival::isOverdue));
    }

    private static OfUnit unit(
            Kind kind, Unit unit, Receipts receipts, LocalDate today, boolean submitted, Tally tally) {
        List<Receipts.Receipt> own = receipts.of(unit.code());
        Optional<Receipts.Receipt> first = own.stream().findFirst();
        return new OfUnit(
                unit,
                Arrival.of(first, kind, today),
                first,
                own.size() > 1 ? Optional.of(own.get(own.size() - 1)) : Optional.empty(),
                submitted,
                tally);
    }

    /** All of each round, in the order of dti.yaml and of the set, which is that of the appraisers too. */
    private static Map<Stage, Map<String, Integer>> decisions(Kind kind, Results results) {
        Map<Stage, Map<String, Integer>> decisions = new LinkedHashMap<>();
        for (Round round : kind.rounds()) {
            Map<String, Integer> by = new LinkedHashMap<>();
            for (Unit unit : results.assessment().unitsOf(kind)) {
                for (Indicator indicator : kind.set().indicators()) {
                    results.reported()
                            .decision(round.code(), unit.code(), indicator.code())
                            .ifPresent(decision -> by.merge(decision.appraiser(), 1, Integer::sum));
                }
            }
            decisions.put(round.code(), by);
        }
        return decisions;
    }
}
