package vn.dti.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.dti.assessment.Publication;
import vn.dti.assessment.Window;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;

/** {@code bao-cao.html}: rankings, pictures and the tables behind them, for anyone. */
final class PublicPage {

    private final Publishing publishing;
    private final Optional<EarlierYear> earlier;
    private final Html html;

    private PublicPage(Publishing publishing, Optional<EarlierYear> earlier, Html html) {
        this.publishing = publishing;
        this.earlier = earlier;
        this.html = html;
    }

    /**
     * Writes the page.
     *
     * @param earlier the results of an earlier year to compare with
     */
    static void write(Publishing publishing, Optional<EarlierYear> earlier, OutputStream out) throws IOException {
        Results results = publishing.results();
        String title = publishing.text("page.title", results.assessment().year());
        new PageFrame(results, publishing.texts())
                .write(title, "", out, html -> new PublicPage(publishing, earlier, html).content());
    }

    private String published(Publication decision) {
        if (decision.date().isEmpty()) {
            return publishing.text("page.published.number", decision.number());
        }
        return decision.number().isBlank()
                ? publishing.text("page.published.date", decision.date().get())
                : publishing.text(
                        "page.published", decision.number(), decision.date().get());
    }

    private void content() {
        publishing
                .results()
                .assessment()
                .documents()
                .published()
                .ifPresent(decision -> html.element("p", published(decision), "class", "context"));
        Optional<Window> window = publishing.results().assessment().window();
        window.ifPresent(
                days -> html.element("p", publishing.text("page.window", days.from(), days.to()), "class", "context"));
        html.element("p", publishing.text("page.shared"), "class", "context").line();
        String method = publishing.address(Publishing.METHOD);
        if (!method.isEmpty()) {
            html.open("p")
                    .element("a", publishing.text("page.method"), "href", method)
                    .closeLine();
        }
        if (publishing.results().kinds().size() > 1) {
            html.open("nav", "aria-label", publishing.text("page.kinds")).open("ul", "class", "toc");
            for (Results.KindResults kind : publishing.results().kinds()) {
                html.open("li")
                        .element("a", kind.kind().name(), "href", "#" + KindSection.id(kind.kind(), "kind"))
                        .close();
            }
            html.close().closeLine();
        }
        for (Results.KindResults kind : publishing.results().kinds()) {
            new KindSection(publishing, kind, earlier, html).write();
        }
    }
}
