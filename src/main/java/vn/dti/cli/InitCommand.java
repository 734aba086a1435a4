package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Unit;
import vn.dti.forms.NewAssessment;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.intake.UnitList;
import vn.dti.notice.Notice;
import vn.dti.yaml.DefinitionException;

/** {@code dti init}: a new assessment folder from a set or from last year's folder. */
@Command(name = "init", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class InitCommand implements Callable<Integer> {

    private final Screen screen;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dti.init.DIR")
    private Path directory;

    @Option(names = "--from", paramLabel = "SET|FOLDER", required = true)
    private Path from;

    @Option(names = "--units", paramLabel = "FILE")
    private Path units;

    InitCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path target = resolved(directory);
        if (!NewAssessment.isFree(target)) {
            throw new UsageException(spec.commandLine(), "usage.init.not_empty", target.toString());
        }
        Optional<List<Unit>> listed = Optional.empty();
        if (units != null) {
            UnitList list = UnitList.read(resolved(units));
            if (list.notices().stream().anyMatch(Notice::isError)) {
                new NoticePrinter(screen).all(list.notices());
                return ExitCode.FINDINGS;
            }
            listed = Optional.of(list.units());
        }
        NewAssessment assessment = begun(resolved(from), listed);
        assessment.write(target);
        screen.out().println(target);
        if (!common.quiet) {
            screen.say("init.written", target.toString());
            screen.say("init.look_at");
            assessment.lookAt().forEach(line -> screen.err().println("  - " + line));
            screen.say("init.next", target.toString());
        }
        return ExitCode.DONE;
    }

    private NewAssessment begun(Path source, Optional<List<Unit>> listed) throws IOException, DefinitionException {
        boolean plan = Files.isDirectory(source) || source.endsWith(Assessment.FILE);
        if (plan) {
            Path folder =
                    Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
            return NewAssessment.following(folder, AssessmentReader.read(folder), listed, screen.texts());
        }
        if (listed.isEmpty()) {
            throw new UsageException(spec.commandLine(), "usage.init.units");
        }
        IndicatorSet set = SetReader.read(source, from.toString());
        int year = common.today().getYear();
        return NewAssessment.fromSet(set, source, year, listed.get(), screen.texts());
    }

    private Path resolved(Path path) {
        return common.changed == null ? path : common.changed.resolve(path);
    }
}
