package vn.dti.publish.web;

import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.publish.Block;
import vn.dti.publish.Publishing;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.word.WordRow;

/** Sets blocks as HTML. */
final class HtmlBlocks {

    private static final Html.Prepared POINT = new Html.Prepared("li");

    private final Publishing publishing;
    private final Kind kind;
    private final Html html;

    HtmlBlocks(Publishing publishing, Kind kind, Html html) {
        this.publishing = publishing;
        this.kind = kind;
        this.html = html;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            html.element("h2", heading.text(), "id", heading.id()).line();
        } else if (block instanceof Block.Line line) {
            html.element("p", line.text()).line();
        } else if (block instanceof Block.Items items) {
            html.open("ul").line();
            items.items().forEach(item -> html.element(POINT, item).line());
            html.closeLine();
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Standings standings) {
            Profile profile = new Profile(publishing, kind, html);
            profile.legend();
            profile.full(standings.label(), standings.standings());
        }
    }

    private void grid(Block.Grid grid) {
        HtmlTable table = HtmlTable.open(
                html,
                publishing.texts(),
                grid.label(),
                HtmlTable.STACKED + " " + grid.label(),
                Use.FIXED,
                grid.rows().size(),
                grid.columns().stream()
                        .map(column ->
                                new HtmlTable.Column(column.title(), column.isWords() ? Content.PLAIN : Content.NUMBER))
                        .toList());
        for (WordRow row : grid.rows()) {
            if (row.isSection()) {
                table.section(row.cells().get(0));
                continue;
            }
            table.row().name(row.cells().get(0), "");
            row.cells().stream().skip(1).forEach(table::cell);
            table.end();
        }
        table.close();
    }
}
