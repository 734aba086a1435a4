package vn.dti.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import vn.dti.assessment.Band;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;
import vn.dti.scoring.Total;
import vn.dti.view.IndicatorLine;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;

/** {@code ket-qua.json}: all results for machines, in the shape of dac-ta 5. Decimals are strings. */
final class ResultsJson implements AutoCloseable {

    static final String NAME = "ket-qua.json";

    private static final String SCHEMA = "dti-results/1";
    /** A row of a ranking, a scope of a unit, an indicator of a unit stand on a line each. */
    private static final int DEPTH = 6;

    private final Results results;
    private final Texts texts;
    private final JsonGenerator json;
    /** Of the kind that is being written. */
    private List<String> stages = List.of();

    /** Starts the file: {@link #begin}, {@link #unit} for each of its units and {@link #end} follow for every kind. */
    ResultsJson(Results results, Texts texts, OutputStream out) {
        this.results = results;
        this.texts = texts;
        this.json = JsonFile.open(out, DEPTH);
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        assessment();
        json.writeArrayPropertyStart("kinds");
    }

    /** Ends the file. */
    void finish() {
        json.writeEndArray();
        json.writeArrayPropertyStart("notices");
        results.notices().forEach(notice -> notice(notice, texts, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }

    private void assessment() {
        json.writeObjectPropertyStart("assessment");
        json.writeStringProperty("title", results.assessment().title());
        json.writeNumberProperty("year", results.assessment().year());
        json.writeStringProperty("organiser", results.assessment().organiser());
        json.writeBooleanProperty("provisional", results.options().provisional());
        json.writeStringProperty("stage", results.options().stage());
        json.writeEndObject();
    }

    /** Starts a kind: all that is said of it and of its set once. */
    void begin(Results.KindResults of) {
        Kind kind = of.kind();
        stages = Stage.of(kind);
        json.writeStartObject();
        json.writeStringProperty("code", kind.code());
        json.writeStringProperty("name", kind.name());
        json.writeBooleanProperty("ranked", kind.ranked());
        json.writeObjectPropertyStart("set");
        json.writeStringProperty("id", kind.set().id());
        json.writeStringProperty("version", kind.set().version());
        json.writeStringProperty("title", kind.set().title());
        json.writeEndObject();
        json.writeArrayPropertyStart("rounds");
        for (Round round : kind.rounds()) {
            json.writeStartObject();
            json.writeStringProperty("code", round.code());
            json.writeStringProperty("name", round.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("groups");
        for (Group group : kind.set().groups()) {
            json.writeObjectPropertyStart(group.code());
            json.writeStringProperty("name", group.name());
            texts("pillars", group.pillars());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("indicators");
        for (Indicator indicator : kind.set().indicators()) {
            json.writeObjectPropertyStart(indicator.code());
            json.writeStringProperty("name", indicator.name());
            json.writeStringProperty("group", indicator.group());
            json.writeStringProperty("role", key(indicator.role()));
            texts("pillars", indicator.pillars());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("rankings");
        of.rankings().forEach(ranking -> ranking(kind, ranking));
        json.writeEndArray();
        json.writeArrayPropertyStart("units");
    }

    /** Ends a kind. */
    void end() {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ranking(Kind kind, Ranking ranking) {
        json.writeStartObject();
        json.writeStringProperty("scope", ranking.scope().code());
        json.writeStringProperty("name", ScopeName.of(ranking.scope(), texts));
        json.writeStringProperty("stage", ranking.stage());
        json.writeArrayPropertyStart("rows");
        for (RankingRow row : ranking.rows()) {
            json.writeStartObject();
            json.writeName("rank");
            if (row.rank().isPresent()) {
                json.writeNumber(row.rank().get());
            } else {
                json.writeNull();
            }
            json.writeStringProperty("unit", row.scorecard().unit().code().text());
            total(kind, row.total());
            optional("band", row.band().map(Band::name));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a unit; its lines only where it has scores. */
    void unit(Kind kind, Scorecard scorecard, List<IndicatorLine> lines) {
        json.writeStartObject();
        json.writeStringProperty("code", scorecard.unit().code().text());
        json.writeStringProperty("name", scorecard.unit().name());
        json.writeStringProperty("status", scorecard.status().key());
        json.writeArrayPropertyStart("predecessors");
        scorecard.unit().predecessors().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("scopes");
        for (Scope scope : Scope.of(kind.set())) {
            json.writeObjectPropertyStart(scope.code());
            for (String stage : stages) {
                json.writeObjectPropertyStart(stage);
                total(kind, scorecard.scope(stage, scope.code()));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("groups");
        for (Group group : kind.set().groups()) {
            json.writeObjectPropertyStart(group.code());
            total(kind, scorecard.group(Stage.FINAL, group.code()));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("indicators");
        if (scorecard.isScored()) {
            lines.forEach(this::indicator);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void total(Kind kind, Optional<Total> total) {
        decimal("points", total.map(Total::points));
        decimal(
                "maximum",
                total.map(each ->
                        Numbers.sumOfMaxima(each.maximum(), kind.ranking().pointsDecimals())));
        decimal("value", total.flatMap(Total::value));
    }

    private void indicator(IndicatorLine line) {
        Kind kind = line.kind();
        json.writeObjectPropertyStart(line.indicator().code());
        json.writeStringProperty("maximum", line.indicator().maximum().toPlainString());
        json.writeBooleanProperty("assessed", line.assessed());
        decimal(Stage.SELF, line.self());
        for (Round round : kind.rounds()) {
            decimal(round.code(), line.decided(round.code()));
        }
        decimal(Stage.FINAL, line.last());
        json.writeStringProperty("decided_by", line.decidedBy());
        json.writeStringProperty("reason", line.reason());
        inputs(line);
        json.writeStringProperty("evidence", line.evidence());
        json.writeObjectPropertyStart("appraisers");
        for (Round round : kind.rounds()) {
            line.decision(round.code())
                    .map(Decision::appraiser)
                    .ifPresent(appraiser -> json.writeStringProperty(round.code(), appraiser));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("reasons");
        for (Round round : kind.rounds()) {
            line.decision(round.code())
                    .map(Decision::reason)
                    .ifPresent(reason -> json.writeStringProperty(round.code(), reason));
        }
        json.writeEndObject();
        List<Explanation> explanations = results.reported()
                .explanations(line.unit().code(), line.indicator().code());
        if (!explanations.isEmpty()) {
            explanations(explanations);
        }
        if (line.score().isPresent() && line.score().get().replaces().isPresent()) {
            substitute(line.score().get());
        }
        json.writeEndObject();
    }

    /** A substitute in use: what it counts as for this unit, otherwise than its set says. */
    private void substitute(IndicatorScore score) {
        json.writeStringProperty("replaces", score.replaces().orElseThrow());
        json.writeStringProperty("role", key(score.role()));
        texts("pillars", score.pillars());
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The inputs of {@code self}, then of each stage whose inputs a decision or a measurement changed. */
    private void inputs(IndicatorLine line) {
        json.writeObjectPropertyStart("inputs");
        Map<String, InputValue> before = Map.of();
        for (String stage : stages) {
            Map<String, InputValue> now = line.score().orElseThrow().at(stage).inputs();
            boolean decided = line.decision(stage).isPresent();
            if (!now.isEmpty() && (decided || !now.equals(before))) {
                json.writeObjectPropertyStart(stage);
                letters(now);
                json.writeEndObject();
            }
            before = now;
        }
        json.writeEndObject();
    }

    private void explanations(List<Explanation> explanations) {
        json.writeArrayPropertyStart("explanations");
        for (Explanation explanation : explanations) {
            json.writeStartObject();
            json.writeStringProperty("answers", explanation.answers());
            json.writeStringProperty("text", explanation.text());
            json.writeStringProperty("evidence", explanation.evidence());
            decimal("proposed", explanation.proposed());
            json.writeObjectPropertyStart("inputs");
            letters(explanation.inputs());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void letters(Map<String, InputValue> inputs) {
        for (Map.Entry<String, InputValue> input : new TreeMap<>(inputs).entrySet()) {
            json.writeStringProperty(input.getKey(), input.getValue().text());
        }
    }

    /** A notice as an object. */
    static void notice(Notice notice, Texts texts, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", notice.code().key());
        json.writeStringProperty("severity", notice.severity().key());
        json.writeStringProperty("file", notice.place().file());
        json.writeStringProperty("sheet", notice.place().sheet());
        json.writeStringProperty("cell", notice.place().cell());
        json.writeStringProperty("unit", notice.place().unitText());
        json.writeStringProperty("indicator", notice.place().indicator());
        json.writeStringProperty("message", texts.message(notice));
        json.writeEndObject();
    }

    private void decimal(String name, Optional<BigDecimal> number) {
        optional(name, number.map(BigDecimal::toPlainString));
    }

    private void optional(String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
