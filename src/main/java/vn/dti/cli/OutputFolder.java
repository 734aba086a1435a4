package vn.dti.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import vn.dti.folder.AssessmentFolder;

/** Where a command may write: anywhere but into a folder of an assessment that is read. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * The folder or file to write to.
     *
     * @throws UsageException if it lies in a folder that is read
     */
    static Path of(Path output, CommandLine command) {
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
