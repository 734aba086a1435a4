package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import vn.dti.assessment.Band;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.SourceCells;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.comparison.Effect;
import vn.dti.comparison.IndicatorAccount;
import vn.dti.comparison.UnitAccount;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.json.Json;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.BandWords;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;
import vn.dti.wording.Calculation;
import vn.dti.wording.RuleWords;

/** What {@code dti explain --format json} prints; see docs/dau-ra.md. Decimals are strings. */
public final class ExplainJson {

    private static final String SCHEMA = "dti-explain/1";
    private static final int DEPTH = 3;

    private final Texts texts;
    private final JsonGenerator json;

    private ExplainJson(Texts texts, JsonGenerator json) {
        this.texts = texts;
        this.json = json;
    }

    /** What writes the part after the unit. */
    private interface Content {
        void write(ExplainJson explain);
    }

    /** The account of an indicator. */
    public static void write(Results.KindResults of, IndicatorAccount account, Texts texts, PrintWriter out) {
        write(of, account.card(), texts, out, explain -> explain.indicator(of, account));
    }

    /** The account of a unit. */
    public static void write(Results.KindResults of, UnitAccount account, Texts texts, PrintWriter out) {
        write(of, account.card(), texts, out, explain -> explain.unit(account));
    }

    /** A unit without scores. */
    public static void writeUnscored(Results.KindResults of, Scorecard card, Texts texts, PrintWriter out) {
        write(of, card, texts, out, explain -> {});
    }

