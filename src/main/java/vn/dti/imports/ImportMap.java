package vn.dti.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.Fields;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlSource;

/**
 * What the columns of an export mean.
 *
 * @param title what the map is for
 * @param round code of the round that decided points belong to; empty for the first one
 * @param remarkInEvidence how a paragraph of the evidence begins that is the appraiser's remark
 * @param columns of every row; where there are {@code indicators}, of the unit only
 * @param indicators the columns of each indicator, by its code, where a unit has one row; empty where each indicator has a
 *     row of its own
 */
public record ImportMap(
        String title,
        Optional<String> round,
        Optional<String> remarkInEvidence,
        ExportColumns columns,
        Map<String, ExportColumns> indicators) {

    private static final List<ExportField> OF_ONE_INDICATOR = List.of(
            ExportField.CLAIMED,
            ExportField.DECIDED,
            ExportField.EVIDENCE,
            ExportField.REMARK,
            ExportField.STATUS,
            ExportField.APPRAISER);

    public ImportMap {
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    }

    /** Whether a unit has one row. */
    boolean isWide() {
        return !indicators.isEmpty();
    }

    /** All headers that the export must have. */
    List<String> headers() {
        List<String> headers = new ArrayList<>(columns.headers());
        indicators.values().forEach(each -> headers.addAll(each.headers()));
        return headers.stream().distinct().toList();
    }

    /**
     * Reads a map.
     *
     * @throws DefinitionException if it cannot be used
     * @throws IOException if its bytes cannot be had
     */
    public static ImportMap read(Path file) throws IOException, DefinitionException {
        Problems problems = new Problems(file.getFileName().toString());
        Fields map = Fields.of(YamlFile.read(YamlSource.of(file), problems), problems);
        String title = map.requiredText("title");
        Optional<String> round = map.text("round");
        Optional<String> remark = map.text("remark_in_evidence");
        boolean wide = map.has("indicators");
        ExportColumns columns = map.fields("columns")
                .map(fields -> columns(fields, wide ? List.of(ExportField.UNIT) : List.of(ExportField.values()), !wide))
                .orElseGet(() -> new ExportColumns(Map.of(), Map.of()));
        if (!wide && !map.has("columns")) {
            map.missing("columns");
        } else if (!wide && !columns.fields().containsKey(ExportField.INDICATOR)) {
            problems.add(NoticeCode.YAML_MISSING_KEY, map.node("columns").orElseThrow(), ExportField.INDICATOR.key());
        }
        Map<String, ExportColumns> indicators = new LinkedHashMap<>();
        for (YamlNode.Entry entry : map.entries("indicators")) {
            indicators.put(entry.key().text(), columns(Fields.of(entry.value(), problems), OF_ONE_INDICATOR, true));
        }
        map.finish();
        problems.failIfAny();
        return new ImportMap(title, round, remark, columns, indicators);
    }

    private static ExportColumns columns(Fields fields, List<ExportField> known, boolean withInputs) {
        Map<ExportField, String> headers = new EnumMap<>(ExportField.class);
        for (ExportField field : known) {
            fields.text(field.key()).ifPresent(header -> headers.put(field, header));
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        if (withInputs) {
            for (YamlNode.Entry entry : fields.entries("inputs")) {
                Fields.text(entry.value(), fields.problems())
                        .ifPresent(header -> inputs.put(entry.key().text(), header));
            }
        }
        fields.finish();
        return new ExportColumns(headers, inputs);
    }
}
