package vn.dti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code -o} and {@code --force}: the file that a command writes, and whether it may replace one. */
final class OutputFile {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.FILE}")
    private Path output;

    @Option(names = "--force")
    private boolean force;

    /** As it was typed; empty where none was named. */
    Optional<Path> named() {
        return Optional.ofNullable(output);
    }

    boolean force() {
        return force;
    }
}
