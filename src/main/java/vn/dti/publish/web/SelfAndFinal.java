package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.analysis.Correction;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;
import vn.dti.view.RankingColumns;

/** What each unit claimed against what it got. */
final class SelfAndFinal {

    private final KindView view;

    SelfAndFinal(KindView view) {
        this.view = view;
    }

    void write(String id) {
        Kind kind = view.kind();
        Texts texts = view.texts();
        List<Scorecard> cards = view.ordered().stream()
                .filter(card -> card.scope(Stage.SELF, Scope.OVERALL)
                                .flatMap(Total::value)
                                .isPresent()
                        && card.scope(view.stage(), Scope.OVERALL)
                                .flatMap(Total::value)
                                .isPresent())
                .toList();
        view.note(view.text("changes.note"));
        DumbbellChart chart = new DumbbellChart(
                view,
                cards.stream().flatMap(card -> Stream.of(self(card), now(card))).toList());
        chart.explain(
                "changes",
                cards.stream().map(this::change).toList(),
                view.text("changes.self"),
                view.text("changes.final"));
        HtmlTable table = HtmlTable.open(
                view.html(),
                texts,
                id,
                "dumbbell",
                Use.UNITS,
                cards.size(),
                List.of(
                        new Column(texts.get("report.column.unit"), Content.TEXT),
                        new Column(
                                texts.get(
                                        kind.ranking().unitScale()
                                                ? "report.column.self_value.unit"
                                                : "report.column.self_value"),
                                Content.NUMBER),
                        new Column(RankingColumns.valueHeading(kind, texts), Content.NUMBER, "strong"),
                        new Column(texts.get("report.column.difference"), Content.NUMBER),
                        chart.column()));
        for (Scorecard card : cards) {
            table.row().name(card.unit().name(), view.address(card));
            chart.cells(table, self(card), now(card), change(card));
            chart.draw(table, self(card), now(card));
            table.end();
        }
        table.close();
    }

    private static BigDecimal self(Scorecard card) {
        return value(card, Stage.SELF);
    }

    private BigDecimal now(Scorecard card) {
        return value(card, view.stage());
    }

    private BigDecimal change(Scorecard card) {
        return Correction.change(self(card), now(card));
    }

    private static BigDecimal value(Scorecard card, Stage stage) {
        return card.scope(stage, Scope.OVERALL).flatMap(Total::value).orElseThrow();
    }
}
