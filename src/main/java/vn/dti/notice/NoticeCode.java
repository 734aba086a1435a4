package vn.dti.notice;

import static vn.dti.notice.Severity.ERROR;
import static vn.dti.notice.Severity.INFO;
import static vn.dti.notice.Severity.WARNING;

import java.util.List;
import java.util.Locale;

/**
 * Everything dti can find. A code is stable: scripts and documents rely on it. Its text stands in
 * {@code messages_*.properties} under {@code notice.<key>}.
 */
public enum NoticeCode {
    // Files as such (table)
    FILE_EMPTY(ERROR),
    FILE_DAMAGED(ERROR),
    FILE_ENCRYPTED(ERROR),
    FILE_LIMIT_REACHED(ERROR),
    FILE_MEMORY_EXCEEDED(ERROR),
    FILE_NOT_SPREADSHEET(WARNING),
    FILE_CONTENT_DIFFERS(ERROR),
    FILE_IS_HTML(ERROR),
    FILE_IS_XML2003(ERROR),
    FILE_IS_XLSB(ERROR),
    FILE_IS_OLD_EXCEL(ERROR),
    FILE_IS_ARCHIVE(ERROR),
    FILE_HAS_MACROS(WARNING),
    FILE_ENDING_DIFFERS(WARNING),
    CSV_ENCODING_GUESSED(INFO),
    CSV_ENCODING_UNKNOWN(ERROR),
    CSV_DOUBLE_ENCODED(ERROR),
    CSV_DELIMITER_UNCERTAIN(WARNING),
    CSV_FIELD_COUNT(ERROR),
    CSV_QUOTE_OPEN(ERROR);

    private final Severity severity;

    NoticeCode(Severity severity) {
        this.severity = severity;
    }

    /** The severity this finding has unless a policy says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The literal of JSON, CSV and documents: the name in snake_case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Notice at(Place place, Object... arguments) {
        return new Notice(this, severity, place, List.of(arguments));
    }
}
