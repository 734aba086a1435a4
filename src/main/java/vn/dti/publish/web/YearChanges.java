package vn.dti.publish.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.analysis.YearChange;
import vn.dti.assessment.LastYear;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.scoring.Scorecard;
import vn.dti.view.Numbers;

/** What became of each unit since an earlier assessment. */
final class YearChanges {

    private final KindView view;
    private final YearChange.Earlier earlier;

    YearChanges(KindView view, YearChange.Earlier earlier) {
        this.view = view;
        this.earlier = earlier;
    }

    private record Changed(Scorecard card, YearChange change) {}

    void write(String id) {
        List<Changed> changes = new ArrayList<>();
        LastYear.Merge merge =
                view.publishing().results().assessment().lastYear().merge();
        for (Scorecard card : view.ordered()) {
            YearChange.of(earlier, view.results(), card, merge)
                    .ifPresent(change -> changes.add(new Changed(card, change)));
        }
        view.note(view.text("years.note", earlier.title(), earlier.year()));
        if (changes.isEmpty()) {
            view.note(view.text("years.none"));
            return;
        }
        DumbbellChart chart = new DumbbellChart(
                view,
                changes.stream()
                        .map(Changed::change)
                        .flatMap(change -> Stream.of(change.before(), change.now()))
                        .toList());
        chart.explain(
                "years",
                changes.stream().map(each -> each.change().difference()).toList(),
                view.text("years.before"),
                view.text("years.now"));
        int year = view.publishing().results().assessment().year();
        HtmlTable table = HtmlTable.open(
                view.html(),
                view.texts(),
                id,
                "dumbbell years",
                Use.UNITS,
                changes.size(),
                List.of(
                        new Column(view.texts().get("report.column.unit"), Content.TEXT),
                        new Column(String.valueOf(earlier.year()), Content.NUMBER),
                        new Column(String.valueOf(year), Content.NUMBER, "strong"),
                        new Column(view.texts().get("report.column.difference"), Content.NUMBER),
                        new Column(view.text("years.rank"), Content.RANK),
                        chart.column()));
        for (Changed each : changes) {
            YearChange change = each.change();
            table.row().name(each.card().unit().name(), view.address(each.card()));
            chart.cells(table, change.before(), change.now(), change.difference())
                    .cell(rank(change.rankBefore()) + " → " + rank(change.rankNow()));
            chart.draw(table, change.before(), change.now());
            table.end();
        }
        table.close();
    }

    private static String rank(Optional<Integer> rank) {
        return rank.map(String::valueOf).orElse(Numbers.NONE);
    }
}
