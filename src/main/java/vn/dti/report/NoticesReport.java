package vn.dti.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.json.Json;
import vn.dti.notice.Notice;
import vn.dti.notice.Severity;
import vn.dti.notice.Texts;
import vn.dti.notice.VisibleText;
import vn.dti.results.NoticeEntry;

/** Notices for scripts, as {@code dti check} prints them: CSV and JSON, see docs/dau-ra.md. */
public final class NoticesReport {

    private static final String SCHEMA = "dti-check/1";
    private static final int DEPTH = 3;

    private NoticesReport() {}

    /** One row per notice, under a header. */
    public static void csv(List<Notice> notices, Texts texts, PrintWriter out) throws IOException {
        List<String> headers = List.of("code", "severity", "file", "sheet", "cell", "unit", "indicator", "message");
        byte[] bytes = CsvFile.of(headers, csv -> {
            for (Notice notice : notices) {
                csv.own(notice.code().key())
                        .own(notice.severity().key())
                        .text(VisibleText.onOneLine(notice.place().file()))
                        .text(VisibleText.onOneLine(notice.place().sheet()))
                        .own(notice.place().cell())
                        .text(notice.place().unitText())
                        .text(notice.place().indicatorText())
                        .text(texts.message(notice))
                        .endRow();
            }
        });
        out.print(new String(bytes, StandardCharsets.UTF_8));
    }

    /** {@code {"schema", "counts", "notices"}}; a notice as in ket-qua.json. */
    public static void json(List<Notice> notices, Texts texts, PrintWriter out) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(
                    severity.key(),
                    notices.stream()
                            .filter(notice -> notice.severity() == severity)
                            .count());
        }
        out.print(Json.text(
                new CheckFile(
                        SCHEMA,
                        counts,
                        notices.stream()
                                .map(notice -> NoticeEntry.of(notice, texts))
                                .toList()),
                DEPTH));
    }

    /** What is printed. */
    private record CheckFile(String schema, Map<String, Long> counts, List<NoticeEntry> notices) {}
}
