package vn.dti.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One finding: data, not text.
 *
 * @param code what was found
 * @param severity how much it weighs; usually the code's own
 * @param place where
 * @param arguments what the message names, in the order of its placeholders: {@link String}, {@link Integer},
 *     {@link vn.dti.code.Code},
 *     {@link java.math.BigDecimal}, {@link java.time.LocalDate} or a {@link List} of them
 */
public record Notice(NoticeCode code, Severity severity, Place place, List<Object> arguments) {

    /** Errors first, then by place, then by code: stable whatever the order of finding. */
    public static final Comparator<Notice> ORDER = Comparator.comparing(Notice::severity)
            .thenComparing(Notice::place)
            .thenComparing(Notice::code)
            .thenComparing(notice -> notice.arguments().toString());

    public Notice {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        arguments = List.copyOf(arguments);
    }

    /** The same finding with another weight, where a policy decides it. */
    public Notice as(Severity newSeverity) {
        return new Notice(code, newSeverity, place, arguments);
    }

    public Notice at(Place newPlace) {
        return new Notice(code, severity, newPlace, arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
