package vn.dti.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.assessment.Assessment;

/** Options that every command takes. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
    private String language;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "option.today")
    LocalDate today;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "option.verbose")
    boolean verbose;

    @Option(names = "-C", paramLabel = "FOLDER", descriptionKey = "option.folder")
    Path changed;

    /** Adds the folder argument, for commands that work on one folder. */
    static final class Folder {

        @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "parameter.folder")
        private Path folder;

        /** The folder to work on: the argument, resolved against {@code -C}; else {@code -C}; else the current one. */
        Path of(CommonOptions common) {
            Path base = common.changed == null ? Path.of("") : common.changed;
            return folder == null ? base : assessmentFolder(base.resolve(folder));
        }
    }

    /** The folder that a path to its dti.yaml means; any other path as it is. */
    static Path assessmentFolder(Path path) {
        Path name = path.getFileName();
        boolean definition = name != null && name.toString().equals(Assessment.FILE) && Files.isRegularFile(path);
        return definition ? path.resolveSibling("") : path;
    }
}
