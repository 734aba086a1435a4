package vn.dti.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.assessment.Window;
import vn.dti.formlayout.FormLabel;
import vn.dti.notice.Texts;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;

/** The head of a form: who asks whom for what, for which time, until when. */
record FormTitle(Assessment assessment, Kind kind, Optional<Unit> unit, Texts texts) {

    /** Its rows, from 0. */
    static final int ROWS = 6;

    /**
     * Writes it into the first rows of a sheet.
     *
     * @param lastColumn the last of its columns, from 0; at least 3
     * @param title of the form
     * @param context a line below it
     * @param task whose deadline holds for the form; empty where none does
     */
    void write(EntrySheet sheet, int lastColumn, String title, String context, Optional<PlanDeadline.Task> task) {
        sheet.across(0, 0, lastColumn, assessment.organiser(), CellStyle.ORGANISER);
        sheet.across(1, 0, lastColumn, title, CellStyle.TITLE);
        sheet.across(2, 0, lastColumn, context, CellStyle.CAPTION);
        String owner = unit.map(each -> FormLabel.UNIT.with(each.name())).orElse(kind.name());
        sheet.across(3, 0, lastColumn, owner, CellStyle.LABEL);
        String code = unit.map(each -> FormLabel.UNIT_CODE.with(each.code())).orElse("");
        sheet.across(4, 0, 1, code, CellStyle.PLAIN);
        sheet.across(4, 2, lastColumn, FormLabel.YEAR.with(assessment.year()), CellStyle.PLAIN);
        sheet.across(5, 0, lastColumn, times(task), CellStyle.PLAIN);
        sheet.height(1, 22);
        for (int row : List.of(0, 2, 3, 4, 5)) {
            sheet.height(row, 18);
        }
    }

    private String times(Optional<PlanDeadline.Task> task) {
        List<String> times = new ArrayList<>();
        Optional<Window> window = assessment.window();
        window.ifPresent(each -> times.add(texts.get("forms.window", each.from(), each.to())));
        task.flatMap(this::deadline).ifPresent(text -> times.add(texts.get("forms.deadline", text)));
        return String.join(" · ", times);
    }

    /** A deadline in the plan's words, or its day as the plan means it. */
    Optional<String> deadline(PlanDeadline.Task task) {
        return kind.deadline(task)
                .flatMap(deadline -> deadline.text().isEmpty()
                        ? deadline.day()
                                .map(day -> texts.get(
                                        deadline.inclusive() ? "forms.deadline.by" : "forms.deadline.before", day))
                        : Optional.of(deadline.text()));
    }
}
