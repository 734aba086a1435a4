package vn.dti.forms;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dti.notice.Texts;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;

/** The sheet that says how a form is filled in. It has no table, so that nobody takes it for a form. */
final class Guide {

    private Guide() {}

    /**
     * Writes the sheet.
     *
     * @param steps keys of the steps, in order
     * @param deadline by when it is due
     * @param year of the assessment, in the days that stand as examples
     */
    static void write(FormBook book, Texts texts, List<String> steps, Optional<String> deadline, int year)
            throws IOException {
        EntrySheet sheet = book.sheet(texts.get("forms.guide.sheet"));
        sheet.width(0, 5);
        sheet.width(1, 95);
        sheet.across(0, 0, 1, texts.get("forms.guide.title"), CellStyle.TITLE);
        sheet.height(0, 24);
        int row = 2;
        int number = 1;
        for (String step : steps) {
            sheet.text(row, 0, number++ + ".", CellStyle.PLAIN);
            sheet.text(row++, 1, texts.get(step, LocalDate.of(year, 3, 31)), CellStyle.PLAIN);
        }
        if (deadline.isPresent()) {
            sheet.text(row, 0, number + ".", CellStyle.PLAIN);
            sheet.text(row++, 1, texts.get("forms.guide.deadline", deadline.get()), CellStyle.PLAIN);
        }
        sheet.print(false, texts.get("forms.guide.sheet"));
        sheet.finish();
    }
}
