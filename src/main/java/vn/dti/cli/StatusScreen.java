package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.cli.TextTable.Column;
import vn.dti.intake.Receipts;
import vn.dti.status.State;
import vn.dti.status.Tally;

/** The state of an assessment, one line per unit, fit for a mail. */
final class StatusScreen {

    private final Screen screen;
    private final State state;

    StatusScreen(Screen screen, State state) {
        this.screen = screen;
        this.state = state;
    }

    List<String> units() {
        List<String> lines = new ArrayList<>();
        boolean fileDates = false;
        for (State.OfKind kind : state.kinds()) {
            begin(lines, kind);
            List<Column> columns = new ArrayList<>(List.of(
                    Column.names(text("report.column.unit")),
                    Column.words(text("status.received")).leftOut(2),
                    Column.words(text("status.in_time"))));
            columns.addAll(counts(kind));
            TextTable table = new TextTable(screen.width(), columns);
            for (State.OfUnit unit : kind.units()) {
                fileDates |= isFileDate(unit.received());
                List<String> cells =
                        new ArrayList<>(List.of(unit.unit().name(), day(unit.received()), arrival(kind, unit)));
                cells.addAll(unit.submitted() ? tally(kind, unit.tally()) : List.of());
                while (cells.size() < columns.size()) {
                    cells.add("");
                }
                table.row(cells);
            }
            lines.addAll(table.lines());
            lines.addAll(deciders(kind));
        }
        notes(lines, fileDates);
        return lines;
    }

    List<String> leads() {
        List<String> lines = new ArrayList<>();
        boolean fileDates = false;
        for (State.OfKind kind : state.kinds()) {
            if (kind.leads().isEmpty()) {
                continue;
            }
            begin(lines, kind);
            boolean parts = kind.leads().stream().anyMatch(lead -> lead.part().isPresent());
            List<Column> columns = new ArrayList<>(List.of(Column.names(text("status.lead"))));
            if (parts) {
                columns.add(Column.words(text("status.received")).leftOut(2));
                columns.add(Column.words(text("status.in_time")));
            } else {
                columns.add(Column.numbers(text("status.indicators")));
            }
            columns.addAll(counts(kind));
            TextTable table = new TextTable(screen.width(), columns);
            for (State.OfLead lead : kind.leads()) {
                List<String> cells = new ArrayList<>(List.of(lead.lead()));
                if (parts) {
                    Optional<Receipts.Receipt> received = lead.part().flatMap(State.Part::received);
                    fileDates |= isFileDate(received);
                    cells.add(day(received));
                    cells.add(lead.part().map(this::arrival).orElse(""));
                } else {
                    cells.add(String.valueOf(lead.indicators()));
                }
                cells.addAll(tally(kind, lead.tally()));
                table.row(cells);
            }
            lines.addAll(table.lines());
            lines.addAll(due(kind));
        }
        notes(lines, fileDates);
        return lines;
    }

    /** What was due by the plan's timing, by agency: how much of it there is, and what there is not. */
    private List<String> due(State.OfKind kind) {
        List<String> lines = new ArrayList<>();
        for (State.OfLead lead : kind.leads()) {
            if (lead.due().isEmpty()) {
                continue;
            }
            List<State.Due> open =
                    lead.due().stream().filter(due -> !due.isDone()).toList();
            lines.add("  "
                    + (open.isEmpty()
                            ? text("status.due.done", lead.lead(), lead.due().size())
                            : text(
                                    "status.due",
                                    lead.lead(),
                                    lead.due().size(),
                                    lead.due().size() - open.size())));
            if (!open.isEmpty()) {
                lines.addAll(screen.flow("    ", open.stream().map(this::open).toList()));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, "");
            lines.add(1, text("status.due.title", screen.texts().day(state.today())));
        }
        return lines;
    }

    private String open(State.Due due) {
        return due.expected() == 1
                ? text(
                        "status.due.open",
                        due.indicator().code(),
                        due.indicator().timing())
                : text(
                        "status.due.open_of",
                        due.indicator().code(),
                        due.indicator().timing(),
                        due.reported(),
                        due.expected());
    }

    private static boolean isFileDate(Optional<Receipts.Receipt> received) {
        return received.filter(receipt -> !receipt.registered()).isPresent();
    }

    private String day(Optional<Receipts.Receipt> received) {
        return received.map(receipt -> screen.texts().day(receipt.day())).orElse("–")
                + (isFileDate(received) ? " (*)" : "");
    }

