package vn.dti.imports;

import java.util.List;
import vn.dti.assessment.Unit;

/**
 * A form or decisions of one unit, to be written.
 *
 * @param name relative to the assessment folder
 * @param decisions whether it holds decisions of a round, else the unit's own form
 */
public record ImportedFile(String name, Unit unit, boolean decisions, List<ExportRow> rows) {

    public ImportedFile {
        rows = List.copyOf(rows);
    }

    /** How many indicators it speaks of. */
    public int indicators() {
        return rows.size();
    }

    /** How many of them have evidence in a form, or an appraiser's remark in decisions. */
    public int withText() {
        ExportField field = decisions ? ExportField.REMARK : ExportField.EVIDENCE;
        return (int) rows.stream().filter(row -> !row.text(field).isEmpty()).count();
    }
}
