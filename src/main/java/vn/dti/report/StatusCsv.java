package vn.dti.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.intake.Receipts;
import vn.dti.status.State;
import vn.dti.status.Tally;

/** What {@code dti status} gives to scripts as CSV; see docs/dau-ra.md. */
public final class StatusCsv {

    private StatusCsv() {}

    /** A row per unit. */
    public static void units(State state, PrintWriter out) throws IOException {
        List<String> headers =
                new ArrayList<>(List.of("Loại", "Mã đơn vị", "Đơn vị", "Ngày nhận", "Nguồn", "Đúng hạn"));
        headers.addAll(counts(state));
        byte[] bytes = CsvFile.of(headers, csv -> {
            for (State.OfKind kind : state.kinds()) {
                for (State.OfUnit unit : kind.units()) {
                    csv.code(kind.kind().code())
                            .text(unit.unit().code().text())
                            .text(unit.unit().name())
                            .own(unit.received()
                                    .map(receipt -> receipt.day().toString())
                                    .orElse(""))
                            .own(unit.received().map(StatusCsv::source).orElse(""))
                            .own(key(unit.arrival()));
                    tally(csv, state, unit.tally());
                    csv.endRow();
                }
            }
        });
        out.print(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A row per agency in charge; where it sends no part of a form, nothing stands in the columns of its receipt. */
    public static void leads(State state, PrintWriter out) throws IOException {
        List<String> headers = new ArrayList<>(List.of("Loại", "Đơn vị chủ trì", "Số chỉ số"));
        headers.addAll(counts(state));
        headers.addAll(List.of("Ngày nhận", "Nguồn", "Đúng hạn", "Đến hạn", "Đến hạn đã có"));
        byte[] bytes = CsvFile.of(headers, csv -> {
            for (State.OfKind kind : state.kinds()) {
                for (State.OfLead lead : kind.leads()) {
                    csv.code(kind.kind().code()).text(lead.lead()).own(String.valueOf(lead.indicators()));
                    tally(csv, state, lead.tally());
                    Optional<Receipts.Receipt> received = lead.part().flatMap(State.Part::received);
                    csv.own(received.map(receipt -> receipt.day().toString()).orElse(""))
                            .own(received.map(StatusCsv::source).orElse(""))
                            .own(lead.part().map(part -> key(part.arrival())).orElse(""))
                            .own(String.valueOf(lead.due().size()))
                            .own(String.valueOf(lead.due().stream()
                                    .filter(State.Due::isDone)
                                    .count()));
                    csv.endRow();
                }
            }
        });
        out.print(new String(bytes, StandardCharsets.UTF_8));
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

    /** How a receipt is known: from the register, or from the file. */
    static String source(Receipts.Receipt receipt) {
        return receipt.registered() ? "tiep-nhan" : "tep";
    }

    /** The literal of an arrival. */
    static String key(State.Arrival arrival) {
        return arrival.name().toLowerCase(Locale.ROOT);
    }
}
