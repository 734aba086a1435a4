package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code -o} and {@code --force}: the folder that a command writes into, and what it may replace there. */
final class OutputFolder {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.DIR}")
    private Path output;

    @Option(names = "--force")
    private boolean force;

    /** Whether anything was said of what is written. */
    boolean isGiven() {
        return output != null || force;
    }

    /** Whether files that dti would rather keep may be replaced. */
    boolean force() {
        return force;
    }

    /**
     * The folder named, else the usual one.
     *
     * @param assessment the folder that the command works on
     * @throws UsageException if dti does not write there
     */
    Path in(Path assessment, Path usual) throws IOException {
        return new OutputPlace(spec.commandLine(), assessment).folder(output == null ? usual : output);
    }
}
