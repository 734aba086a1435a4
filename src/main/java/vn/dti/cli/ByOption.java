package vn.dti.cli;

import picocli.CommandLine.Option;

/** {@code --by}: whom a line, or a file, is about. */
final class ByOption {

    @Option(names = "--by", paramLabel = "unit|lead", defaultValue = "unit")
    private By by;

    private enum By {
        UNIT,
        LEAD
    }

    boolean isLead() {
        return by == By.LEAD;
    }
}
