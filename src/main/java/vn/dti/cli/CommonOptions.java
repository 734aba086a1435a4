package vn.dti.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Language;
import vn.dti.results.ResultsFile;

/** Options that every command takes. */
final class CommonOptions {

    /** Deadlines are days of Viet Nam, wherever the machine stands. */
    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
    private Language language;

    @Option(names = "--today", paramLabel = "${bundle:label.DATE}", descriptionKey = "option.today")
    private LocalDate today;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "option.verbose")
    private boolean verbose;

    @Option(names = "-C", paramLabel = "${bundle:label.FOLDER}", descriptionKey = "option.folder")
    private Path changed;

    /** Whether everything is to be told; known before anything is said. */
    static boolean isVerbose(String... args) {
        return List.of(args).stream().anyMatch(word -> word.equals("-v") || word.equals("--verbose"));
    }

    /** Today, or the day that {@code --today} makes today. */
    LocalDate today() {
        return today == null ? LocalDate.now(VIETNAM) : today;
    }

    /** The folder to work in: {@code -C}, else the current one. */
    Path folder() {
        return changed == null ? Path.of("") : changed;
    }

    /** A path of the command line, taken from the folder to work in. */
    Path resolved(Path path) {
        return folder().resolve(path);
    }

    /** Hands what stands before a command's name down to the command: {@code dti -C FOLDER score}. */
    static void handDown(CommandLine.ParseResult parsed) {
        CommonOptions above = of(parsed);
        for (CommandLine.ParseResult sub = parsed; sub.hasSubcommand(); ) {
            sub = sub.subcommand();
            CommonOptions own = of(sub);
            own.today = own.today == null ? above.today : own.today;
            own.changed = own.changed == null ? above.changed : own.changed;
            own.quiet |= above.quiet;
        }
    }

    private static CommonOptions of(CommandLine.ParseResult parsed) {
        for (CommandLine.Model.CommandSpec mixin : parsed.commandSpec().mixins().values()) {
            if (mixin.userObject() instanceof CommonOptions common) {
                return common;
            }
        }
        throw new IllegalStateException(parsed.commandSpec().name() + " does not take the common options");
    }

    /** Adds the folder argument, for commands that work on one folder. */
    static final class Folder {

        @Parameters(arity = "0..1", paramLabel = "${bundle:label.FOLDER}", descriptionKey = "parameter.folder")
        private Path folder;

        /** The folder to work on: the argument, resolved against {@code -C}; else {@code -C}; else the current one. */
        Path of(CommonOptions common) {
            return folder == null ? common.folder() : assessmentFolder(common.resolved(folder));
        }
    }

    /** The results that a path means: a file, a results folder, or an assessment's folder that has one. */
    static Path resultsFile(Path path) {
        if (!Files.isDirectory(path)) {
            return path;
        }
        Path inside = path.resolve(AssessmentFolder.RESULTS).resolve(ResultsFile.NAME);
        return Files.exists(inside) ? inside : path.resolve(ResultsFile.NAME);
    }

    /** The folder that a path to its dti.yaml means; any other path as it is. */
    static Path assessmentFolder(Path path) {
        Path name = path.getFileName();
        boolean definition =
                name != null && name.toString().equals(AssessmentFolder.DEFINITION) && Files.isRegularFile(path);
        return definition ? path.resolveSibling("") : path;
    }
}
