package vn.dti.publish.web;

import java.util.List;
import java.util.Optional;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.report.RankingCsv;
import vn.dti.scoring.Total;
import vn.dti.view.Medium;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.Remarks;
import vn.dti.view.TableColumn;

/** A ranking: rank, points and value of each unit, its value as a bar. */
final class RankingSection {

    private final KindView view;
    private final Ranking ranking;

    RankingSection(KindView view, Ranking ranking) {
        this.view = view;
        this.ranking = ranking;
    }

    void write(String id) {
        view.note(new Remarks(view.texts()).values(view.kind()));
        extremes().ifPresent(view::alternative);
        List<TableColumn<RankingRow>> columns = RankingColumns.of(view.kind(), ranking, Medium.PAGE);
        HtmlTable table = HtmlTable.open(
                view.html(),
                view.texts(),
                id,
                "rank-table",
                Use.UNITS,
                ranking.rows().size(),
                columns.stream().flatMap(column -> heading(column).stream()).toList());
        for (RankingRow row : ranking.rows()) {
            table.row();
            columns.forEach(column -> cell(table, column, row));
            table.end();
        }
        table.close();
        new Remarks(view.texts()).below(ranking).forEach(view::note);
        String csv = view.publishing().address(RankingCsv.name(view.kind(), ranking));
        if (!csv.isEmpty()) {
            view.html()
                    .open("p", "class", "note csv")
                    .element("a", view.text("page.csv"), "href", csv)
                    .closeLine();
        }
    }

    private List<Column> heading(TableColumn<RankingRow> column) {
        String title = column.heading(view.texts());
        return switch (column.content()) {
            case RANK -> List.of(new Column(title, Content.RANK));
            case CODE, NAME -> List.of(new Column(title, Content.TEXT));
            case MAXIMUM -> List.of(new Column(title, Content.NUMBER, "maximum"));
            case VALUE -> List.of(
                    new Column(title, Content.NUMBER, "strong"),
                    new Column(view.text("column.picture"), Content.PICTURE));
            case BAND -> List.of(new Column(title, Content.TEXT, "band"));
            case POINTS, POINTS_OF_MAXIMUM, EARLIER_VALUE, CHANGE -> List.of(new Column(title, Content.NUMBER));
        };
    }

    /** A cell; the bar of a value stands beside it. */
    private void cell(HtmlTable table, TableColumn<RankingRow> column, RankingRow row) {
        String text = view.numbers().cell(column, row).orElse(Numbers.NONE);
        switch (column.content()) {
            case NAME -> table.name(text, view.address(row.scorecard()));
            case VALUE -> {
                table.cell(text);
                view.bar(table, row.total().flatMap(Total::value), row.scorecard());
            }
            default -> table.cell(text);
        }
    }

    private Optional<String> extremes() {
        List<RankingRow> ranked =
                ranking.rows().stream().filter(row -> row.rank().isPresent()).toList();
        // What is said of the median is of all units.
        if (ranked.size() < 2 || ranking.cluster().isPresent()) {
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
