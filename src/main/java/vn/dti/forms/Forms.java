package vn.dti.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/** Writes the forms of an assessment into a folder, one at a time. */
public final class Forms {

    static final List<String> ROUND_STEPS = List.of(
            "forms.guide.round.cells",
            "forms.guide.round.empty",
            "forms.guide.round.inputs",
            "forms.guide.round.reason",
            "forms.guide.locked");

    private static final List<String> EXPLANATION_STEPS = List.of(
            "forms.guide.explanations.cells",
            "forms.guide.explanations.answer",
            "forms.guide.explanations.counts",
            "forms.guide.locked");

    /**
     * What became of the forms.
     *
     * @param written names of the files written
     * @param existing names of files that were there and were left as they are
     * @param keptAside where filled-in forms are now that new ones took the place of
     * @param without why units got none
     */
    public record Written(List<String> written, List<String> existing, List<String> keptAside, Without without) {}

    /**
     * Names of the units that got no form.
     *
     * @param missing because they have sent nothing
     * @param faulty because there are errors in what they sent
     * @param unasked because there is nothing to ask them
     */
    public record Without(List<String> missing, List<String> faulty, List<String> unasked) {

        Without() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(Scorecard card) {
            List<String> of =
                    switch (card.status()) {
                        case MISSING -> missing;
                        case FAULTY -> faulty;
                        case SCORED -> unasked;
                    };
            of.add(card.unit().name());
        }
    }

    private final Assessment assessment;
    private final Texts texts;
    private final Progress progress;
    /** How many units have a name. */
    private final Map<String, Integer> names = new HashMap<>();

    public Forms(Assessment assessment, Texts texts, Progress progress) {
        this.assessment = assessment;
        this.texts = texts;
        this.progress = progress;
        assessment.units().forEach(unit -> names.merge(unit.name(), 1, Integer::sum));
    }

    /**
     * Writes a form of self-assessment for every unit.
     *
     * @param target the folder, made where it does not exist
     * @param force whether files that are there are replaced; those that were filled in are kept aside
     * @throws IOException if a file cannot be written
     */
    public Written selfAssessment(Path target, boolean force) throws IOException {
        try (FormsFolder folder = new FormsFolder(target, force)) {
            int done = 0;
            for (Unit unit : assessment.units()) {
                folder.write(
                        fileName(unit),
                        unit.code().text(),
                        new SelfAssessmentBook(assessment, unit, Optional.empty(), texts)::write);
                progress.done(++done, assessment.units().size());
            }
            folder.commit();
            return new Written(folder.written(), folder.existing(), folder.keptAside(), new Without());
        }
    }

    /**
     * Writes a form for the council for every unit that has sent something.
     *
     * @param results of the run that shows what is claimed and decided so far
     * @param round code of the round that the forms are for
     */
    public Written round(Results results, Stage round, Path target, boolean force) throws IOException {
        return each(
                results, round, new FormsFolder(target, force), (kind, card, of) -> card.isScored(), this::decisions);
    }

    /**
     * Writes a form for every unit that a round gave less than before, to answer in.
     *
     * @param round code of the round that is answered
     */
    public Written explanations(Results results, Stage round, Path target, boolean force) throws IOException {
        return each(
                results,
                round,
                new FormsFolder(target, force),
                (kind, card, of) -> card.isScored()
                        && !ExplanationSheet.lowered(kind.kind(), card, of).isEmpty(),
                this::explanations);
    }

    /** Whether a unit gets a form of a round. */
    private interface Asked {
        boolean is(Results.KindResults kind, Scorecard card, Round of);
    }

    /** Writes a unit's form of a round. */
    private interface RoundForm {
        void write(Results results, Results.KindResults kind, Scorecard card, Round of, OutputStream out)
                throws IOException;
    }

    private Written each(Results results, Stage round, FormsFolder forms, Asked asked, RoundForm form)
            throws IOException {
        try (FormsFolder folder = forms) {
            Without without = new Without();
            int done = 0;
            for (Results.KindResults kind : results.kinds()) {
                Optional<Round> of = kind.kind().round(round);
                for (Scorecard card : kind.scorecards()) {
                    if (of.isPresent() && asked.is(kind, card, of.get())) {
                        folder.write(
                                fileName(card.unit()),
                                card.unit().code().text(),
                                out -> form.write(results, kind, card, of.get(), out));
                    } else {
                        without.add(card);
                    }
                    progress.done(++done, assessment.units().size());
                }
            }
            folder.commit();
            return new Written(folder.written(), folder.existing(), folder.keptAside(), without);
        }
    }

    private void decisions(Results results, Results.KindResults kind, Scorecard card, Round of, OutputStream out)
            throws IOException {
        try (FormBook book = book("forms.round.title", card.unit(), out)) {
            DecisionSheet.ofUnit(results, kind, card, of, texts, book);
            Guide.write(book, texts, ROUND_STEPS, Optional.empty(), assessment.year());
            end(book, FormStamp.Purpose.DECISIONS, kind, card.unit(), of);
        }
    }

    private void explanations(Results results, Results.KindResults kind, Scorecard card, Round of, OutputStream out)
            throws IOException {
        try (FormBook book = book("forms.explanations.title", card.unit(), out)) {
            ExplanationSheet.write(results, kind, card, of, texts, book);
            Optional<String> deadline = new FormTitle(assessment, kind.kind(), Optional.of(card.unit()), texts)
                    .deadline(PlanDeadline.Task.EXPLANATIONS);
            Guide.write(book, texts, EXPLANATION_STEPS, deadline, assessment.year());
            end(book, FormStamp.Purpose.EXPLANATIONS, kind, card.unit(), of);
        }
    }

    private FormBook book(String title, Unit unit, OutputStream out) throws IOException {
        return new FormBook(texts.get(title) + " - " + unit.name(), assessment.organiser(), texts, out);
    }

    private void end(FormBook book, FormStamp.Purpose purpose, Results.KindResults kind, Unit unit, Round of)
            throws IOException {
        book.end(
                purpose,
                assessment,
                List.of(kind.kind()),
                Optional.of(unit),
                of.code().text());
    }

    /** A unit's form bears its name; where several units have the same one, its code too. */
    private String fileName(Unit unit) {
        return names.get(unit.name()) == 1 ? unit.name() : unit.name() + " (" + unit.code() + ")";
    }
}
