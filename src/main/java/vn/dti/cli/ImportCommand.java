package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.assessment.Assessment;
import vn.dti.code.Stage;
import vn.dti.imports.ImportMap;
import vn.dti.imports.ImportedFile;
import vn.dti.imports.ImportedForms;
import vn.dti.notice.Notice;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.view.Numbers;
import vn.dti.yaml.DefinitionException;

/** {@code dti import}: exports of other systems become forms and decisions. */
@Command(name = "import", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ImportCommand extends ScreenCommand {

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE}", descriptionKey = "dti.import.FILE")
    private Path file;

    @Option(names = "--map", paramLabel = "${bundle:label.MAP}", required = true)
    private Path map;

    @Mixin
    private UnitOfFile unit;

    ImportCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path folder = common.folder();
        Assessment assessment = MainLine.load(folder).assessment();
        ImportMap columns = ImportMap.read(folder.resolve(map));
        ImportedForms forms = ImportedForms.read(folder.resolve(file), columns, assessment, unit.in(assessment));
        NoticePrinter printer = new NoticePrinter(screen);
        if (forms.hasErrors()) {
            printer.all(forms.notices());
            screen.say("import.refused");
            return ExitCode.FINDINGS;
        }
        List<String> already = forms.alreadyIn(folder);
        if (!already.isEmpty()) {
            throw usage("usage.import.exists", already);
        }
        forms.write(folder);
        screen.out().println(screen.texts().sentence("import.read", file.getFileName(), columns.title()));
        forms.files().forEach(this::tell);
        screen.out().println(screen.texts().sentence("import.kept", forms.kept()));
        printer.lines(forms.notices()).forEach(line -> screen.out().println(line));
        return checked(folder, forms, printer);
    }

    private void tell(ImportedFile written) {
        String key = written.decisions() ? "import.decisions" : "import.form";
        screen.out().println(screen.texts().sentence(key, written.name(), written.indicators(), written.withText()));
    }

    /** Reads the folder as {@code check} does and says what it finds in the new files, and what they come to. */
    private int checked(Path folder, ImportedForms forms, NoticePrinter printer)
            throws IOException, DefinitionException {
        Results results = look(MainLine.load(folder));
        Numbers numbers = new Numbers(screen.texts());
        for (ImportedFile each : forms.files()) {
            if (!each.decisions()) {
                results.kinds().stream()
                        .flatMap(kind -> kind.scorecard(each.unit().code()).stream())
                        .filter(Scorecard::isScored)
                        .forEach(card -> screen.out()
                                .println(screen.texts()
                                        .get(
                                                "import.total",
                                                each.unit().name(),
                                                numbers.points(card.scope(Stage.SELF, Scope.OVERALL)),
                                                numbers.points(card.scope(Stage.FINAL, Scope.OVERALL)))));
            }
        }
        Set<String> written = forms.files().stream().map(ImportedFile::name).collect(Collectors.toSet());
        List<Notice> own = results.notices().stream()
                .filter(notice -> written.contains(notice.place().file()))
                .toList();
        printer.lines(own).forEach(screen.out()::println);
        boolean faulty = own.stream().anyMatch(Notice::isError);
        screen.say(faulty ? "import.faulty" : "import.next");
        return faulty ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
