package vn.dti.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.analysis.Correction;
import vn.dti.analysis.GroupStanding;
import vn.dti.analysis.YearChange;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Group;
import vn.dti.notice.Texts;
import vn.dti.publish.HtmlTable.Column;
import vn.dti.publish.HtmlTable.Content;
import vn.dti.publish.HtmlTable.Use;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.report.ScopeName;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;
import vn.dti.scoring.Total;

/** The part of the public page about one kind of unit: its rankings, then what is behind them. */
final class KindSection {

    /** With more units, profiles stand only in the scorecards. */
    private static final int MOST_PROFILES = 60;

    private final Publishing publishing;
    private final Results.KindResults results;
    private final Kind kind;
    private final String stage;
    private final Optional<YearChange.Earlier> earlier;
    private final Texts texts;
    private final Figured figured;
    private final Html html;
    private final Drawing drawing;

    KindSection(
            Publishing publishing,
            Results.KindResults results,
            Optional<YearChange.Earlier> earlier,
            Texts texts,
            Html html) {
        this.publishing = publishing;
        this.results = results;
        this.kind = results.kind();
        this.stage = publishing.stage(kind);
        this.earlier = earlier;
        this.texts = texts;
        this.figured = publishing.figured();
        this.html = html;
        this.drawing = new Drawing(html);
    }

    /** The id of a part of a kind's section. */
    static String id(Kind kind, String part) {
        return kind.code() + "-" + part;
    }

    void write() {
        html.open("section", "data-kind", kind.code(), "aria-labelledby", id(kind, "kind"))
                .line();
        html.element("h2", kind.name(), "id", id(kind, "kind")).line();
        html.element(
                        "p",
                        publishing.text(
                                "context",
                                kind.set().title(),
                                kind.set().version(),
                                publishing.results().assessment().year(),
                                publishing.wording().ofStage(kind, stage)),
                        "class",
                        "context")
                .line();
        tiles();
        List<Part> parts = parts();
        contents(parts);
        if (results.scorecards().size() > 1) {
            search();
        }
        parts.forEach(part -> {
            html.element("h3", part.title(), "id", part.id()).line();
            part.content().run();
        });
        html.closeLine();
    }

