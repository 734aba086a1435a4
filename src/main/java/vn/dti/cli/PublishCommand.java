package vn.dti.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.code.Stage;
import vn.dti.comparison.ComparedFile;
import vn.dti.comparison.ComparedResults;
import vn.dti.files.ConsistentFolder;
import vn.dti.files.PlainFile;
import vn.dti.folder.AssessmentFolder;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Severity;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.PublicationFolder;
import vn.dti.publish.PublishedPart;
import vn.dti.publish.Publishing;
import vn.dti.publish.web.WebEdition;
import vn.dti.publish.word.OfficeForm;
import vn.dti.publish.word.Paper;
import vn.dti.publish.word.WordEdition;
import vn.dti.report.ResultsFolder;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.verification.Finding;
import vn.dti.verification.Verification;
import vn.dti.view.StageNames;
import vn.dti.yaml.DefinitionException;

/** {@code dti publish}: the documents that go out of the office, into {@code cong-bo/}. */
@Command(name = "publish", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class PublishCommand extends ScreenCommand {

    /** What is told again here, because nobody can mend it once the results are announced. */
    private static final Set<NoticeCode> BEFORE_PUBLICATION = EnumSet.of(
            NoticeCode.ROUND_UNFINISHED, NoticeCode.EXPLANATION_UNANSWERED, NoticeCode.EXPLANATION_FIGURES_UNANSWERED);

    @Mixin
    private CommonOptions.Folder folder;

    @Option(names = "--only", paramLabel = "${bundle:label.PART}", split = ",")
    private Set<PublishedPart> only = EnumSet.allOf(PublishedPart.class);

    @Option(names = "--provisional")
    private boolean provisional;

    @Option(names = "--last", paramLabel = "${bundle:label.FILE}")
    private Path last;

    @Mixin
    private OutputFolder output;

    @Option(names = "--template")
    private boolean template;

    PublishCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        MainLine mainLine = MainLine.load(of);
        OfficeForms officeForms = new OfficeForms(screen, of);
        if (template) {
            return officeForms.write(only, common.quiet);
        }
        if (!output.force() && new NoticePrinter(screen).unready(mainLine.assessment(), "publish.refused.unready")) {
            return ExitCode.FINDINGS;
        }
        Path target = output.in(of, of.resolve(AssessmentFolder.PUBLICATION));
        Optional<ComparedResults> before = earlier(mainLine.assessment(), of);
        Map<Paper, OfficeForm> forms = officeForms.found(only);
        OptionalInt refused = officeForms.refused(forms);
        if (refused.isPresent()) {
            return refused.getAsInt();
        }
        Path resultsFolder = of.resolve(AssessmentFolder.RESULTS);
        Optional<Results> allowed = ConsistentFolder.read(resultsFolder, () -> allowed(mainLine, resultsFolder, of));
        if (allowed.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        Results results = allowed.get();
        Optional<EarlierYear> earlier = before.map(each -> new EarlierYear(each, results));
        List<String> names = PublicationFolder.write(
                results,
                screen.texts(),
                new PublicationFolder.Order(only, List.of(new WebEdition(earlier), new WordEdition(forms, earlier))),
                target,
                output.force());
        NoticePrinter.ofFolder(screen, of)
                .all(results.notices().stream()
                        .filter(notice -> BEFORE_PUBLICATION.contains(notice.code()))
                        .toList());
        if (results.hasErrors()) {
            screen.say("publish.errors", NoticePrinter.count(results.notices(), Severity.ERROR), of);
        }
        if (!common.quiet) {
            String said = only.contains(PublishedPart.HTML) ? "publish.written.page" : "publish.written";
            screen.say(said, names.size(), target);
            if (PublishedPart.BIEN_BAN.isIn(only)
                    && !only.contains(PublishedPart.HTML)
                    && names.stream().noneMatch(name -> name.startsWith(Publishing.MINUTES))) {
                screen.say("publish.no_minutes");
            }
        }
        return ExitCode.DONE;
    }

    /** What is published, computed anew; empty, and said why, where it may not be. */
    private Optional<Results> allowed(MainLine mainLine, Path resultsFolder, Path of) throws IOException {
        Optional<String> written = ResultsFolder.stageIn(resultsFolder);
        Stage stage = written.flatMap(mainLine::stage).orElse(Stage.FINAL);
        Optional<Verification.Outcome> outcome =
                provisional || written.isEmpty() ? Optional.empty() : Optional.of(verify(resultsFolder, of));
        // What was verified is what is published: nobody saves a form between the two, and nothing is computed twice.
        Optional<Results> verified = outcome.flatMap(Verification.Outcome::recomputed);
        Results results =
                verified.isPresent() ? verified.get() : run(mainLine, new Results.Options(stage, provisional, false));
        boolean may = provisional || mayBePublished(results, resultsFolder, outcome);
        return may ? Optional.of(results) : Optional.empty();
    }

    /** The results to compare with: those named, else those that dti.yaml names. */
    private Optional<ComparedResults> earlier(Assessment assessment, Path of) throws IOException {
        Optional<Path> named = last == null ? assessment.lastYear().fileFrom(of) : Optional.of(common.resolved(last));
        if (named.isEmpty()) {
            // Documents without a comparison that dti.yaml asks for would say less than they should, without a word.
            if (assessment.lastYear().results().isPresent()) {
                throw usage(
                        "publish.no_previous", assessment.lastYear().results().get());
            }
            return Optional.empty();
        }
        Path file = named.get();
        try (InputStream in = new BufferedInputStream(PlainFile.open(file))) {
            return Optional.of(ComparedFile.read(in));
        } catch (UnreadableJsonException unreadable) {
            throw ResultsFault.of(file, unreadable).usage(spec.commandLine());
        }
    }

    private Verification.Outcome verify(Path resultsFolder, Path of) throws IOException {
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            return Verification.ofTables(resultsFolder, of, Version.current(), bar);
        }
    }

    /**
     * Whether there are no errors, and the results folder verifies.
     *
     * @param outcome empty where there are no results yet
     */
    private boolean mayBePublished(Results results, Path resultsFolder, Optional<Verification.Outcome> outcome)
            throws IOException {
        if (results.hasErrors()) {
            new NoticePrinter(screen)
                    .all(results.notices().stream().filter(Notice::isError).toList());
            screen.err().println();
            screen.say("publish.refused", NoticePrinter.count(results.notices(), Severity.ERROR));
            return false;
        }
        boolean nobody = results.kinds().stream()
                .allMatch(kind -> kind.scorecards().stream().noneMatch(Scorecard::isScored));
        if (nobody) {
            screen.say("publish.refused.nobody");
            return false;
        }
        List<String> open = notHeld(results);
        if (!open.isEmpty()) {
            screen.say(
                    "publish.refused.rounds",
                    String.join("; ", open),
                    results.assessment().year() + "-11-20");
            return false;
        }
        if (outcome.isEmpty()) {
            screen.say("publish.refused.no_results", resultsFolder);
            return false;
        }
        if (!outcome.get().isUnchanged() && outcome.get().hasSameFigures()) {
            screen.say(
                    "publish.refused.version",
                    resultsFolder.toString(),
                    outcome.get().version(),
                    Version.current());
            return false;
        }
        if (!outcome.get().isUnchanged()) {
            List<String> files = outcome.get().findings().stream()
                    .map(Finding::file)
                    .distinct()
                    .toList();
            screen.say("publish.refused.differ", resultsFolder, files);
            return false;
        }
        if (ResultsFolder.isProvisional(resultsFolder)) {
            screen.say("publish.refused.provisional", resultsFolder);
            return false;
        }
        return true;
    }

    /** The declared rounds that were not held for a kind whose ranks would be announced, each with its kind. */
    private List<String> notHeld(Results results) {
        return results.kinds().stream()
                .filter(kind -> kind.kind().ranked())
                .flatMap(kind -> kind.appraisal().notHeld(StageNames.shown(results, kind.kind())).stream()
                        .map(round -> screen.texts()
                                .get(
                                        "publish.refused.round",
                                        round.name(),
                                        kind.kind().name())))
                .toList();
    }
}