    private static void write(Results.KindResults of, Scorecard card, Texts texts, PrintWriter out, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.open(bytes, DEPTH)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeObjectPropertyStart("unit");
            json.writeStringProperty("code", card.unit().code().text());
            json.writeStringProperty("name", card.unit().name());
            json.writeStringProperty("kind", card.unit().kind());
            json.writeStringProperty("status", card.status().key());
            ExplainJson explain = new ExplainJson(texts, json);
            explain.optional("cluster", card.unit().cluster());
            json.writeBooleanProperty("ranked", of.kind().ranks(card.unit()));
            json.writeStringProperty("reason", card.unit().notRanked().orElse(""));
            json.writeEndObject();
            content.write(explain);
            json.writeEndObject();
        }
        out.println(bytes.toString(StandardCharsets.UTF_8));
    }

    private void indicator(Results.KindResults of, IndicatorAccount account) {
        Indicator indicator = account.score().indicator();
        json.writeObjectPropertyStart("indicator");
        json.writeStringProperty("code", indicator.code().text());
        json.writeStringProperty("name", indicator.name());
        json.writeStringProperty("maximum", indicator.maximum().toPlainString());
        json.writeStringProperty("group", account.score().group().text());
        json.writeStringProperty(
                "group_name",
                account.kind()
                        .set()
                        .group(account.score().group())
                        .map(Group::name)
                        .orElse(""));
        json.writeArrayPropertyStart("pillars");
        account.score().pillars().forEach(pillar -> json.writeString(pillar.text()));
        json.writeEndArray();
        json.writeStringProperty("role", account.score().role().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("rule", indicator.rule().kind().key());
        json.writeStringProperty("rule_in_words", new RuleWords(texts).sentence(indicator));
        json.writeObjectPropertyStart("inputs");
        indicator.inputs().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeBooleanProperty("assessed", account.score().assessedAt(Stage.FINAL));
        optional("not_assessed_reason", account.exclusion().map(each -> each.reason()));
        optional("replaces", account.score().replaces().map(IndicatorCode::text));
        json.writeEndObject();
        json.writeArrayPropertyStart("stages");
        account.steps().forEach(step -> step(of, account, step));
        json.writeEndArray();
        json.writeObjectPropertyStart("result");
        json.writeStringProperty(
                "points", account.score().at(Stage.FINAL).points().toPlainString());
        json.writeStringProperty("change", account.change().toPlainString());
        effects(account.effects());
        json.writeEndObject();
    }

    private void step(Results.KindResults of, IndicatorAccount account, IndicatorAccount.Step step) {
        json.writeStartObject();
        json.writeStringProperty("stage", step.stage().text());
        if (of.kind().round(step.stage()).isPresent()) {
            json.writeBooleanProperty("held", of.appraisal().isHeld(step.stage()));
        }
        json.writeStringProperty("points", step.score().points().toPlainString());
        json.writeBooleanProperty("reported", step.score().reported());
        json.writeBooleanProperty("assessed", step.score().assessed());
        json.writeStringProperty("decided_by", step.score().decidedBy());
        json.writeStringProperty("change", step.change().toPlainString());
        inputs("inputs", step.score().inputs());
        optional(
                "calculation",
                new Calculation(texts, account.kind().ranking().pointsDecimals())
                        .of(account.score().indicator(), step.score(), step.spreads()));
        if (step.stage().equals(Stage.SELF)) {
            json.writeName("claim");
            if (account.claim().isPresent()) {
                claim(account.claim().get());
            } else {
                json.writeNull();
            }
        } else {
            json.writeName("decision");
            if (step.decision().isPresent()) {
                decision(step.decision().get());
            } else {
                json.writeNull();
            }
            json.writeName("measured");
            if (step.measurement().isPresent()) {
                json.writeStartObject();
                inputs("inputs", step.measurement().get().inputs());
                place(step.measurement().get().source());
                json.writeEndObject();
            } else {
                json.writeNull();
            }
        }
        effects(step.effects());
        json.writeArrayPropertyStart("explanations");
        step.answers().forEach(this::explanation);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void claim(Claim claim) {
        json.writeStartObject();
        decimal("points", claim.points());
        inputs("inputs", claim.inputs());
        json.writeStringProperty("evidence", claim.evidence());
        json.writeStringProperty("explanation", claim.explanation());
        place(claim.source());
        json.writeEndObject();
    }

    private void decision(Decision decision) {
        json.writeStartObject();
        decimal("points", decision.points());
        inputs("inputs", decision.inputs());
        json.writeStringProperty("reason", decision.reason());
        json.writeStringProperty("appraiser", decision.appraiser());
        place(decision.source());
        json.writeEndObject();
    }

    private void explanation(Explanation explanation) {
        json.writeStartObject();
        json.writeStringProperty("text", explanation.text());
        json.writeStringProperty("evidence", explanation.evidence());
        decimal("proposed", explanation.proposed());
        inputs("inputs", explanation.inputs());
        place(explanation.source());
        json.writeEndObject();
    }

    private void place(SourceCells source) {
        Place place = source.place();
        json.writeStringProperty("file", place.file());
        json.writeStringProperty("sheet", place.sheet());
        json.writeStringProperty("cell", place.cell());
    }

    private void effects(List<Effect> effects) {
        json.writeArrayPropertyStart("effects");
        for (Effect effect : effects) {
            json.writeStartObject();
            json.writeStringProperty("scope", effect.scope().code().text());
            decimal("value_without", effect.without().value());
            decimal("value", effect.with().value());
            number("rank_without", effect.rankWithout());
            number("rank", effect.rankWith());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unit(UnitAccount account) {
        json.writeArrayPropertyStart("scopes");
        for (UnitAccount.ScopeAccount scope : account.scopes()) {
            json.writeStartObject();
            json.writeStringProperty("scope", scope.scope().code().text());
            json.writeStringProperty("name", ScopeName.of(scope.scope(), texts));
            total(Stage.SELF.text(), account, scope.self(), scope.selfRank());
            total(Stage.FINAL.text(), account, scope.last(), scope.rank());
            json.writeNumberProperty("ranked", scope.ranked());
            if (scope.within().isPresent()) {
                json.writeStringProperty("cluster", scope.within().get().cluster());
                json.writeNumberProperty("cluster_rank", scope.within().get().rank());
                json.writeNumberProperty("cluster_ranked", scope.within().get().ranked());
            }
            if (account.kind().bands().stream().anyMatch(Band::hasConditions)) {
                optional("band", scope.row().flatMap(RankingRow::band).map(Band::name));
                optional(
                        "band_missed",
                        scope.row().filter(row -> !row.missed().isEmpty()).map(new BandWords(texts)::missed));
            }
            distance("up", scope.up());
            distance("down", scope.down());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("groups");
        for (UnitAccount.GroupAccount group : account.groups()) {
            json.writeStartObject();
            json.writeStringProperty("code", group.group().code().text());
            json.writeStringProperty("name", group.group().name());
            total(Stage.SELF.text(), account, group.self(), Optional.empty());
            total(Stage.FINAL.text(), account, group.last(), Optional.empty());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("costliest");
        for (UnitAccount.Cost cost : account.costs()) {
            json.writeStartObject();
            json.writeStringProperty(
                    "indicator", cost.score().indicator().code().text());
            json.writeStringProperty("name", cost.score().indicator().name());
            json.writeStringProperty(
                    "maximum", cost.score().indicator().maximum().toPlainString());
            json.writeStringProperty(
                    "points", cost.score().at(Stage.FINAL).points().toPlainString());
            json.writeStringProperty("lost", cost.lost().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void total(String name, UnitAccount account, Total total, Optional<Integer> rank) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("points", total.points().toPlainString());
        json.writeStringProperty(
                "maximum",
                Numbers.sumOfMaxima(total.maximum(), account.kind().ranking().pointsDecimals())
                        .toPlainString());
        decimal("value", total.value());
        number("rank", rank);
        json.writeEndObject();
    }

    private void distance(String name, Optional<UnitAccount.Distance> distance) {
        json.writeName(name);
        if (distance.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberProperty("rank", distance.get().rank());
        json.writeArrayPropertyStart("units");
        distance.get().units().forEach(unit -> json.writeString(unit.code().text()));
        json.writeEndArray();
        json.writeStringProperty("points", distance.get().points().toPlainString());
        json.writeEndObject();
    }

    private void inputs(String name, Map<String, InputValue> inputs) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(inputs).forEach((letter, value) -> json.writeStringProperty(letter, value.text()));
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

    private void number(String name, Optional<Integer> number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
