package vn.dti.publish.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.view.Numbers;

/** What the parts of the public page about one kind of unit have in common. */
record KindView(Publishing publishing, Results.KindResults results, Html html) {

    Kind kind() {
        return results.kind();
    }

    Stage stage() {
        return publishing.stage(kind());
    }

    Texts texts() {
        return publishing.texts();
    }

    Numbers numbers() {
        return publishing.numbers();
    }

    String text(String key, Object... arguments) {
        return publishing.text(key, arguments);
    }

    /** The id of a part of the page. */
    String id(String part) {
        return KindSection.id(kind(), part);
    }

    /** The address of a unit's scorecard; empty where it is not published. */
    String address(Scorecard card) {
        return publishing.address(Publishing.SCORECARDS + card.unit().code() + ".html");
    }

    /** The units in the order of the overall ranking, where there is one. */
    List<Scorecard> ordered() {
        return results.byRank();
    }

    void note(String text) {
        html.element("p", text, "class", "note").line();
    }

    /** What a picture says, in a sentence. */
    void alternative(String text) {
        html.element("p", text, "class", "alt").line();
    }

    /** A bar for a value, or why there is none. */
    void bar(HtmlTable table, Optional<BigDecimal> value, Scorecard card) {
        if (value.isPresent()) {
            table.picture(() -> new Drawing(html).bar(Axis.ofValues(kind()), value.get()));
        } else {
            table.cell(publishing.remarks().unranked(card), "none");
        }
    }
}
