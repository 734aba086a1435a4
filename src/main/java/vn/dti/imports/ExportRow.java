package vn.dti.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;

/**
 * What an export says of one indicator of one unit, in texts as they go into a form; empty where it says nothing.
 *
 * @param inputs by letter
 */
public record ExportRow(
        Unit unit, IndicatorCode indicator, Map<ExportField, String> fields, Map<String, String> inputs) {

    public ExportRow {
        fields = Map.copyOf(fields);
        inputs = new LinkedHashMap<>(inputs);
    }

    String text(ExportField field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether the council decided it. */
    boolean isDecided() {
        return !text(ExportField.DECIDED).isEmpty();
    }
}
