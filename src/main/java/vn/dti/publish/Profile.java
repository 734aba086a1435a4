package vn.dti.publish;

import java.util.List;
import vn.dti.analysis.GroupStanding;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.publish.HtmlTable.Column;
import vn.dti.publish.HtmlTable.Content;
import vn.dti.publish.HtmlTable.Use;
import vn.dti.scoring.Total;

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

    /**
     * Writes it as a table.
     *
     * @param label id of the heading that names it
     */
    void write(String label, List<GroupStanding> standings) {
        Texts texts = publishing.texts();
        Figured figured = publishing.figured();
        Axis axis = Axis.ofValues(kind);
        HtmlTable table = HtmlTable.open(
                html,
                texts,
                label,
                "",
                Use.FIXED,
                standings.size(),
                List.of(
                        new Column(publishing.text("column.group"), Content.PLAIN),
                        new Column(publishing.text("column.picture"), Content.PICTURE),
                        new Column(figured.valueHeading(kind), Content.NUMBER),
                        new Column(publishing.text("column.median"), Content.NUMBER)));
        for (GroupStanding standing : standings) {
            table.row()
                    .name(standing.group().name(), "")
                    .picture(() -> drawing.barAndMedian(axis, standing.total().value(), standing.median()))
                    .cell(figured.number(standing.total().value()))
                    .cell(figured.number(standing.median()))
                    .end();
        }
        table.close();
    }
}
