package vn.dti.publish.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;

/** A ranking: rank, points and value of each unit, its value as a bar. */
final class RankingSection {

    private final KindView view;
    private final Ranking ranking;

    RankingSection(KindView view, Ranking ranking) {
        this.view = view;
        this.ranking = ranking;
    }

    void write(String id) {
        Kind kind = view.kind();
        Texts texts = view.texts();
        Numbers numbers = view.numbers();
        view.note(texts.get(kind.ranking().unitScale() ? "report.ranking.note.unit" : "report.ranking.note"));
        extremes().ifPresent(view::alternative);
        List<Column> columns = new ArrayList<>(List.of(
                new Column(texts.get("report.column.rank"), Content.RANK),
                new Column(texts.get("report.column.unit"), Content.TEXT),
                new Column(texts.get("report.column.points"), Content.NUMBER),
                new Column(texts.get("report.column.maximum"), Content.NUMBER, "maximum"),
                new Column(RankingColumns.valueHeading(kind, texts), Content.NUMBER, "strong"),
                new Column(view.text("column.picture"), Content.PICTURE)));
        if (!kind.bands().isEmpty()) {
            columns.add(new Column(texts.get("report.column.band"), Content.TEXT, "band"));
        }
        HtmlTable table = HtmlTable.open(
                view.html(), texts, id, "rank-table", Use.UNITS, ranking.rows().size(), columns);
        for (RankingRow row : ranking.rows()) {
            table.row()
                    .cell(row.rank().map(String::valueOf).orElse(Numbers.NONE))
                    .name(row.scorecard().unit().name(), view.address(row.scorecard()))
                    .cell(numbers.points(row.total()))
                    .cell(numbers.maximum(kind, row.total()))
                    .cell(numbers.value(row.total()));
            view.bar(table, row.total().flatMap(Total::value), row.scorecard());
            if (!kind.bands().isEmpty()) {
                table.cell(row.band().map(Band::name).orElse(Numbers.NONE));
            }
            table.end();
        }
        table.close();
    }

    private Optional<String> extremes() {
        List<RankingRow> ranked =
                ranking.rows().stream().filter(row -> row.rank().isPresent()).toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        RankingRow first = ranked.get(0);
        RankingRow last = ranked.get(ranked.size() - 1);
        return Optional.of(view.text(
                "ranking.extremes",
                first.scorecard().unit().name(),
                printed(first),
                last.scorecard().unit().name(),
                printed(last),
                view.publishing()
                        .medians(view.kind())
                        .scope(ranking.scope().code())
                        .map(median -> view.numbers().withUnit(view.kind(), median))
                        .orElse(Numbers.NONE)));
    }

    private String printed(RankingRow row) {
        return view.numbers()
                .withUnit(view.kind(), row.total().flatMap(Total::value).orElseThrow());
    }
}
