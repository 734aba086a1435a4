package vn.dti.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.dti.folder.AssessmentFolder;

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
     * @throws UsageException if it lies in a folder that is read
     */
    Path or(Path usual) {
        return writable(output == null ? usual : output, spec.commandLine());
    }

    /**
     * A folder or file that may be written: it lies anywhere but in a folder of an assessment that is read.
     *
     * @throws UsageException if it lies in one
     */
    static Path writable(Path output, CommandLine command) {
        Optional<Path> read = readFolder(output.toAbsolutePath().normalize());
        if (read.isPresent()) {
            throw new UsageException(
                    command, "usage.output.input", output.toString(), read.get().toString());
        }
        return output;
    }

    private static Optional<Path> readFolder(Path output) {
        for (Path folder = output; folder.getParent() != null; folder = folder.getParent()) {
            if (AssessmentFolder.INPUTS.contains(folder.getFileName().toString())
                    && Files.exists(folder.resolveSibling(AssessmentFolder.DEFINITION))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
