package vn.dti.cli;

import java.nio.file.Path;

/** Where the log of a bug stands: in the folder for temporary files, so that no results folder is littered. */
final class Logging {

    private Logging() {}

    /** The log file named in {@code logback.xml}. */
    static String file() {
        return Path.of(System.getProperty("java.io.tmpdir"), "dti.log").toString();
    }
}
