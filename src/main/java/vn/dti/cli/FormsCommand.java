package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.folder.AssessmentFolder;
import vn.dti.forms.Forms;
import vn.dti.forms.LeadForms;
import vn.dti.notice.Notice;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** {@code dti forms}: writes the spreadsheets to fill in. */
@Command(name = "forms", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class FormsCommand implements Callable<Integer> {

    private final Screen screen;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CommonOptions.Folder folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.DIR}")
    private Path output;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--round", paramLabel = "${bundle:label.ROUND}")
    private String round;

    @Option(names = "--by", paramLabel = "unit|lead", defaultValue = "unit")
    private By by;

    @Option(names = "--explanations")
    private boolean explanations;

    private enum By {
        UNIT,
        LEAD
    }

    FormsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        MainLine mainLine = MainLine.load(of);
        Optional<Round> asked = asked(mainLine.assessment());
        if (by == By.LEAD && explanations) {
            throw new UsageException(spec.commandLine(), "usage.forms.by");
        }
        if (!force && new NoticePrinter(screen).unready(mainLine.assessment(), "forms.refused.unready")) {
            return ExitCode.FINDINGS;
        }
        if (asked.isPresent()) {
            return ofRound(mainLine, asked.get(), of);
        }
        return by == By.LEAD ? parts(mainLine.assessment(), of) : selfAssessment(mainLine.assessment(), of);
    }

    /** The round that was asked for; for explanations without one, the first. */
    private Optional<Round> asked(Assessment assessment) {
        List<Round> rounds = assessment.kinds().stream()
                .flatMap(kind -> kind.rounds().stream())
                .distinct()
                .toList();
        if (round == null && !explanations) {
            return Optional.empty();
        }
        Optional<Round> found = rounds.stream()
                .filter(each -> round == null || each.isCalled(round))
                .findFirst();
        if (found.isEmpty()) {
            throw new UsageException(
                    spec.commandLine(),
                    "usage.round",
                    round == null ? "" : round,
                    rounds.stream().map(Round::code).toList());
        }
        return found;
    }

    private int selfAssessment(Assessment assessment, Path of) throws IOException {
        Path target = OutputFolder.of(output == null ? of.resolve(AssessmentFolder.FORMS) : output, spec.commandLine());
        try (ProgressBar bar = new ProgressBar(screen, common.quiet, "progress.forms")) {
            return report(new Forms(assessment, screen.texts(), bar::done).selfAssessment(target, force), target);
        }
    }

    /** The parts of the forms of units that are assessed as a whole, one for each agency in charge. */
    private int parts(Assessment assessment, Path of) throws IOException {
        Path target = OutputFolder.of(
                output == null ? of.resolve(AssessmentFolder.FORMS).resolve(AssessmentFolder.PARTS) : output,
                spec.commandLine());
        try (ProgressBar bar = new ProgressBar(screen, common.quiet, "progress.forms")) {
            LeadForms forms = new LeadForms(assessment, screen.texts(), bar::done);
            if (forms.wholeUnits().isEmpty()) {
                throw new UsageException(spec.commandLine(), "usage.forms.no_whole");
            }
            return report(forms.selfAssessment(target, force), target);
        }
    }

    private int ofRound(MainLine mainLine, Round asked, Path of) throws IOException {
        Path folders = of.resolve(AssessmentFolder.FORMS)
                .resolve(
                        explanations
                                ? AssessmentFolder.EXPLANATIONS
                                : asked.code().text());
        Path target = OutputFolder.of(output == null ? folders : output, spec.commandLine());
        Results results;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            results = mainLine.look(new Results.Options(Stage.FINAL, true, false), bar);
        }
        if (results.hasErrors()) {
            NoticePrinter.ofFolder(screen, of)
                    .all(results.notices().stream().filter(Notice::isError).toList());
        }
        Forms.Written written;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet, "progress.forms")) {
            Forms forms = new Forms(mainLine.assessment(), screen.texts(), bar::done);
            if (explanations) {
                written = forms.explanations(results, asked.code(), target, force);
            } else if (by == By.LEAD) {
                written = new LeadForms(mainLine.assessment(), screen.texts(), bar::done)
                        .round(results, asked.code(), target, force);
            } else {
                written = forms.round(results, asked.code(), target, force);
            }
        }
        int exit = report(written, target);
        return results.hasErrors() ? ExitCode.FINDINGS : exit;
    }

    private int report(Forms.Written written, Path target) {
        written.written().forEach(name -> screen.out().println(target.resolve(name)));
        list("forms.without.missing", written.without().missing());
        list("forms.without.faulty", written.without().faulty());
        list("forms.without", written.without().unasked());
        list("forms.existing", written.existing());
        list("forms.kept_aside", written.keptAside());
        if (!common.quiet) {
            screen.say(
                    written.written().isEmpty() ? "forms.none" : "forms.written",
                    written.written().size(),
                    target.toString());
        }
        return written.existing().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void list(String key, List<String> names) {
        if (!names.isEmpty()) {
            screen.say(key, names.size(), names);
        }
    }
}
