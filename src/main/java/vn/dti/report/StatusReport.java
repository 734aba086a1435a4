package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.intake.Receipts;
import vn.dti.json.Json;
import vn.dti.status.State;
import vn.dti.status.Tally;

/** What {@code dti status} gives to scripts: CSV and JSON, see docs/dau-ra.md. */
public final class StatusReport {

    private static final String SCHEMA = "dti-status/1";
    private static final int DEPTH = 4;

    private StatusReport() {}

    /** A row per unit. */
    public static void unitsCsv(State state, PrintWriter out) throws IOException {
        List<String> headers =
                new ArrayList<>(List.of("Loại", "Mã đơn vị", "Đơn vị", "Ngày nhận", "Nguồn", "Đúng hạn"));
        headers.addAll(counts(state));
        csv(headers, out, csv -> {
            for (State.OfKind kind : state.kinds()) {
                for (State.OfUnit unit : kind.units()) {
                    csv.text(kind.kind().code())
                            .text(unit.unit().code().text())
                            .text(unit.unit().name())
                            .own(unit.received()
                                    .map(receipt -> receipt.day().toString())
                                    .orElse(""))
                            .own(unit.received().map(StatusReport::source).orElse(""))
                            .own(key(unit.arrival()));
                    tally(csv, state, unit.tally());
                    csv.endRow();
                }
            }
        });
    }

    /** A row per agency in charge; where it sends no part of a form, nothing stands in the columns of its receipt. */
    public static void leadsCsv(State state, PrintWriter out) throws IOException {
        List<String> headers = new ArrayList<>(List.of("Loại", "Đơn vị chủ trì", "Số chỉ số"));
        headers.addAll(counts(state));
        headers.addAll(List.of("Ngày nhận", "Nguồn", "Đúng hạn", "Đến hạn", "Đến hạn đã có"));
        csv(headers, out, csv -> {
            for (State.OfKind kind : state.kinds()) {
                for (State.OfLead lead : kind.leads()) {
                    csv.text(kind.kind().code()).text(lead.lead()).own(String.valueOf(lead.indicators()));
                    tally(csv, state, lead.tally());
                    Optional<Receipts.Receipt> received = lead.part().flatMap(State.Part::received);
                    csv.own(received.map(receipt -> receipt.day().toString()).orElse(""))
                            .own(received.map(StatusReport::source).orElse(""))
                            .own(lead.part().map(part -> key(part.arrival())).orElse(""))
                            .own(String.valueOf(lead.due().size()))
                            .own(String.valueOf(lead.due().stream()
                                    .filter(State.Due::isDone)
                                    .count()));
                    csv.endRow();
                }
            }
        });
    }

    private static List<String> counts(State state) {
        List<String> headers = new ArrayList<>(List.of("Đã điền", "Phải điền", "Lỗi", "Thiếu minh chứng"));
        rounds(state).forEach(round -> headers.add(round.text()));
        return headers;
    }

    private static List<Stage> rounds(State state) {
        return state.kinds().stream()
                .flatMap(kind -> kind.kind().rounds().stream())
                .map(Round::code)
                .distinct()
                .toList();
    }

    private static void tally(CsvFile csv, State state, Tally tally) throws IOException {
        csv.own(String.valueOf(tally.filled()))
                .own(String.valueOf(tally.expected()))
                .own(String.valueOf(tally.errors()))
                .own(String.valueOf(tally.evidenceMissing()));
        for (Stage round : rounds(state)) {
            csv.own(String.valueOf(tally.decided(round)));
        }
    }

    private interface Rows {
        void write(CsvFile csv) throws IOException;
    }

    private static void csv(List<String> headers, PrintWriter out, Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(bytes)) {
            for (String header : headers) {
                csv.text(header);
            }
            csv.endRow();
            rows.write(csv);
        }
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String source(Receipts.Receipt receipt) {
        return receipt.registered() ? "tiep-nhan" : "tep";
    }

