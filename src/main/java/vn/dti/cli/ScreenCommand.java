package vn.dti.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import vn.dti.code.Stage;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** What every command has: a screen to print on, the options that all take, and how it says that it was asked wrongly. */
abstract class ScreenCommand implements Callable<Integer> {

    final Screen screen;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Mixin
    CommonOptions common;

    ScreenCommand(Screen screen) {
        this.screen = screen;
    }

    /** Wrong usage, to be thrown. */
    final UsageException usage(String key, Object... arguments) {
        return new UsageException(spec.commandLine(), key, arguments);
    }

    /** What a person names on the command line. */
    final NamesOnCommandLine asked() {
        return new NamesOnCommandLine(spec.commandLine());
    }

    /** Reads and scores the folder as it stands, units with errors left out, and writes nothing. */
    final Results look(MainLine mainLine) throws IOException {
        return look(mainLine, new Results.Options(Stage.FINAL, true, false));
    }

    /** Reads and scores the folder, and writes nothing. */
    final Results look(MainLine mainLine, Results.Options options) throws IOException {
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            return mainLine.look(options, bar);
        }
    }

    /** Reads and scores the folder for results that are written. */
    final Results run(MainLine mainLine, Results.Options options) throws IOException {
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            return mainLine.run(options, bar);
        }
    }
}
