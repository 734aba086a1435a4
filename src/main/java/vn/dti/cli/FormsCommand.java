package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Round;
import vn.dti.folder.AssessmentFolder;
import vn.dti.forms.Forms;
import vn.dti.forms.LeadForms;
import vn.dti.notice.Notice;
import vn.dti.notice.VisibleText;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** {@code dti forms}: writes the spreadsheets to fill in. */
@Command(name = "forms", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class FormsCommand extends ScreenCommand {

    @Mixin
    private CommonOptions.Folder folder;

    @Mixin
    private OutputFolder output;

    @Mixin
    private RoundOption round;

    @Mixin
    private ByOption by;

    @Option(names = "--explanations")
    private boolean explanations;

    FormsCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        MainLine mainLine = MainLine.load(of);
        // Explanations of which nobody says so answer the first round.
        Optional<Round> asked =
                explanations ? Optional.of(round.orFirst(mainLine.assessment())) : round.in(mainLine.assessment());
        if (by.isLead() && explanations) {
            throw usage("usage.forms.by");
        }
        if (!output.force() && new NoticePrinter(screen).unready(mainLine.assessment(), "forms.refused.unready")) {
            return ExitCode.FINDINGS;
        }
        if (asked.isPresent()) {
            return ofRound(mainLine, asked.get(), of);
        }
        return by.isLead() ? parts(mainLine.assessment(), of) : selfAssessment(mainLine.assessment(), of);
    }

    private int selfAssessment(Assessment assessment, Path of) throws IOException {
        Path target = output.in(of, of.resolve(AssessmentFolder.FORMS));
        try (ProgressBar bar = new ProgressBar(screen, common.quiet, "progress.forms")) {
            return report(
                    new Forms(assessment, screen.texts(), bar::done).selfAssessment(target, output.force()), target);
        }
    }

    /** The parts of the forms of units that are assessed as a whole, one for each agency in charge. */
    private int parts(Assessment assessment, Path of) throws IOException {
        Path target = output.in(of, of.resolve(AssessmentFolder.FORMS).resolve(AssessmentFolder.PARTS));
        try (ProgressBar bar = new ProgressBar(screen, common.quiet, "progress.forms")) {
            LeadForms forms = new LeadForms(assessment, screen.texts(), bar::done);
            if (forms.wholeUnits().isEmpty()) {
                throw usage("usage.forms.no_whole");
            }
            return report(forms.selfAssessment(target, output.force()), target);
        }
    }

    private int ofRound(MainLine mainLine, Round asked, Path of) throws IOException {
        Path folders = of.resolve(AssessmentFolder.FORMS)
                .resolve(
                        explanations
                                ? AssessmentFolder.EXPLANATIONS
                                : asked.code().text());
        Path target = output.in(of, folders);
        Results results = look(mainLine);
        if (results.hasErrors()) {
            NoticePrinter.ofFolder(screen, of)
                    .all(results.notices().stream().filter(Notice::isError).toList());
        }
        Forms.Written written;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet, "progress.forms")) {
            Forms forms = new Forms(mainLine.assessment(), screen.texts(), bar::done);
            if (explanations) {
                written = forms.explanations(results, asked.code(), target, output.force());
            } else if (by.isLead()) {
                written = new LeadForms(mainLine.assessment(), screen.texts(), bar::done)
                        .round(results, asked.code(), target, output.force());
            } else {
                written = forms.round(results, asked.code(), target, output.force());
            }
        }
        int exit = report(written, target);
        return results.hasErrors() ? ExitCode.FINDINGS : exit;
    }

    private int report(Forms.Written written, Path target) {
        written.written().forEach(name -> screen.out()
                .println(VisibleText.onOneLine(target.resolve(name).toString())));
        list("forms.without.missing", written.without().missing());
        list("forms.without.faulty", written.without().faulty());
        list("forms.without", written.without().unasked());
        list("forms.existing", written.existing());
        list("forms.kept_aside", written.keptAside());
        if (!common.quiet) {
            screen.say(
                    written.written().isEmpty() ? "forms.none" : "forms.written",
                    written.written().size(),
                    target);
        }
        return written.existing().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void list(String key, List<String> names) {
        if (!names.isEmpty()) {
            screen.say(key, names.size(), names);
        }
    }
}
