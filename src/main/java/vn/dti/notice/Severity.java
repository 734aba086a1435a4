package vn.dti.notice;

/** How much a finding weighs: errors stop results, warnings and infos do not. Most serious first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The literal of JSON and CSV: {@code error}, {@code warning}, {@code info}. */
    public String key() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
