package vn.dti.publish.web;

import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.ScopeName;

/** The results of a kind that is scored but not ranked. */
final class UnrankedTable {

    private final KindView view;

    UnrankedTable(KindView view) {
        this.view = view;
    }

    void write(String id) {
        Kind kind = view.kind();
        Texts texts = view.texts();
        Numbers numbers = view.numbers();
        view.note(texts.get("report.method.ties.unranked"));
        List<Scope> scopes = Scope.of(kind.set());
        Scorecards cards = view.results().scorecards();
        HtmlTable table = HtmlTable.open(
                view.html(),
                texts,
                id,
                "score-table",
                Use.UNITS,
                cards.size() * scopes.size(),
                List.of(
                        new Column(texts.get("report.column.unit"), Content.TEXT),
                        new Column(view.text("column.scope"), Content.TEXT),
                        new Column(texts.get("report.column.points"), Content.NUMBER),
                        new Column(texts.get("report.column.maximum"), Content.NUMBER, "maximum"),
                        new Column(RankingColumns.valueHeading(kind, texts), Content.NUMBER, "strong"),
                        new Column(view.text("column.picture"), Content.PICTURE)));
        for (Scorecard card : cards) {
            for (Scope scope : scopes) {
                Optional<Total> total = card.scope(view.stage(), scope.code());
                table.row()
                        .name(card.unit().name(), view.address(card))
                        .cell(ScopeName.of(scope, texts))
                        .cell(numbers.points(total))
                        .cell(numbers.maximum(kind, total))
                        .cell(numbers.value(total));
                view.bar(table, total.flatMap(Total::value), card);
                table.end();
            }
        }
        table.close();
    }
}
