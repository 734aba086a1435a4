package vn.dti.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.publish.Block;
import vn.dti.publish.Publishing;
import vn.dti.scoring.Scorecard;

/** {@code phieu/<unit>.html}. */
final class ScorecardPage {

    private ScorecardPage() {}

    static void write(Publishing publishing, Kind kind, Scorecard card, List<Block> text, OutputStream out)
            throws IOException {
        String home = publishing.address(Publishing.PAGE).isEmpty() ? "" : "../" + Publishing.PAGE;
        PageFrame.toRead(publishing.results(), publishing.texts())
                .write(publishing.title(card), home, out, html -> new HtmlBlocks(publishing, kind, html).write(text));
    }
}
