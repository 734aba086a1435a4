package vn.dti.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Texts;
import vn.dti.run.Leads;

/**
 * The workbook in which a unit assesses itself: the form, its guide and its stamp.
 *
 * @param part the agency whose indicators it holds; empty for all of them
 */
record SelfAssessmentBook(Assessment assessment, Unit unit, Optional<Leads.Lead> part, Texts texts) {

    private static final List<String> STEPS = List.of(
            "forms.guide.self.cells",
            "forms.guide.self.inputs",
            "forms.guide.self.points",
            "forms.guide.self.evidence",
            "forms.guide.self.excluded",
            "forms.guide.locked",
            "forms.guide.self.return");

    /** A step of the guide that only parts have. */
    private static final String PART_STEP = "forms.guide.part";

    /** Whose it is: with the unit's name before it, an agency that is a unit too is not taken for it. */
    String name() {
        return part.map(lead -> unit.name() + " - " + SelfForm.leadName(lead, texts))
                .orElse(unit.name());
    }

    void write(OutputStream out) throws IOException {
        Kind kind = assessment.kindOf(unit);
        try (FormBook book =
                new FormBook(texts.get("forms.self.title") + " - " + name(), assessment.organiser(), texts, out)) {
            SelfForm.write(assessment, unit, part, texts, book);
            Guide.write(
                    book,
                    texts,
                    steps(),
                    new FormTitle(assessment, kind, Optional.of(unit), texts)
                            .deadline(PlanDeadline.Task.SELF_ASSESSMENT),
                    assessment.year());
            if (part.isPresent()) {
                book.endPart(assessment, kind, unit, SelfForm.leadName(part.get(), texts));
            } else {
                book.end(FormStamp.Purpose.SELF_ASSESSMENT, assessment, List.of(kind), Optional.of(unit), "");
            }
        }
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>(STEPS);
        if (part.isPresent()) {
            steps.add(1, PART_STEP);
        }
        return steps;
    }
}
