package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.dti.analysis.Correction;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.publish.web.HtmlTable.Column;
import vn.dti.publish.web.HtmlTable.Content;
import vn.dti.publish.web.HtmlTable.Use;
import vn.dti.run.Results;
import vn.dti.view.Numbers;

/** What the appraisal took from and added to each indicator, over all units. */
final class Corrections {

    private final KindView view;

    Corrections(KindView view) {
        this.view = view;
    }

    void write(String id) {
        Texts texts = view.texts();
        Numbers numbers = view.numbers();
        List<Correction> corrected = Correction.of(view.results(), view.stage()).stream()
                .filter(each -> each.changed() > 0)
                .toList();
        if (corrected.isEmpty()) {
            Results.KindResults of = view.results();
            boolean open = of.appraisal().lastHeld(Stage.FINAL).isEmpty()
                    && !of.kind().rounds().isEmpty();
            view.note(texts.get(open ? "report.changes.open" : "report.changes.none"));
            return;
        }
        view.note(view.text("corrections.note"));
        Correction most = corrected.stream()
                .max(Comparator.comparing(Correction::changed))
                .orElseThrow();
        view.alternative(view.text(
                "corrections.alternative",
                corrected.size(),
                view.kind().set().indicators().size(),
                most.indicator().code() + " " + most.indicator().name(),
                most.changed()));
        BigDecimal longest = corrected.stream()
                .map(each -> each.gained().max(each.lost()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        HtmlTable table = HtmlTable.open(
                view.html(),
                texts,
                id,
                "corrections",
                Use.SORTED,
                corrected.size(),
                List.of(
                        new Column(texts.get("report.column.code"), Content.TEXT, "narrow"),
                        new Column(texts.get("report.column.indicator"), Content.TEXT, "wide"),
                        new Column(view.text("corrections.lowered"), Content.NUMBER),
                        new Column(view.text("corrections.lost"), Content.NUMBER),
                        new Column(view.text("corrections.picture"), Content.PICTURE),
                        new Column(view.text("corrections.gained"), Content.NUMBER),
                        new Column(view.text("corrections.raised"), Content.NUMBER)));
        for (Correction each : corrected) {
            table.row()
                    .name(each.indicator().code().text(), "")
                    .cell(each.indicator().name())
                    .cell(each.lowered() == 0 ? "" : String.valueOf(each.lowered()))
                    .cell(each.lowered() == 0 ? "" : numbers.signed(each.lost().negate()), "fall")
                    .picture(() -> new Drawing(view.html()).twoSided(each.lost(), each.gained(), longest))
                    .cell(each.raised() == 0 ? "" : numbers.signed(each.gained()), "rise")
                    .cell(each.raised() == 0 ? "" : String.valueOf(each.raised()))
                    .end();
        }
        table.close();
    }
}
