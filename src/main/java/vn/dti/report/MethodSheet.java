package vn.dti.report;

import java.io.IOException;
import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.view.Method;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;
import vn.dti.workbook.TableSheet;

/** The method as a sheet: what is ruled beside how. */
final class MethodSheet {

    private MethodSheet() {}

    static void write(Results results, SheetBook book) throws IOException {
        Texts texts = book.texts();
        TableSheet page = book.document(
                texts.get("report.sheet.method"),
                "",
                List.of(
                        SheetColumn.text(texts.get("report.column.item"), 28),
                        SheetColumn.text(texts.get("report.column.rule"), 76)),
                false);
        SheetHeading.write(
                results,
                page,
                texts,
                texts.get("report.method.title"),
                texts.get("report.method.year", results.assessment().year()));
        page.header();
        for (Method.Section section : Method.of(results, texts)) {
            if (!section.title().isEmpty()) {
                page.section(section.title());
            }
            for (Method.Entry entry : section.entries()) {
                page.row(entry.item(), entry.rule());
            }
        }
        page.endTable();
        book.finish(page);
    }
}
