package vn.dti.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.folder.AssessmentFolder;
import vn.dti.results.ProvenanceFile;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.status.NextStep;
import vn.dti.status.State;
import vn.dti.yaml.DefinitionException;

/**
 * {@code dti}: what holds for all {@link Commands}; alone, where the year stands in which one is, or where an assessment
 * is.
 */
@Command(
        name = "dti",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[${bundle:label.COMMAND}]")
final class DtiCommand extends ScreenCommand {

    DtiCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path here = common.folder();
        Optional<Path> assessment = NearbyAssessments.above(here);
        if (assessment.isPresent()) {
            standing(assessment.get());
        } else {
            elsewhere(NearbyAssessments.below(here));
        }
        return ExitCode.DONE;
    }

    private void standing(Path folder) throws IOException, DefinitionException {
        MainLine mainLine = MainLine.load(folder);
        Results results = run(mainLine, new Results.Options(Stage.FINAL, true, false));
        State state = State.of(results, mainLine.receipts(results), common.today());
        NextStep.Written written = written(folder, results);
        new YearScreen(screen, folder)
                .lines(results, state, written, NextStep.of(results, state, written))
                .forEach(screen.out()::println);
    }

    private static NextStep.Written written(Path folder, Results results) throws IOException {
        Path forms = folder.resolve(AssessmentFolder.FORMS);
        Set<String> rounds = results.kinds().stream()
                .flatMap(kind -> kind.kind().rounds().stream())
                .map(Round::code)
                .map(Stage::text)
                .filter(round -> holdsSomething(forms.resolve(round)))
                .collect(Collectors.toSet());
        Optional<ProvenanceFile> provenance = ProvenanceFile.in(folder.resolve(AssessmentFolder.RESULTS));
        boolean current = provenance.isPresent()
                && provenance.get().inputs().stream()
                        .map(file -> file.path() + "\t" + file.sha256())
                        .toList()
                        .equals(results.inputs().stream()
                                .map(file -> file.path() + "\t" + file.sha256())
                                .toList());
        return new NextStep.Written(
                holdsSomething(forms),
                rounds,
                holdsSomething(forms.resolve(AssessmentFolder.EXPLANATIONS)),
                current,
                holdsSomething(folder.resolve(AssessmentFolder.PUBLICATION)));
    }

    private static boolean holdsSomething(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return files.iterator().hasNext();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void elsewhere(List<Path> below) {
        if (below.isEmpty()) {
            screen.out().println(screen.texts().get("year.begin"));
            screen.out()
                    .println("  "
                            + screen.texts()
                                    .get("year.begin.command", common.today().getYear()));
        } else {
            screen.out().println(screen.texts().get("year.below"));
            below.forEach(folder -> screen.out().println("  dti -C " + Screen.word(folder)));
        }
        screen.out().println();
        screen.out().println(screen.texts().get("year.help"));
    }
}
