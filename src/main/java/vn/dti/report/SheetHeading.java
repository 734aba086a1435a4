package vn.dti.report;

import java.util.Locale;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.view.Remarks;

/** The heading of a sheet: whose results they are, what they say, and that they are provisional where they are. */
final class SheetHeading {

    private SheetHeading() {}

    static void write(Results results, Page page, Texts texts, String title, String context) {
        page.line(Look.ORGANISER, results.assessment().organiser().toUpperCase(Locale.ROOT));
        page.line(Look.TITLE, title.toUpperCase(Locale.ROOT));
        page.line(Look.SUBTITLE, results.assessment().title());
        page.line(Look.CONTEXT, context);
        if (results.options().provisional()) {
            page.line(Look.BANNER, new Remarks(texts).provisional(results));
        }
        page.blank();
    }
}
