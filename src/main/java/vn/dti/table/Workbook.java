package vn.dti.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;

/**
 * All that a file says.
 *
 * @param file the name under which notices speak of it: its path relative to the assessment folder
 * @param format empty where the file is no spreadsheet or could not be read; a notice then says why
 * @param sheets in the order of their tabs
 * @param notices what was found about the file itself: damage, encryption, an ending that lies, macros, an uncertain
 *     encoding
 * @param clock asked by whoever goes through the sheets: what one file may take is not over when it is read
 */
public record Workbook(
        String file, Optional<Format> format, List<Sheet> sheets, List<Notice> notices, FileClock clock) {

    public Workbook {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }

    /** What a file says that took no time to read. */
    public Workbook(String file, Optional<Format> format, List<Sheet> sheets, List<Notice> notices) {
        this(file, format, sheets, notices, new FileClock(Limits.DEFAULT.time()));
    }

    /** A file that was not read, and why. */
    public static Workbook unread(String file, Notice why) {
        return new Workbook(file, Optional.empty(), List.of(), List.of(why));
    }

    /** Whether both say the same, however long that took. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Workbook workbook
                && file.equals(workbook.file)
                && format.equals(workbook.format)
                && sheets.equals(workbook.sheets)
                && notices.equals(workbook.notices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, format, sheets, notices);
    }

    /** The place of a cell of this file: {@code D7} in a sheet, {@code dòng 9} in CSV (dac-ta 5). */
    public Place place(Sheet sheet, int row, int column) {
        String cell = format.filter(f -> f == Format.CSV).isPresent() ? Place.line(row) : Place.address(row, column);
        return new Place(file, sheet.name(), cell, Optional.empty(), Optional.empty());
    }
}
