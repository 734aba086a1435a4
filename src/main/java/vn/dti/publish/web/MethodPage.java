package vn.dti.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.notice.Texts;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.view.Method;
import vn.dti.view.Numbers;
import vn.dti.wording.RuleWords;

/** {@code phuong-phap.html}: by which sets, rules and policies the results came about. */
final class MethodPage {

    private final Publishing publishing;
    private final Texts texts;
    private final Html html;

    private MethodPage(Publishing publishing, Html html) {
        this.publishing = publishing;
        this.texts = publishing.texts();
        this.html = html;
    }

    static void write(Publishing publishing, OutputStream out) throws IOException {
        new PageFrame(publishing.results(), publishing.texts())
                .write(
                        publishing.texts().get("report.method.title"),
                        publishing.address(Publishing.PAGE),
                        out,
                        html -> new MethodPage(publishing, html).content());
    }

    private void content() {
        for (Method.Section section : Method.of(publishing.results(), texts)) {
            html.element("h2", section.title().isEmpty() ? publishing.text("method.general") : section.title())
                    .line();
            html.open("dl", "class", "facts").line();
            String item = "";
            for (Method.Entry entry : section.entries()) {
                // Several entries of one item stand under one heading.
                if (!entry.item().equals(item)) {
                    html.element("dt", entry.item());
                } else {
                    html.element("dt", "", "aria-hidden", "true");
                }
                item = entry.item();
                html.element("dd", entry.rule()).line();
            }
            html.closeLine();
        }
        for (Results.KindResults kind : publishing.results().kinds()) {
            rules(kind.kind());
        }
    }

    private void rules(Kind kind) {
        html.element("h2", publishing.text("method.rules", kind.name())).line();
        html.element("p", kind.set().title() + " (" + kind.set().version() + ")", "class", "context")
                .line();
        RuleWords words = new RuleWords(texts);
        Numbers numbers = publishing.numbers();
        for (Group group : kind.set().groups()) {
            html.element("h3", group.code() + ". " + group.name()).line();
            html.open("dl", "class", "facts rules").line();
            for (Indicator indicator : group.indicators()) {
                html.element("dt", indicator.code() + " " + indicator.name());
                html.open("dd")
                        .element(
                                "p",
                                role(indicator)
                                        .orElseGet(() -> publishing.text(
                                                "method.maximum", numbers.number(indicator.maximum()))));
                html.element("p", publishing.text("method.rule", words.sentence(indicator)));
                String inputs = words.inputs(indicator);
                if (!inputs.isEmpty()) {
                    html.element("p", publishing.text("method.inputs", inputs), "class", "note");
                }
                html.closeLine();
            }
            html.closeLine();
        }
    }

    private Optional<String> role(Indicator indicator) {
        return indicator.role() == Role.BASE
                ? Optional.empty()
                : Optional.of(publishing.text(
                        "method.role." + indicator.role().name().toLowerCase(java.util.Locale.ROOT),
                        publishing.numbers().number(indicator.maximum())));
    }
}