    /** Of a form that is not there although something came, why that is no form; nothing is in time without a deadline. */
    private String arrival(State.OfKind kind, State.OfUnit unit) {
        if (unit.isReturned()) {
            return text("status.returned");
        }
        boolean hasDeadline = kind.kind()
                .deadline(PlanDeadline.Task.SELF_ASSESSMENT)
                .flatMap(PlanDeadline::day)
                .isPresent();
        if (unit.submitted() && unit.arrival() == State.Arrival.IN_TIME && !hasDeadline) {
            return "–";
        }
        return unit.submitted() || unit.received().isEmpty()
                ? arrival(unit.arrival(), unit.received())
                : text("status.unread");
    }

    /** A form of which parts are not there yet is there, but not whole. */
    private String arrival(State.Arrival arrival, Optional<Receipts.Receipt> received) {
        String incomplete = received.isEmpty()
                ? ""
                : switch (arrival) {
                    case OVERDUE -> "incomplete";
                    case AWAITED -> "incomplete_yet";
                    case IN_TIME, LATE, UNREGISTERED -> "";
                };
        return text("status.arrival." + (incomplete.isEmpty() ? arrival.name().toLowerCase(Locale.ROOT) : incomplete));
    }

    /** A part that is there but cannot be used is called so beside its day. */
    private String arrival(State.Part part) {
        String arrival = arrival(part.arrival(), Optional.empty());
        return part.received().isPresent() && !part.usable() ? text("status.arrival.faulty", arrival) : arrival;
    }

    private void notes(List<String> lines, boolean fileDates) {
        if (state.later() > 0) {
            lines.add("");
            lines.add(text("status.later", state.later(), state.today()));
        }
        if (fileDates) {
            lines.add("");
            lines.add(text("status.file_dates"));
        }
    }

    private void begin(List<String> lines, State.OfKind kind) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(screen.bold(kind.kind().name()));
        if (!kind.deadlines().isEmpty()) {
            lines.addAll(screen.flow(
                    "", kind.deadlines().entrySet().stream().map(this::deadline).toList()));
        }
        lines.add("");
    }

    /** A deadline with its day and how far off it is. */
    String deadline(Map.Entry<PlanDeadline.Task, PlanDeadline> each) {
        PlanDeadline deadline = each.getValue();
        String name = text("status.deadline." + each.getKey().key());
        String stated = !deadline.text().isBlank() || deadline.day().isEmpty()
                ? deadline.text()
                : text(
                        deadline.inclusive() ? "wording.calculation.by" : "wording.calculation.before",
                        deadline.day().get());
        String left =
                deadline.daysLeft(state.today()).map(days -> " " + left(days)).orElse("");
        return name + ": " + stated + left;
    }

    private String left(long days) {
        if (days == 0) {
            return text("status.today");
        }
        return days < 0 ? text("status.past", -days) : text("status.left", days);
    }

    private List<Column> counts(State.OfKind kind) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.numbers(text("status.filled")),
                Column.numbers(text("status.errors")),
                Column.numbers(text("status.evidence_missing")).leftOut(1)));
        kind.kind().rounds().stream().map(Round::name).map(Column::numbers).forEach(columns::add);
        return columns;
    }

    private List<String> tally(State.OfKind kind, Tally tally) {
        List<String> cells = new ArrayList<>(List.of(
                tally.filled() + "/" + tally.expected(),
                String.valueOf(tally.errors()),
                String.valueOf(tally.evidenceMissing())));
        for (Round round : kind.kind().rounds()) {
            int decided = tally.decided(round.code());
            cells.add(decided == 0 ? "–" : decided + "/" + tally.expected());
        }
        return cells;
    }

    /** Who decided how much in each round. */
    private List<String> deciders(State.OfKind kind) {
        List<String> lines = new ArrayList<>();
        for (Round round : kind.kind().rounds()) {
            Map<String, Integer> by = kind.decisions().getOrDefault(round.code(), Map.of());
            if (!by.isEmpty()) {
                int all = by.values().stream().mapToInt(Integer::intValue).sum();
                lines.addAll(screen.flow(
                        text("status.decided", round.name(), all) + " ",
                        by.entrySet().stream()
                                .map(each -> (each.getKey().isBlank() ? text("diff.unnamed") : each.getKey()) + " "
                                        + each.getValue())
                                .toList()));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
