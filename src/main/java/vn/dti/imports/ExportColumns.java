package vn.dti.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headers of an export, as they stand in it.
 *
 * @param fields by what the column holds
 * @param inputs by the letter of the input
 */
public record ExportColumns(Map<ExportField, String> fields, Map<String, String> inputs) {

    public ExportColumns {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    List<String> headers() {
        List<String> headers = new ArrayList<>(fields.values());
        headers.addAll(inputs.values());
        return headers;
    }
}
