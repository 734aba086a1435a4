package vn.dti.publish.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dti.assessment.Kind;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.Publishing;
import vn.dti.ranking.Ranking;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Total;
import vn.dti.view.ScopeName;

/** The part of the public page about one kind of unit: its rankings, then what is behind them. */
final class KindSection {

    /** With more units, profiles stand only in the scorecards. */
    private static final int MOST_PROFILES = 60;

    private final KindView view;
    private final Results.KindResults results;
    private final Kind kind;
    private final Optional<EarlierYear> earlier;
    private final Html html;

    KindSection(Publishing publishing, Results.KindResults results, Optional<EarlierYear> earlier, Html html) {
        this.view = new KindView(publishing, results, html);
        this.results = results;
        this.kind = results.kind();
        this.earlier = earlier;
        this.html = html;
    }

    /** The id of a part of a kind's section. */
    static String id(Kind kind, String part) {
        return kind.code() + "-" + part;
    }

    void write() {
        html.open("section", "data-kind", kind.code().text(), "aria-labelledby", id(kind, "kind"))
                .line();
        html.element("h2", kind.name(), "id", id(kind, "kind")).line();
        html.element(
                        "p",
                        view.text(
                                "context",
                                kind.set().title(),
                                kind.set().version(),
                                view.publishing().results().assessment().year(),
                                view.publishing().stageNames().of(results.appraisal(), view.stage())),
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
            part.content().accept(part.id());
        });
        html.closeLine();
    }

    /** A part under a heading of its own. */
    private record Part(String id, String title, Consumer<String> content) {}

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Ranking ranking : results.allRankings()) {
            String title = view.texts().get("report.ranking.title", ScopeName.of(ranking, view.texts()));
            String cluster = ranking.cluster().map(of -> "-" + of.code()).orElse("");
            parts.add(new Part(
                    view.id(ranking.scope().code() + cluster), title, new RankingSection(view, ranking)::write));
        }
        if (results.rankings().isEmpty()) {
            parts.add(part("results", new UnrankedTable(view)::write));
        }
        parts.add(part("groups", new HeatMap(view)::write));
        if (results.appraisal().lastHeld(view.stage()).isPresent()) {
            parts.add(part("changes", new SelfAndFinal(view)::write));
        }
        if (Publishing.scored(results) <= MOST_PROFILES) {
            parts.add(part("profiles", new Profiles(view)::write));
        }
        parts.add(part("corrections", new Corrections(view)::write));
        earlier.ifPresent(before -> parts.add(part("years", new YearChanges(view, before)::write)));
        return parts;
    }

    private Part part(String key, Consumer<String> content) {
        return new Part(view.id(key), view.text(key + ".title"), content);
    }

    private void tiles() {
        html.open("dl", "class", "tiles").line();
        tile("units", String.valueOf(results.scorecards().size()), "");
        tile("submitted", String.valueOf(Publishing.scored(results)), "");
        results.ranking(Scope.OVERALL)
                .flatMap(ranking -> ranking.rows().stream().findFirst())
                .filter(row -> row.rank().isPresent())
                .ifPresent(first -> tile(
                        "first",
                        view.numbers()
                                .withUnit(
                                        kind,
                                        first.total().flatMap(Total::value).orElseThrow()),
                        first.scorecard().unit().name()));
        view.publishing()
                .medians(kind)
                .scope(Scope.OVERALL)
                .filter(median -> results.scorecards().size() > 1)
                .ifPresent(median -> tile("median", view.numbers().withUnit(kind, median), ""));
        tile("indicators", String.valueOf(kind.set().indicators().size()), "");
        html.closeLine();
    }

    private void tile(String key, String number, String below) {
        html.open("div").element("dt", view.text("tile." + key)).open("dd").text(number);
        if (!below.isEmpty()) {
            html.element("span", below);
        }
        html.close().closeLine();
    }

    private void contents(List<Part> parts) {
        html.open("nav", "aria-label", view.text("page.contents", kind.name())).open("ul", "class", "toc");
        parts.forEach(part -> html.open("li")
                .element("a", part.title(), "href", "#" + part.id())
                .close());
        html.close().closeLine();
    }

    private void search() {
        html.open("div", "class", "tools", "hidden", "hidden")
                .open("label")
                .text(view.text("search"))
                .empty("input", "type", "search", "autocomplete", "off", "spellcheck", "false")
                .close()
                .element("output", "", "data-text", view.text("search.found", "{0}"))
                .closeLine();
    }
}
