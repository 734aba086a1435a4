package vn.dti.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is kept of a bug: a file of its own in the folder for temporary files, readable by its owner alone and of a name
 * that nobody else could have prepared.
 */
final class BugReport {

    private BugReport() {}

    /** Writes how the failure came about. */
    static Path write(Throwable failure) throws IOException {
        Path file = Files.createTempFile("dti-", ".log");
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(file))) {
            log.println(Version.line() + " · Java " + Runtime.version() + " · " + System.getProperty("os.name"));
            failure.printStackTrace(log);
        }
        return file;
    }
}
