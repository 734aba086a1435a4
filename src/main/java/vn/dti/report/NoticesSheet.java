package vn.dti.report;

import java.io.IOException;
import java.util.List;
import vn.dti.assessment.Unit;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.notice.VisibleText;
import vn.dti.run.Results;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;

/** Everything that was found. */
final class NoticesSheet {

    private NoticesSheet() {}

    static void write(Results results, SheetBook book) throws IOException {
        Texts texts = book.texts();
        ListSheets list = new ListSheets(
                book,
                texts.get("report.sheet.notices"),
                List.of(
                        SheetColumn.text(texts.get("report.column.severity"), 11),
                        SheetColumn.text(texts.get("report.column.unit"), 20),
                        SheetColumn.text(texts.get("report.column.code"), 8),
                        SheetColumn.prose(texts.get("report.column.message"), 60),
                        SheetColumn.prose(texts.get("report.column.file"), 26),
                        SheetColumn.text(texts.get("report.column.sheet"), 12),
                        SheetColumn.text(texts.get("report.column.cell"), 9)),
                page -> SheetHeading.write(
                        results, page, texts, texts.get("report.notices.title"), texts.get("report.notices.note")),
                ListSheets.LONGEST);
        for (Notice notice : results.notices()) {
            Place place = notice.place();
            list.row(
                    texts.get("report.severity." + notice.severity().key()),
                    place.unit()
                            .flatMap(results.assessment()::unit)
                            .map(Unit::name)
                            .orElse(place.unitText()),
                    place.indicatorText(),
                    texts.message(notice),
                    VisibleText.onOneLine(place.file()),
                    VisibleText.onOneLine(place.sheet()),
                    texts.spot(place.cell()));
        }
        if (list.isEmpty()) {
            list.row(texts.get("report.notices.none"));
        }
        list.end();
    }
}
