package vn.dti.verification;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.dti.json.Json;

/** What {@code dti verify --format json} prints; see docs/dau-ra.md. */
public final class VerificationJson {

    private static final String SCHEMA = "dti-verify/1";
    private static final int DEPTH = 2;

    private VerificationJson() {}

    /** @param program version of the running program */
    public static void write(Verification.Outcome outcome, String program, PrintWriter out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.open(bytes, DEPTH)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeBooleanProperty("unchanged", outcome.isUnchanged());
            json.writeStringProperty("recorded_version", outcome.version());
            json.writeStringProperty("version", program);
            json.writeNumberProperty("inputs", outcome.inputs());
            json.writeNumberProperty("outputs", outcome.outputs());
            json.writeArrayPropertyStart("findings");
            for (Finding finding : outcome.findings()) {
                json.writeStartObject();
                json.writeStringProperty("kind", finding.kind().key());
                json.writeStringProperty("file", finding.file());
                json.writeStringProperty("unit", finding.unit());
                json.writeStringProperty("indicator", finding.indicator());
                json.writeStringProperty("field", finding.field());
                json.writeStringProperty("recorded", finding.recorded());
                json.writeStringProperty("computed", finding.computed());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(bytes.toString(StandardCharsets.UTF_8));
    }

    /** The same for a ranking table alone. */
    public static void write(Optional<RankingTable.Disagreement> found, PrintWriter out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.open(bytes, DEPTH)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeBooleanProperty("agrees", found.isEmpty());
            json.writeName("first");
            if (found.isEmpty()) {
                json.writeNull();
            } else {
                json.writeStartObject();
                json.writeNumberProperty("line", found.get().line());
                json.writeStringProperty("unit", found.get().unit());
                json.writeStringProperty("problem", found.get().problem());
                json.writeStringProperty("written", found.get().written());
                json.writeStringProperty("expected", found.get().expected());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        out.println(bytes.toString(StandardCharsets.UTF_8));
    }
}
