package vn.dti.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.intake.Receipts;
import vn.dti.json.Json;
import vn.dti.status.State;
import vn.dti.status.Tally;

/** What {@code dti status --format json} prints; see docs/dau-ra.md. */
public final class StatusJson {

    private static final int DEPTH = 4;

    private StatusJson() {}

    private record Answer(String schema, String today, boolean overdue, List<KindEntry> kinds) {}

    private record KindEntry(
            String code, String name, List<DeadlineEntry> deadlines, List<UnitEntry> units, List<LeadEntry> leads) {}

    private record DeadlineEntry(String deadline, String day, boolean inclusive, String text, Long days_left) {}

    private record UnitEntry(
            String unit,
            String name,
            String arrival,
            String received,
            String source,
            String last,
            boolean submitted,
            int filled,
            int expected,
            int errors,
            int evidence_missing,
            Map<String, RoundEntry> rounds) {}

    private record LeadEntry(
            String lead,
            int indicators,
            String arrival,
            String received,
            String source,
            Boolean usable,
            int filled,
            int expected,
            int errors,
            int evidence_missing,
            Map<String, RoundEntry> rounds,
            List<DueEntry> due) {}

    private record RoundEntry(int decided, Map<String, Integer> by) {}

    private record DueEntry(String indicator, String timing, String day, int reported, int expected) {}

    /** Units and agencies of every kind, with a line feed at its end. */
    public static String text(State state) {
        return Json.text(
                new Answer(
                        "dti-status/1",
                        state.today().toString(),
                        state.isOverdue(),
                        state.kinds().stream()
                                .map(kind -> kind(kind, state.today()))
                                .toList()),
                DEPTH);
    }

    private static KindEntry kind(State.OfKind kind, LocalDate today) {
        return new KindEntry(
                kind.kind().code().text(),
                kind.kind().name(),
                kind.deadlines().entrySet().stream()
                        .map(deadline -> deadline(deadline.getKey().key(), deadline.getValue(), today))
                        .toList(),
                kind.units().stream().map(unit -> unit(kind, unit)).toList(),
                kind.leads().stream().map(lead -> lead(kind, lead)).toList());
    }

    private static DeadlineEntry deadline(String key, PlanDeadline deadline, LocalDate today) {
        return new DeadlineEntry(
                key,
                deadline.day().map(LocalDate::toString).orElse(null),
                deadline.inclusive(),
                deadline.text(),
                deadline.daysLeft(today).orElse(null));
    }

    private static UnitEntry unit(State.OfKind kind, State.OfUnit unit) {
        Tally tally = unit.tally();
        return new UnitEntry(
                unit.unit().code().text(),
                unit.unit().name(),
                StatusCsv.key(unit.arrival()),
                day(unit.received()),
                unit.received().map(StatusCsv::source).orElse(null),
                day(unit.last()),
                unit.submitted(),
                tally.filled(),
                tally.expected(),
                tally.errors(),
                tally.evidenceMissing(),
                rounds(kind, tally));
    }

    private static LeadEntry lead(State.OfKind kind, State.OfLead lead) {
        Optional<Receipts.Receipt> received = lead.part().flatMap(State.Part::received);
        Tally tally = lead.tally();
        return new LeadEntry(
                lead.lead(),
                lead.indicators(),
                lead.part().map(part -> StatusCsv.key(part.arrival())).orElse(null),
                day(received),
                received.map(StatusCsv::source).orElse(null),
                lead.part().map(State.Part::usable).orElse(null),
                tally.filled(),
                tally.expected(),
                tally.errors(),
                tally.evidenceMissing(),
                rounds(kind, tally),
                lead.due().stream().map(StatusJson::due).toList());
    }

    private static DueEntry due(State.Due due) {
        return new DueEntry(
                due.indicator().code().text(),
                due.indicator().timing(),
                due.day().toString(),
                due.reported(),
                due.expected());
    }

    private static Map<String, RoundEntry> rounds(State.OfKind kind, Tally tally) {
        Map<String, RoundEntry> rounds = new LinkedHashMap<>();
        for (Round round : kind.kind().rounds()) {
            rounds.put(
                    round.code().text(),
                    new RoundEntry(tally.decided(round.code()), tally.by().getOrDefault(round.code(), Map.of())));
        }
        return rounds;
    }

    private static String day(Optional<Receipts.Receipt> receipt) {
        return receipt.map(each -> each.day().toString()).orElse(null);
    }
}
