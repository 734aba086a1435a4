package vn.dti.table;

import java.util.List;
import java.util.Optional;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/**
 * Ends the reading of a file; carries the finding that says why. Beyond this package it comes of {@link FileClock} only.
 */
public final class Refusal extends RuntimeException {

    private final transient Notice notice;

    private Refusal(NoticeCode code, String sheet, String cell, Object... arguments) {
        super(code.key(), null, false, false);
        this.notice = new Notice(
                code,
                code.severity(),
                new Place("", sheet, cell, Optional.empty(), Optional.empty()),
                List.of(arguments));
    }

    static Refusal of(NoticeCode code, Object... arguments) {
        return new Refusal(code, "", "", arguments);
    }

    static Refusal at(NoticeCode code, String cell, Object... arguments) {
        return new Refusal(code, "", cell, arguments);
    }

    /**
     * The file does not hold together.
     *
     * @param where the part of the file, the address of the cell or the record at which it shows
     */
    static Refusal damaged(String where) {
        return new Refusal(NoticeCode.FILE_DAMAGED, "", "", shortened(where));
    }

    static Refusal damagedAt(String sheet, String cell) {
        return new Refusal(NoticeCode.FILE_DAMAGED, sheet, cell, cell.isEmpty() ? sheet : cell);
    }

    /**
     * The file is larger than allowed.
     *
     * @param limit key of the limit as in dti.yaml
     */
    static Refusal limit(String limit, long allowed) {
        return new Refusal(NoticeCode.FILE_LIMIT_REACHED, "", "", limit, String.valueOf(allowed));
    }

    /** The file would take more memory than one file may. */
    static Refusal memory(long allowedBytes) {
        return of(NoticeCode.FILE_MEMORY_EXCEEDED, (int) (allowedBytes >> 20));
    }

    /** Whether the file does not hold together; else it may be larger than allowed. */
    boolean isDamage() {
        return notice.code() == NoticeCode.FILE_DAMAGED;
    }

    /** The finding, in the file of this name. */
    public Notice in(String file) {
        Place place = notice.place();
        return notice.at(new Place(file, place.sheet(), place.cell(), Optional.empty(), Optional.empty()));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
