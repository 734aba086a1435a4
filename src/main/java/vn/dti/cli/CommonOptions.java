package vn.dti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            return folder == null ? base : base.resolve(folder);
        }
    }
}
