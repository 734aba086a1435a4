package vn.dti.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.intake.FormStamp;
import vn.dti.notice.Texts;

/** Writes the forms of an assessment into a folder, one at a time. */
public final class Forms {

    /** The folder in an assessment folder where forms are written. */
    public static final String FOLDER = "bieu-mau";

    private static final List<String> SELF_STEPS = List.of(
            "forms.guide.self.cells",
            "forms.guide.self.inputs",
            "forms.guide.self.points",
            "forms.guide.self.evidence",
            "forms.guide.self.excluded",
            "forms.guide.locked",
            "forms.guide.self.return");

    /** Told how far the writing is. */
    @FunctionalInterface
    public interface Progress {

        /** Called after each form; numbers from 1. */
        void written(int done, int all);
    }

    /**
     * What became of the forms.
     *
     * @param written names of the files written
     * @param existing names of files that were there and were left as they are
     * @param keptAside where filled-in forms are now that new ones took the place of
     * @param without names of units that got none, because there is nothing to ask them
     */
    public record Written(List<String> written, List<String> existing, List<String> keptAside, List<String> without) {}

    private final Assessment assessment;
    private final Texts texts;
    private final Progress progress;

    public Forms(Assessment assessment, Texts texts, Progress progress) {
        this.assessment = assessment;
        this.texts = texts;
        this.progress = progress;
    }

    /**
     * Writes a form of self-assessment for every unit.
     *
     * @param target the folder, made where it does not exist
     * @param force whether files that are there are replaced; those that were filled in are kept aside
     * @throws IOException if a file cannot be written
     */
    public Written selfAssessment(Path target, boolean force) throws IOException {
        FormsFolder folder = new FormsFolder(target, force);
        int done = 0;
        for (Unit unit : assessment.units()) {
            folder.write(unit.name(), unit.code(), (out, scratch) -> {
                Kind kind = assessment.kindOf(unit);
                try (FormBook book = new FormBook(scratch)) {
                    SelfForm.write(assessment, unit, texts, book);
                    Guide.write(
                            book,
                            texts,
                            SELF_STEPS,
                            new Letterhead(assessment, kind, Optional.of(unit), texts).deadline(Kind.SELF_ASSESSMENT));
                    book.write(
                            stamp(FormStamp.Purpose.SELF_ASSESSMENT, Optional.of(unit), List.of(kind), "", book),
                            texts.get("forms.self.title") + " - " + unit.name(),
                            assessment.organiser(),
                            out);
                }
            });
            progress.written(++done, assessment.units().size());
        }
        return new Written(folder.written(), folder.existing(), folder.keptAside(), List.of());
    }

    private FormStamp stamp(
            FormStamp.Purpose purpose, Optional<Unit> unit, List<Kind> kinds, String round, FormBook book) {
        Map<String, FormStamp.SetId> sets = new LinkedHashMap<>();
        kinds.forEach(kind -> sets.put(
                kind.code(), new FormStamp.SetId(kind.set().id(), kind.set().version())));
        return new FormStamp(
                FormStamp.CURRENT,
                purpose,
                unit.map(Unit::code),
                assessment.year(),
                sets,
                Optional.of(round).filter(code -> !code.isEmpty()),
                book.size() + 1,
                book.entries());
    }
}
