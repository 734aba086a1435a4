package vn.dti.cli;

/** The exit codes of every command (dac-ta 4). */
final class ExitCode {

    static final int DONE = 0;
    /** Errors in the data, differences, lateness. */
    static final int FINDINGS = 1;
    /** Wrong usage, or a dti.yaml or set that cannot be used. */
    static final int USAGE = 2;
    /** A bug in dti. */
    static final int BUG = 70;
    /** A file could not be read or written. */
    static final int FILE = 74;

    private ExitCode() {}
}
