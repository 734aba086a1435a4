package vn.dti.table;

import java.util.List;
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
 */
public record Workbook(String file, Optional<Format> format, List<Sheet> sheets, List<Notice> notices) {

    public Workbook {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }

    /** A file that was not read, and why. */
    public static Workbook unread(String file, Notice why) {
        return new Workbook(file, Optional.empty(), List.of(), List.of(why));
    }

    /** The place of a cell of this file: {@code D7} in a sheet, {@code dòng 9} in CSV (dac-ta 5). */
    public Place place(Sheet sheet, int row, int column) {
        String cell = format.filter(f -> f == Format.CSV).isPresent() ? Place.line(row) : Place.address(row, column);
        return new Place(file, sheet.name(), cell, Optional.empty(), Optional.empty());
    }
}
