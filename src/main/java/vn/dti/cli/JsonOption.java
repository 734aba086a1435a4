package vn.dti.cli;

import picocli.CommandLine.Option;

/** {@code --format} of commands whose words are no table: for people, or for programs. */
final class JsonOption {

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table")
    private Format format;

    private enum Format {
        TABLE,
        JSON
    }

    boolean isJson() {
        return format == Format.JSON;
    }
}
