package vn.dti.publish;

import java.io.IOException;
import java.io.OutputStream;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/** {@code phieu/<unit>.html}. */
final class ScorecardPage {

    private ScorecardPage() {}

    static void write(Publishing publishing, Results.KindResults results, Scorecard card, OutputStream out)
            throws IOException {
        String home = publishing.address(Publishing.PAGE).isEmpty() ? "" : "../" + Publishing.PAGE;
        new Shell(publishing.results(), publishing.texts())
                .write(title(publishing, card), home, out, html -> new HtmlBlocks(publishing, results.kind(), html)
                        .write(ScorecardText.of(publishing, results, card)));
    }

    static String title(Publishing publishing, Scorecard card) {
        return publishing.text("card.title", card.unit().name());
    }
}
