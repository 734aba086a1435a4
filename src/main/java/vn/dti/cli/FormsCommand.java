package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.forms.Forms;
import vn.dti.yaml.DefinitionException;

/** {@code dti forms}: writes the spreadsheets to fill in. */
@Command(name = "forms", mixinStandardHelpOptions = true)
final class FormsCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CommonOptions.Folder folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output;

    @Option(names = "--force")
    private boolean force;

    FormsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        Assessment assessment = AssessmentReader.read(of);
        Path target = output == null ? of.resolve(Forms.FOLDER) : output;
        Forms.Written written;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            written = new Forms(assessment, screen.texts(), bar::read).selfAssessment(target, force);
        }
        return report(written, target);
    }

    private int report(Forms.Written written, Path target) {
        written.written().forEach(name -> screen.out().println(target.resolve(name)));
        list("forms.without", written.without());
        list("forms.existing", written.existing());
        list("forms.kept_aside", written.keptAside());
        if (!common.quiet) {
            screen.say("forms.written", written.written().size(), target.toString());
        }
        return written.existing().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void list(String key, List<String> names) {
        if (!names.isEmpty()) {
            screen.say(key, names.size(), names);
        }
    }
}
