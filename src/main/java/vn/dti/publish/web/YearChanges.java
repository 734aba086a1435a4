package vn.dti.publish.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.code.KindCode;
import vn.dti.comparison.ValueSplit;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.OverallChange;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.scoring.Scorecard;
import vn.dti.view.Numbers;

/** What became of each unit since an earlier assessment. */
final class YearChanges {

    private final KindView view;
    private final EarlierYear earlier;

    YearChanges(KindView view, EarlierYear earlier) {
        this.view = view;
        this.earlier = earlier;
    }

    private record Changed(Scorecard card, OverallChange change) {}

    void write(String id) {
        List<Changed> changes = new ArrayList<>();
        for (Scorecard card : view.ordered()) {
            earlier.change(card.unit().code()).ifPresent(change -> changes.add(new Changed(card, change)));
        }
        view.note(view.text("years.note", earlier.title(), earlier.year()));
        KindCode kind = view.results().kind().code();
        boolean otherUnits = earlier.isOfOtherUnits(kind);
        Optional<EarlierYear.AnotherSet> changed = earlier.anotherSet(kind);
        boolean anotherSet = changed.isPresent();
        if (otherUnits) {
            view.note(view.text("years.other_units"));
        }
        if (anotherSet) {
            view.note(changed.get().words(view.texts()) + " " + view.text("years.another_set"));
        }
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
        List<Column> columns = new ArrayList<>(List.of(
                new Column(view.texts().get("report.column.unit"), Content.TEXT),
                new Column(String.valueOf(earlier.year()), Content.NUMBER),
                new Column(String.valueOf(year), Content.NUMBER, "strong"),
                new Column(view.texts().get("report.column.difference"), Content.NUMBER)));
        if (anotherSet) {
            columns.add(new Column(view.texts().get("diff.column.by_points"), Content.NUMBER));
            columns.add(new Column(view.texts().get("diff.column.by_set"), Content.NUMBER));
        }
        columns.add(new Column(view.text("years.rank"), Content.RANK));
        columns.add(chart.column());
        HtmlTable table = HtmlTable.open(
                view.html(), view.texts(), id, "dumbbell years", Use.UNITS, changes.size(), List.copyOf(columns));
        for (Changed each : changes) {
            OverallChange change = each.change();
            table.row().name(each.card().unit().name(), view.address(each.card()));
            chart.cells(table, change.before(), change.now(), change.difference());
            if (anotherSet) {
                table.cell(view.numbers().signed(change.effects().map(ValueSplit.Printed::points)))
                        .cell(view.numbers().signed(change.effects().map(ValueSplit.Printed::set)));
            }
            table.cell(rank(otherUnits ? change.rankAnew() : change.rankBefore()) + " → " + rank(change.rankNow()));
            chart.draw(table, change.before(), change.now());
            table.end();
        }
        table.close();
    }

    private static String rank(Optional<Integer> rank) {
        return rank.map(String::valueOf).orElse(Numbers.NONE);
    }
}
