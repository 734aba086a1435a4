package vn.dti.report;

import java.util.Locale;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.view.Remarks;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.TableSheet;

/** The heading of a sheet: whose results they are, what they say, and that they are provisional where they are. */
final class SheetHeading {

    private SheetHeading() {}

    static void write(Results results, TableSheet page, Texts texts, String title, String context) {
        page.line(CellStyle.ORGANISER, results.assessment().organiser().toUpperCase(Locale.ROOT));
        page.line(CellStyle.TITLE, title.toUpperCase(Locale.ROOT));
        page.line(CellStyle.SUBTITLE, results.assessment().title());
        page.line(CellStyle.CONTEXT, context);
        if (results.options().provisional()) {
            page.line(CellStyle.BANNER, new Remarks(texts).provisional(results));
        }
        page.blank();
    }
}