    private static String key(State.Arrival arrival) {
        return arrival.name().toLowerCase(Locale.ROOT);
    }

    /** Units and agencies of every kind. */
    public static void json(State state, PrintWriter out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.open(bytes, DEPTH)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("today", state.today().toString());
            json.writeBooleanProperty("overdue", state.isOverdue());
            json.writeArrayPropertyStart("kinds");
            state.kinds().forEach(kind -> kind(json, kind, state.today()));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(bytes.toString(StandardCharsets.UTF_8));
    }

    private static void kind(JsonGenerator json, State.OfKind kind, LocalDate today) {
        json.writeStartObject();
        json.writeStringProperty("code", kind.kind().code());
        json.writeStringProperty("name", kind.kind().name());
        json.writeArrayPropertyStart("deadlines");
        kind.deadlines().forEach((key, deadline) -> deadline(json, key, deadline, today));
        json.writeEndArray();
        json.writeArrayPropertyStart("units");
        for (State.OfUnit unit : kind.units()) {
            json.writeStartObject();
            json.writeStringProperty("unit", unit.unit().code().text());
            json.writeStringProperty("name", unit.unit().name());
            json.writeStringProperty("arrival", key(unit.arrival()));
            optional(json, "received", unit.received().map(receipt -> receipt.day()
                    .toString()));
            optional(json, "source", unit.received().map(StatusReport::source));
            optional(json, "last", unit.last().map(receipt -> receipt.day().toString()));
            json.writeBooleanProperty("submitted", unit.submitted());
            tally(json, kind, unit.tally());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("leads");
        for (State.OfLead lead : kind.leads()) {
            json.writeStartObject();
            json.writeStringProperty("lead", lead.lead());
            json.writeNumberProperty("indicators", lead.indicators());
            optional(json, "arrival", lead.part().map(part -> key(part.arrival())));
            Optional<Receipts.Receipt> received = lead.part().flatMap(State.Part::received);
            optional(json, "received", received.map(receipt -> receipt.day().toString()));
            optional(json, "source", received.map(StatusReport::source));
            json.writeName("usable");
            if (lead.part().isPresent()) {
                json.writeBoolean(lead.part().get().usable());
            } else {
                json.writeNull();
            }
            tally(json, kind, lead.tally());
            json.writeArrayPropertyStart("due");
            lead.due().forEach(due -> due(json, due));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void due(JsonGenerator json, State.Due due) {
        json.writeStartObject();
        json.writeStringProperty("indicator", due.indicator().code().text());
        json.writeStringProperty("timing", due.indicator().timing());
        json.writeStringProperty("day", due.day().toString());
        json.writeNumberProperty("reported", due.reported());
        json.writeNumberProperty("expected", due.expected());
        json.writeEndObject();
    }

    private static void deadline(JsonGenerator json, String key, PlanDeadline deadline, LocalDate today) {
        json.writeStartObject();
        json.writeStringProperty("deadline", key);
        optional(json, "day", deadline.day().map(LocalDate::toString));
        json.writeBooleanProperty("inclusive", deadline.inclusive());
        json.writeStringProperty("text", deadline.text());
        json.writeName("days_left");
        Optional<Long> left = deadline.daysLeft(today);
        if (left.isPresent()) {
            json.writeNumber(left.get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void tally(JsonGenerator json, State.OfKind kind, Tally tally) {
        json.writeNumberProperty("filled", tally.filled());
        json.writeNumberProperty("expected", tally.expected());
        json.writeNumberProperty("errors", tally.errors());
        json.writeNumberProperty("evidence_missing", tally.evidenceMissing());
        json.writeObjectPropertyStart("rounds");
        for (Round round : kind.kind().rounds()) {
            json.writeObjectPropertyStart(round.code().text());
            json.writeNumberProperty("decided", tally.decided(round.code()));
            json.writeObjectPropertyStart("by");
            tally.by()
                    .getOrDefault(round.code(), Map.of())
                    .forEach((who, count) -> json.writeNumberProperty(who, count));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
