package vn.dti.imports;

import java.util.List;
import vn.dti.notice.Notice;

/**
 * What an export says.
 *
 * @param rows one for each unit and indicator, in the order of the file
 * @param notices what was found on the way; with an error among them nothing is to be written
 */
record Export(List<ExportRow> rows, List<Notice> notices) {

    Export {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }
}