    /** A part under a heading of its own. */
    private record Part(String id, String title, Runnable content) {}

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Ranking ranking : results.rankings()) {
            String id = id(kind, ranking.scope().code());
            String name = texts.get("report.ranking.title", ScopeName.of(ranking.scope(), texts));
            parts.add(new Part(id, name, () -> ranking(ranking, id)));
        }
        if (results.rankings().isEmpty()) {
            part(parts, "results", this::unranked);
        }
        part(parts, "groups", this::heatMap);
        if (!stage.equals(Stage.SELF) && !kind.rounds().isEmpty()) {
            part(parts, "changes", this::dumbbell);
        }
        if (Publishing.scored(results) <= MOST_PROFILES) {
            part(parts, "profiles", this::profiles);
        }
        part(parts, "corrections", this::corrections);
        if (earlier.isPresent()) {
            part(parts, "years", this::years);
        }
        return parts;
    }

    private void part(List<Part> parts, String key, java.util.function.Consumer<String> content) {
        String id = id(kind, key);
        parts.add(new Part(id, publishing.text(key + ".title"), () -> content.accept(id)));
    }

    private void tiles() {
        html.open("dl", "class", "tiles").line();
        tile("units", String.valueOf(results.scorecards().size()), "");
        tile("submitted", String.valueOf(Publishing.scored(results)), "");
        results.ranking(Scope.OVERALL)
                .map(ranking -> ranking.rows().get(0))
                .filter(row -> row.rank().isPresent())
                .ifPresent(first -> tile(
                        "first",
                        figured.withUnit(
                                kind, first.total().flatMap(Total::value).orElseThrow()),
                        first.scorecard().unit().name()));
        publishing
                .medians(kind)
                .scope(Scope.OVERALL)
                .filter(median -> results.scorecards().size() > 1)
                .ifPresent(median -> tile("median", figured.withUnit(kind, median), ""));
        tile("indicators", String.valueOf(kind.set().indicators().size()), "");
        html.closeLine();
    }

    private void tile(String key, String number, String below) {
        html.open("div")
                .element("dt", publishing.text("tile." + key))
                .open("dd")
                .text(number);
        if (!below.isEmpty()) {
            html.element("span", below);
        }
        html.close().closeLine();
    }

    private void contents(List<Part> parts) {
        html.open("nav", "aria-label", publishing.text("page.contents", kind.name()))
                .open("ul", "class", "toc");
        parts.forEach(part -> html.open("li")
                .element("a", part.title(), "href", "#" + part.id())
                .close());
        html.close().closeLine();
    }

    private void search() {
        html.open("div", "class", "tools", "hidden", "hidden")
                .open("label")
                .text(publishing.text("search"))
                .empty("input", "type", "search", "autocomplete", "off", "spellcheck", "false")
                .close()
                .element("output", "", "data-text", publishing.text("search.found"))
                .closeLine();
    }

    private String address(Scorecard card) {
        return publishing.address(Publishing.SCORECARDS + card.unit().code() + ".html");
    }

    private void note(String text) {
        html.element("p", text, "class", "note").line();
    }

    /** What a picture says, in a sentence. */
    private void alternative(String text) {
        html.element("p", text, "class", "alt").line();
    }

    private void ranking(Ranking ranking, String id) {
        note(texts.get(kind.ranking().unitScale() ? "report.ranking.note.unit" : "report.ranking.note"));
        extremes(ranking).ifPresent(this::alternative);
        Axis axis = Axis.ofValues(kind);
        List<Column> columns = new ArrayList<>(List.of(
                new Column(texts.get("report.column.rank"), Content.RANK),
                new Column(texts.get("report.column.unit"), Content.TEXT),
                new Column(texts.get("report.column.points"), Content.NUMBER),
                new Column(texts.get("report.column.maximum"), Content.NUMBER, "maximum"),
                new Column(figured.valueHeading(kind), Content.NUMBER, "strong"),
                new Column(publishing.text("column.picture"), Content.PICTURE)));
        if (!kind.bands().isEmpty()) {
            columns.add(new Column(texts.get("report.column.band"), Content.TEXT));
        }
        HtmlTable table = HtmlTable.open(
                html, texts, id, "rank-table", Use.UNITS, ranking.rows().size(), columns);
        for (RankingRow row : ranking.rows()) {
            Optional<BigDecimal> value = row.total().flatMap(Total::value);
            table.row()
                    .cell(row.rank().map(String::valueOf).orElse(Figured.NONE))
                    .name(row.scorecard().unit().name(), address(row.scorecard()))
                    .cell(figured.points(row.total()))
                    .cell(figured.maximum(kind, row.total()))
                    .cell(figured.value(row.total()));
            if (value.isPresent()) {
                table.picture(() -> drawing.bar(axis, value.get()));
            } else {
                table.cell(publishing.wording().unranked(row.scorecard()), "none");
            }
            if (!kind.bands().isEmpty()) {
                table.cell(row.band().map(Band::name).orElse(Figured.NONE));
            }
            table.end();
        }
        table.close();
    }

    private Optional<String> extremes(Ranking ranking) {
        List<RankingRow> ranked =
                ranking.rows().stream().filter(row -> row.rank().isPresent()).toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        RankingRow first = ranked.get(0);
        RankingRow last = ranked.get(ranked.size() - 1);
        return Optional.of(publishing.text(
                "ranking.extremes",
                first.scorecard().unit().name(),
                printed(first),
                last.scorecard().unit().name(),
                printed(last),
                publishing
                        .medians(kind)
                        .scope(ranking.scope().code())
                        .map(median -> figured.withUnit(kind, median))
                        .orElse(Figured.NONE)));
    }

    private String printed(RankingRow row) {
        return figured.withUnit(kind, row.total().flatMap(Total::value).orElseThrow());
    }

    /** The results of a kind that is scored but not ranked. */
    private void unranked(String id) {
        note(texts.get("report.method.ties.unranked"));
        List<Column> columns = List.of(
                new Column(texts.get("report.column.unit"), Content.TEXT),
                new Column(publishing.text("column.scope"), Content.TEXT),
                new Column(texts.get("report.column.points"), Content.NUMBER),
                new Column(texts.get("report.column.maximum"), Content.NUMBER),
                new Column(figured.valueHeading(kind), Content.NUMBER, "strong"),
                new Column(publishing.text("column.picture"), Content.PICTURE));
        List<Scope> scopes = Scope.of(kind.set());
        HtmlTable table = HtmlTable.open(
                html, texts, id, "", Use.UNITS, results.scorecards().size() * scopes.size(), columns);
        for (Scorecard card : results.scorecards()) {
            for (Scope scope : scopes) {
                Optional<Total> total = card.scope(stage, scope.code());
                table.row()
                        .name(card.unit().name(), address(card))
                        .cell(ScopeName.of(scope, texts))
                        .cell(figured.points(total))
                        .cell(figured.maximum(kind, total))
                        .cell(figured.value(total));
                Optional<BigDecimal> value = total.flatMap(Total::value);
                if (value.isPresent()) {
                    table.picture(() -> drawing.bar(Axis.ofValues(kind), value.get()));
                } else {
                    table.cell(publishing.wording().unranked(card), "none");
                }
                table.end();
            }
        }
        table.close();
    }

    /** The units in the order of the overall ranking, where there is one. */
    private List<Scorecard> ordered() {
        return results.ranking(Scope.OVERALL)
                .map(ranking ->
                        ranking.rows().stream().map(RankingRow::scorecard).toList())
                .orElse(results.scorecards());
    }

    private void heatMap(String id) {
        note(publishing.text("groups.note"));
        HeatMap heatMap = new HeatMap(publishing, kind, html);
        heatMap.legend();
        List<Group> groups = kind.set().groups().stream()
                .filter(group -> publishing.medians(kind).group(group.code()).isPresent())
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.get("report.column.unit"), Content.TEXT));
        groups.forEach(group -> columns.add(new Column(group.name(), Content.NUMBER, "g")));
        HtmlTable table = HtmlTable.open(
                html, texts, id, "heat", Use.UNITS, results.scorecards().size(), columns);
        for (Scorecard card : ordered()) {
            table.row().name(card.unit().name(), address(card));
            for (Group group : groups) {
                Optional<Total> total = card.group(stage, group.code());
                table.cell(figured.value(total), heatMap.style(total));
            }
            table.end();
        }
        table.close();
    }

    private void dumbbell(String id) {
        List<Scorecard> cards = ordered().stream()
                .filter(card -> value(card, Stage.SELF).isPresent()
                        && value(card, stage).isPresent())
                .toList();
        long risen = cards.stream().filter(card -> change(card).signum() > 0).count();
        long fallen = cards.stream().filter(card -> change(card).signum() < 0).count();
        note(publishing.text("changes.note"));
        alternative(publishing.text("changes.alternative", risen, fallen, cards.size() - risen - fallen));
        moveLegend("changes.self", "changes.final");
        List<BigDecimal> values = cards.stream()
                .flatMap(card ->
                        List.of(
                                value(card, Stage.SELF).orElseThrow(),
                                value(card, stage).orElseThrow())
                                .stream())
                .toList();
        Axis axis = Axis.fitting(kind, values);
        HtmlTable table = HtmlTable.open(
                html,
                texts,
                id,
                "dumbbell",
                Use.UNITS,
                cards.size(),
                List.of(
                        new Column(texts.get("report.column.unit"), Content.TEXT),
                        new Column(selfHeading(), Content.NUMBER),
                        new Column(figured.valueHeading(kind), Content.NUMBER, "strong"),
                        new Column(texts.get("report.column.difference"), Content.NUMBER),
                        new Column(axisHeading(axis), Content.PICTURE)));
        for (Scorecard card : cards) {
            BigDecimal self = value(card, Stage.SELF).orElseThrow();
            BigDecimal now = value(card, stage).orElseThrow();
            table.row()
                    .name(card.unit().name(), address(card))
                    .cell(figured.number(self))
                    .cell(figured.number(now))
                    .cell(figured.signed(change(card)), direction(change(card)))
                    .picture(() -> drawing.move(axis, self, now))
                    .end();
        }
        table.close();
    }

    private String selfHeading() {
        return texts.get(kind.ranking().unitScale() ? "report.column.self_value.unit" : "report.column.self_value");
    }

    private String axisHeading(Axis axis) {
        return publishing.text(
                "column.axis", figured.withUnit(kind, whole(axis.from())), figured.withUnit(kind, whole(axis.to())));
    }

    private static BigDecimal whole(double number) {
        BigDecimal tenth = BigDecimal.valueOf(Math.round(number * 10), 1).stripTrailingZeros();
        return tenth.scale() < 0 ? tenth.setScale(0) : tenth;
    }

    private static String direction(BigDecimal change) {
        return change.signum() > 0 ? "rise" : change.signum() < 0 ? "fall" : "";
    }

    private Optional<BigDecimal> value(Scorecard card, String of) {
        return card.scope(of, Scope.OVERALL).flatMap(Total::value);
    }

    private BigDecimal change(Scorecard card) {
        return Correction.change(
                value(card, Stage.SELF).orElseThrow(), value(card, stage).orElseThrow());
    }

    private void moveLegend(String before, String after) {
        html.open("ul", "class", "legend").open("li");
        drawing.moveKey(false);
        html.text(publishing.text("legend.risen", publishing.text(before), publishing.text(after)))
                .close()
                .open("li");
        drawing.moveKey(true);
        html.text(publishing.text("legend.fallen", publishing.text(before), publishing.text(after)))
                .close()
                .closeLine();
    }

    private void profiles(String id) {
        note(publishing.text("profiles.note"));
        html.open("ul", "class", "legend").open("li");
        drawing.medianKey();
        html.text(publishing.text("legend.median")).close().closeLine();
        html.open("div", "class", "cards").line();
        Profile profile = new Profile(publishing, kind, html);
        for (Scorecard card : ordered()) {
            List<GroupStanding> standings = GroupStanding.of(kind, card, stage, publishing.medians(kind)).stream()
                    .filter(standing -> standing.median().isPresent())
                    .toList();
            if (!standings.isEmpty()) {
                String name = id + "-" + card.unit().code();
                html.open("div", "class", "card").element("h4", card.unit().name(), "id", name);
                profile.small(name, standings);
                html.closeLine();
            }
        }
        html.closeLine();
    }

    private void corrections(String id) {
        List<Correction> corrected = Correction.of(results).stream()
                .filter(each -> each.changed() > 0)
                .toList();
        if (corrected.isEmpty()) {
            note(texts.get("report.changes.none"));
            return;
        }
        note(publishing.text("corrections.note"));
        Correction most = corrected.stream()
                .max(Comparator.comparing(Correction::changed))
                .orElseThrow();
        alternative(publishing.text(
                "corrections.alternative",
                corrected.size(),
                kind.set().indicators().size(),
                most.indicator().code() + " " + most.indicator().name(),
                most.changed()));
        BigDecimal longest = corrected.stream()
                .map(each -> each.gained().max(each.lost()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        HtmlTable table = HtmlTable.open(
                html,
                texts,
                id,
                "",
                Use.SORTED,
                corrected.size(),
                List.of(
                        new Column(texts.get("report.column.code"), Content.TEXT, "narrow"),
                        new Column(texts.get("report.column.indicator"), Content.TEXT, "wide"),
                        new Column(publishing.text("corrections.lowered"), Content.NUMBER),
                        new Column(publishing.text("corrections.lost"), Content.NUMBER),
                        new Column(publishing.text("corrections.picture"), Content.PICTURE),
                        new Column(publishing.text("corrections.gained"), Content.NUMBER),
                        new Column(publishing.text("corrections.raised"), Content.NUMBER)));
        for (Correction each : corrected) {
            table.row()
                    .name(each.indicator().code(), "")
                    .cell(each.indicator().name())
                    .cell(each.lowered() == 0 ? "" : String.valueOf(each.lowered()))
                    .cell(each.lowered() == 0 ? "" : figured.signed(each.lost().negate()), "fall")
                    .picture(() -> drawing.twoSided(each.lost(), each.gained(), longest))
                    .cell(each.raised() == 0 ? "" : figured.signed(each.gained()), "rise")
                    .cell(each.raised() == 0 ? "" : String.valueOf(each.raised()))
                    .end();
        }
        table.close();
    }

    private void years(String id) {
        YearChange.Earlier before = earlier.orElseThrow();
        Map<String, YearChange> changes = new LinkedHashMap<>();
        for (Scorecard card : ordered()) {
            YearChange.of(before, results, card)
                    .ifPresent(change -> changes.put(card.unit().name(), change));
        }
        note(publishing.text("years.note", before.title(), before.year()));
        if (changes.isEmpty()) {
            note(publishing.text("years.none"));
            return;
        }
        List<BigDecimal> values = changes.values().stream()
                .flatMap(change -> List.of(change.before(), change.now()).stream())
                .toList();
        Axis axis = Axis.fitting(kind, values);
        moveLegend("years.before", "years.now");
        HtmlTable table = HtmlTable.open(
                html,
                texts,
                id,
                "dumbbell",
                Use.UNITS,
                changes.size(),
                List.of(
                        new Column(texts.get("report.column.unit"), Content.TEXT),
                        new Column(String.valueOf(before.year()), Content.NUMBER),
                        new Column(
                                String.valueOf(publishing.results().assessment().year()), Content.NUMBER, "strong"),
                        new Column(texts.get("report.column.difference"), Content.NUMBER),
                        new Column(publishing.text("years.rank"), Content.RANK),
                        new Column(axisHeading(axis), Content.PICTURE)));
        changes.forEach((name, change) -> table.row()
                .name(name, "")
                .cell(figured.number(change.before()))
                .cell(figured.number(change.now()))
                .cell(figured.signed(change.difference()), direction(change.difference()))
                .cell(rank(change.rankBefore()) + " → " + rank(change.rankNow()))
                .picture(() -> drawing.move(axis, change.before(), change.now()))
                .end());
        table.close();
    }

    private static String rank(Optional<Integer> rank) {
        return rank.map(String::valueOf).orElse(Figured.NONE);
    }
}
