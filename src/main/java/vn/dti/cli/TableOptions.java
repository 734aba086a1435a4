package vn.dti.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --format} of commands that print a table, and how its CSV begins. */
final class TableOptions {

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private Format format;

    @Mixin
    private CsvOptions csv;

    /** How a table is printed. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    Format format() {
        return format;
    }

    /** Where CSV is printed, on its way to a writer. */
    PrintWriter csv(PrintWriter out) {
        return csv.to(out);
    }
}
