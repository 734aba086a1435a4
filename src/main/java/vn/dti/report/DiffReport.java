package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import vn.dti.comparison.Adjustment;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.Figure;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;
import vn.dti.json.Json;
import vn.dti.notice.Texts;
import vn.dti.scoring.StageScore;

/** What {@code dti diff} gives to scripts: CSV and JSON, see docs/dau-ra.md. */
public final class DiffReport {

    private static final String SCHEMA = "dti-diff/1";
    private static final int DEPTH = 5;

    private DiffReport() {}

    /** A row per unit and scope. */
    public static byte[] unitsCsv(Comparison comparison) throws IOException {
        return csv(
                List.of(
                        "Mã đơn vị",
                        "Đơn vị",
                        "Phạm vi",
                        "Điểm trước",
                        "Điểm sau",
                        "Thay đổi điểm",
                        "Giá trị trước",
                        "Giá trị sau",
                        "Hạng trước",
                        "Hạng sau",
                        "Vì",
                        "So với",
                        "Hạng trước xếp lại",
                        "Do điểm",
                        "Do bộ chỉ số"),
                csv -> {
                    for (Comparison.OfKind kind : comparison.kinds()) {
                        for (UnitChange unit : kind.units()) {
                            for (UnitChange.ScopeChange scope : unit.scopes()) {
                                unit(csv, unit, scope);
                            }
                        }
                    }
                    for (Comparison.Gone gone : comparison.gone()) {
                        csv.text(gone.unit()).text(gone.name());
                        for (int i = 2; i < 15; i++) {
                            csv.own("");
                        }
                        csv.endRow();
                    }
                });
    }

    private static void unit(CsvFile csv, UnitChange unit, UnitChange.ScopeChange scope) throws IOException {
        csv.text(unit.unit())
                .text(unit.name())
                .text(scope.scope())
                .own(decimal(scope.before().map(Figure::points)))
                .own(decimal(scope.after().map(Figure::points)))
                .own(scope.change().toPlainString())
                .own(decimal(scope.before().flatMap(Figure::value)))
                .own(decimal(scope.after().flatMap(Figure::value)))
                .own(scope.before().flatMap(Figure::rank).map(String::valueOf).orElse(""))
                .own(scope.after().flatMap(Figure::rank).map(String::valueOf).orElse(""))
                .text(scope.moves().stream()
                        .map(move -> move.code() + " " + move.change().toPlainString())
                        .collect(Collectors.joining("; ")))
                .text(String.join("; ", unit.parts()))
                .own(scope.rankAnew().map(String::valueOf).orElse(""))
                .own(decimal(scope.effects().map(ValueSplit.Printed::points)))
                .own(decimal(scope.effects().map(ValueSplit.Printed::set)))
                .endRow();
    }

    /** A row per indicator, or per appraiser. */
    public static byte[] correctionsCsv(List<Adjustment> corrections, boolean appraisers, Texts texts)
            throws IOException {
        List<String> headers = appraisers
                ? List.of(
                        "Loại",
                        "Người thẩm định",
                        "Số kết quả",
                        "Số lần tăng",
                        "Điểm tăng",
                        "Số lần giảm",
                        "Điểm giảm",
                        "Chênh lệch")
                : List.of(
                        "Loại",
                        "Mã chỉ số",
                        "Chỉ số",
                        "Số đơn vị tăng",
                        "Điểm tăng",
                        "Số đơn vị giảm",
                        "Điểm giảm",
                        "Chênh lệch");
        return csv(headers, csv -> {
            for (Adjustment correction : corrections) {
                csv.text(correction.kind());
                if (appraisers) {
                    csv.text(who(correction, texts)).own(String.valueOf(correction.decisions()));
                } else {
                    csv.text(correction.key()).text(correction.name());
                }
                csv.own(String.valueOf(correction.moved().raised()))
                        .own(correction.moved().gained().toPlainString())
                        .own(String.valueOf(correction.moved().lowered()))
                        .own(correction.moved().lost().negate().toPlainString())
                        .own(correction.moved().net().toPlainString())
                        .endRow();
            }
        });
    }

    /** The name of who corrected. */
    public static String who(Adjustment correction, Texts texts) {
        if (correction.appraiser()) {
            return correction.key().isBlank() ? texts.get("diff.unnamed") : correction.key();
        }
        return switch (correction.key()) {
            case StageScore.BY_MEASUREMENT -> texts.get("report.by.measurement");
            case "policy" -> texts.get("report.by.policy");
            default -> texts.get("diff.others");
        };
    }

    private interface Rows {
        void write(CsvFile csv) throws IOException;
    }

