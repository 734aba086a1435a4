package vn.dti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.assessment.AssessmentReader;
import vn.dti.folder.AssessmentFolder;
import vn.dti.forms.FirstYear;
import vn.dti.forms.FollowingYear;
import vn.dti.forms.NewAssessment;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.intake.ListedUnit;
import vn.dti.intake.UnitList;
import vn.dti.notice.Notice;
import vn.dti.notice.VisibleText;
import vn.dti.sets.AppendixFile;
import vn.dti.sets.AppendixReader;
import vn.dti.sets.ReadSet;
import vn.dti.sets.SetFiles;
import vn.dti.sets.UnreadableAppendixException;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.YamlSource;

/** {@code dti init}: a new assessment folder from a set or from last year's folder. */
@Command(name = "init", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class InitCommand extends ScreenCommand {

    @Parameters(index = "0", paramLabel = "${bundle:label.DIR}", descriptionKey = "dti.init.DIR")
    private Path directory;

    @Option(
            names = "--from",
            paramLabel = "${bundle:label.SET}|${bundle:label.APPENDIX}|${bundle:label.FOLDER}",
            required = true)
    private Path from;

    @Option(names = "--units", paramLabel = "${bundle:label.FILE}")
    private Path units;

    InitCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path target = new OutputPlace(spec.commandLine(), common.folder()).folder(common.resolved(directory));
        if (!NewAssessment.isFree(target)) {
            throw usage("usage.init.not_empty", target);
        }
        Optional<List<ListedUnit>> listed = Optional.empty();
        if (units != null) {
            UnitList list = UnitList.read(common.resolved(units));
            if (list.notices().stream().anyMatch(Notice::isError)) {
                new NoticePrinter(screen).all(list.notices());
                return ExitCode.FINDINGS;
            }
            listed = Optional.of(list.units());
        }
        Path source = common.resolved(from);
        if (isAppendix(source)) {
            return fromAppendix(source, target, listed);
        }
        NewAssessment assessment = begun(source, listed);
        assessment.write(target);
        told(assessment, target);
        return ExitCode.DONE;
    }

    /** Whether it is neither a set nor an assessment: an appendix then, or no file of use. */
    private static boolean isAppendix(Path source) {
        String name = source.toAbsolutePath().getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(source) && !name.endsWith(".yaml") && !name.endsWith(".yml");
    }

    /** From the appendix of a decision to an assessment: the set that it gives goes into the new folder. */
    private int fromAppendix(Path source, Path target, Optional<List<ListedUnit>> listed)
            throws IOException, DefinitionException {
        if (listed.isEmpty()) {
            throw usage("usage.init.units");
        }
        int year = common.today().getYear();
        AppendixReader.Options options =
                new AppendixReader.Options(Optional.empty(), OptionalInt.empty(), Optional.empty());
        ReadSet read;
        try {
            read = AppendixReader.read(AppendixFile.read(source), options, screen.texts());
        } catch (UnreadableAppendixException unreadable) {
            unreadable.lines(screen.texts()).forEach(screen.err()::println);
            if (unreadable.isUsage()) {
                screen.say("init.from_several", source);
            }
            return unreadable.isUsage() ? ExitCode.USAGE : ExitCode.FINDINGS;
        }
        String name = read.id() + ".yaml";
        IndicatorSet set = SetFiles.understood(read.yaml(), name);
        NewAssessment assessment = FirstYear.of(
                set, name, read.yaml().getBytes(StandardCharsets.UTF_8), year, listed.get(), screen.texts());
        assessment.write(target);
        told(assessment, target);
        if (!common.quiet) {
            screen.err().println();
            new AppendixScreen(screen, read).lines(true).forEach(screen.err()::println);
            screen.say(
                    "set.written",
                    target.resolve(AssessmentFolder.SETS).resolve(name).toString());
        }
        return read.isClean() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void told(NewAssessment assessment, Path target) {
        screen.out().println(VisibleText.onOneLine(target.toString()));
        if (!common.quiet) {
            screen.say("init.written", target);
            screen.say("init.look_at");
            assessment.lookAt().forEach(line -> screen.err().println("  - " + line));
            screen.say("init.next", Screen.word(target));
        }
    }

    private NewAssessment begun(Path source, Optional<List<ListedUnit>> listed)
            throws IOException, DefinitionException {
        boolean plan = Files.isDirectory(source) || source.endsWith(AssessmentFolder.DEFINITION);
        if (plan) {
            Path folder =
                    Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
            return FollowingYear.of(folder, AssessmentReader.read(folder), listed, screen.texts());
        }
        if (listed.isEmpty()) {
            throw usage("usage.init.units");
        }
        YamlSource read = YamlSource.of(source);
        IndicatorSet set = SetReader.read(read, from.toString());
        int year = common.today().getYear();
        return FirstYear.of(set, source.getFileName().toString(), read.bytes(), year, listed.get(), screen.texts());
    }
}
