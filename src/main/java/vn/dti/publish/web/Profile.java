package vn.dti.publish.web;

import java.util.List;
import java.util.Optional;
import vn.dti.analysis.GroupAgainstMedian;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.publish.Publishing;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;

/** A unit's profile: its value in each group beside the median of its kind. */
final class Profile {

    private final Publishing publishing;
    private final Kind kind;
    private final Html html;
    private final Drawing drawing;

    Profile(Publishing publishing, Kind kind, Html html) {
        this.publishing = publishing;
        this.kind = kind;
        this.html = html;
        this.drawing = new Drawing(html);
    }

    /** What the drawings mean. */
    void legend() {
        html.open("ul", "class", "legend").open("li");
        drawing.medianKey();
        html.text(publishing.text("legend.median")).close().closeLine();
    }

    /**
     * A table for a small frame: value and median.
     *
     * @param label id of the heading that names it
     */
    void small(String label, List<GroupAgainstMedian> standings) {
        Numbers numbers = publishing.numbers();
        HtmlTable table = open(
                label,
                "",
                standings,
                List.of(
                        new Column(publishing.text("column.group"), Content.PLAIN),
                        new Column(publishing.text("column.picture"), Content.PICTURE),
                        new Column(RankingColumns.valueHeading(kind, publishing.texts()), Content.NUMBER),
                        new Column(publishing.text("column.median"), Content.NUMBER)));
        for (GroupAgainstMedian standing : standings) {
            table.row()
                    .name(standing.group().name(), "")
                    .picture(() -> draw(standing))
                    .cell(numbers.number(standing.total().value()))
                    .cell(numbers.number(standing.median()))
                    .end();
        }
        table.close();
    }

    /**
     * A table with points and the distance to the median as well.
     *
     * @param label id of the heading that names it
     */
    void full(String label, List<GroupAgainstMedian> standings) {
        Texts texts = publishing.texts();
        Numbers numbers = publishing.numbers();
        HtmlTable table = open(
                label,
                HtmlTable.STACKED,
                standings,
                List.of(
                        new Column(publishing.text("column.group"), Content.PLAIN),
                        new Column(texts.get("report.column.points"), Content.NUMBER),
                        new Column(texts.get("report.column.maximum"), Content.NUMBER),
                        new Column(RankingColumns.valueHeading(kind, publishing.texts()), Content.NUMBER, "strong"),
                        new Column(publishing.text("column.picture"), Content.PICTURE),
                        new Column(publishing.text("column.median"), Content.NUMBER),
                        new Column(texts.get("report.column.difference"), Content.NUMBER)));
        for (GroupAgainstMedian standing : standings) {
            Optional<Total> total = Optional.of(standing.total());
            table.row()
                    .name(standing.group().name(), "")
                    .cell(numbers.points(total))
                    .cell(numbers.maximum(kind, total))
                    .cell(numbers.value(total))
                    .picture(() -> draw(standing))
                    .cell(numbers.number(standing.median()))
                    .cell(numbers.signed(standing.difference()))
                    .end();
        }
        table.close();
    }

    private HtmlTable open(String label, String style, List<GroupAgainstMedian> standings, List<Column> columns) {
        return HtmlTable.open(html, publishing.texts(), label, style, Use.FIXED, standings.size(), columns);
    }

    private void draw(GroupAgainstMedian standing) {
        drawing.barAndMedian(Axis.ofValues(kind), standing.total().value(), standing.median());
    }
}