    private static byte[] csv(List<String> headers, Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(bytes)) {
            for (String header : headers) {
                csv.own(header);
            }
            csv.endRow();
            rows.write(csv);
        }
        return bytes.toByteArray();
    }

    private static String decimal(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** The changes of units, summed up as asked. */
    public static byte[] json(Comparison comparison, Optional<List<Adjustment>> corrections, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.open(bytes, DEPTH)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            side(json, "from", comparison.from());
            side(json, "to", comparison.to());
            json.writeBooleanProperty("equal", comparison.isEqual());
            if (corrections.isPresent()) {
                json.writeArrayPropertyStart("corrections");
                corrections.get().forEach(correction -> correction(json, correction, texts));
                json.writeEndArray();
            } else {
                json.writeArrayPropertyStart("kinds");
                comparison.kinds().forEach(kind -> kind(json, kind));
                json.writeEndArray();
                json.writeArrayPropertyStart("gone");
                for (Comparison.Gone gone : comparison.gone()) {
                    json.writeStartObject();
                    json.writeStringProperty("unit", gone.unit());
                    json.writeStringProperty("name", gone.name());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void side(JsonGenerator json, String name, ComparedResults side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("title", side.title());
        json.writeNumberProperty("year", side.year());
        json.writeStringProperty("stage", side.stage().text());
        json.writeEndObject();
    }

    private static void correction(JsonGenerator json, Adjustment correction, Texts texts) {
        json.writeStartObject();
        json.writeStringProperty("kind", correction.kind());
        if (correction.name().isEmpty()) {
            json.writeStringProperty("by", who(correction, texts));
            json.writeNumberProperty("decisions", correction.decisions());
        } else {
            json.writeStringProperty("indicator", correction.key());
            json.writeStringProperty("name", correction.name());
        }
        json.writeNumberProperty("raised", correction.moved().raised());
        json.writeStringProperty("gained", correction.moved().gained().toPlainString());
        json.writeNumberProperty("lowered", correction.moved().lowered());
        json.writeStringProperty("lost", correction.moved().lost().negate().toPlainString());
        json.writeStringProperty("net", correction.moved().net().toPlainString());
        json.writeEndObject();
    }

    private static void kind(JsonGenerator json, Comparison.OfKind kind) {
        json.writeStartObject();
        json.writeStringProperty("code", kind.code());
        json.writeStringProperty("compared", kind.byIndicator() ? "indicators" : "groups");
        json.writeArrayPropertyStart("units");
        for (UnitChange unit : kind.units()) {
            json.writeStartObject();
            json.writeStringProperty("unit", unit.unit());
            json.writeStringProperty("name", unit.name());
            json.writeStringProperty("match", unit.match().name().toLowerCase(Locale.ROOT));
            json.writeArrayPropertyStart("compared_with");
            unit.parts().forEach(json::writeString);
            json.writeEndArray();
            optional(json, "status_before", unit.statusBefore());
            json.writeStringProperty("status", unit.status());
            json.writeArrayPropertyStart("scopes");
            unit.scopes().forEach(scope -> scope(json, scope));
            json.writeEndArray();
            json.writeArrayPropertyStart("points");
            unit.points().forEach(point -> point(json, point));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void scope(JsonGenerator json, UnitChange.ScopeChange scope) {
        json.writeStartObject();
        json.writeStringProperty("scope", scope.scope());
        figure(json, "before", scope.before());
        figure(json, "after", scope.after());
        json.writeStringProperty("change", scope.change().toPlainString());
        json.writeArrayPropertyStart("moves");
        for (UnitChange.PointChange move : scope.moves()) {
            json.writeStartObject();
            json.writeStringProperty("code", move.code());
            json.writeStringProperty("change", move.change().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("rest", scope.rest().toPlainString());
        if (scope.rankAnew().isPresent()) {
            json.writeNumberProperty("rank_before_anew", scope.rankAnew().get());
        } else {
            json.writeNullProperty("rank_before_anew");
        }
        split(json, scope);
        passings(json, "overtaken_by", scope.overtakenBy());
        passings(json, "overtook", scope.overtook());
        json.writeEndObject();
    }

    private static void split(JsonGenerator json, UnitChange.ScopeChange scope) {
        Optional<ValueSplit.Printed> effects = scope.effects();
        if (effects.isEmpty()) {
            json.writeNullProperty("effects");
            return;
        }
        ValueSplit split = scope.split().orElseThrow();
        json.writeObjectPropertyStart("effects");
        json.writeStringProperty("points", effects.get().points().toPlainString());
        json.writeStringProperty("set", effects.get().set().toPlainString());
        codes(json, "came", split.came());
        codes(json, "went", split.went());
        codes(json, "rescaled", split.rescaled());
        json.writeEndObject();
    }

    private static void codes(JsonGenerator json, String name, List<String> codes) {
        json.writeArrayPropertyStart(name);
        codes.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void passings(JsonGenerator json, String name, List<UnitChange.Passing> passings) {
        json.writeArrayPropertyStart(name);
        for (UnitChange.Passing passing : passings) {
            json.writeStartObject();
            json.writeStringProperty("unit", passing.unit());
            optional(json, "value_change", passing.change().map(BigDecimal::toPlainString));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void point(JsonGenerator json, UnitChange.PointChange point) {
        json.writeStartObject();
        json.writeStringProperty("code", point.code());
        json.writeStringProperty("name", point.name());
        optional(json, "before", point.before().map(BigDecimal::toPlainString));
        optional(json, "after", point.after().map(BigDecimal::toPlainString));
        json.writeStringProperty("change", point.change().toPlainString());
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, String name, Optional<Figure> figure) {
        json.writeName(name);
        if (figure.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("points", figure.get().points().toPlainString());
        json.writeStringProperty("maximum", figure.get().maximum().toPlainString());
        optional(json, "value", figure.get().value().map(BigDecimal::toPlainString));
        if (figure.get().rank().isPresent()) {
            json.writeNumberProperty("rank", figure.get().rank().get());
        } else {
            json.writeNullProperty("rank");
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
