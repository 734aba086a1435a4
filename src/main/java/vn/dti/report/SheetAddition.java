package vn.dti.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.workbook.WorkbookPackage;

/**
 * What a sheet gets after its cells are written, because the writer of the cells cannot do it.
 *
 * @param sheet index of the sheet, from 1
 * @param merged ranges of cells that are one
 * @param colourScale range whose numbers are coloured from low to high
 */
record SheetAddition(int sheet, List<String> merged, Optional<String> colourScale, Optional<BarChart> chart) {

    private static final String COLOUR_SCALE =
            "<conditionalFormatting sqref=\"%s\"><cfRule type=\"colorScale\" priority=\"1\">"
                    + "<colorScale><cfvo type=\"min\"/><cfvo type=\"percentile\" val=\"50\"/><cfvo type=\"max\"/>"
                    + "<color rgb=\"FFF4B6A6\"/><color rgb=\"FFFFF6DA\"/><color rgb=\"FFA9D5A0\"/></colorScale></cfRule>"
                    + "</conditionalFormatting>";

    private static final String RELATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
            + " Target=\"%s\"/></Relationships>";
    private static final String CHART_TYPES = "<Override PartName=\"/xl/drawings/drawing%1$s.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>"
            + "<Override PartName=\"/xl/charts/chart%1$s.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>";

    SheetAddition {
        merged = List.copyOf(merged);
    }

    /** The same for all sheets of a workbook, as its package takes it. */
    static WorkbookPackage.Changes changes(List<SheetAddition> additions) {
        Map<String, UnaryOperator<String>> endings = new HashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        for (SheetAddition addition : additions) {
            endings.put(WorkbookPackage.sheet(addition.sheet()), addition::in);
            if (addition.chart().isPresent()) {
                addition.addChart(addition.chart().get(), parts);
                types.append(CHART_TYPES.formatted(addition.sheet()));
            }
        }
        return new WorkbookPackage.Changes(Map.of(), endings, parts, types.toString());
    }

    private void addChart(BarChart drawn, Map<String, String> parts) {
        parts.put(
                "xl/worksheets/_rels/sheet%s.xml.rels".formatted(sheet),
                RELATION.formatted("drawing", "../drawings/drawing%s.xml".formatted(sheet)));
        parts.put("xl/drawings/drawing%s.xml".formatted(sheet), drawn.drawing());
        parts.put(
                "xl/drawings/_rels/drawing%s.xml.rels".formatted(sheet),
                RELATION.formatted("chart", "../charts/chart%s.xml".formatted(sheet)));
        parts.put("xl/charts/chart%s.xml".formatted(sheet), drawn.part());
    }

    /** What stands after the sheet's cells, with all of it; elements in the order of ECMA-376, CT_Worksheet. */
    String in(String ending) {
        StringBuilder changed = new StringBuilder(ending);
        StringBuilder beforeMargins = new StringBuilder();
        if (!merged.isEmpty()) {
            beforeMargins.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(range ->
                    beforeMargins.append("<mergeCell ref=\"").append(range).append("\"/>"));
            beforeMargins.append("</mergeCells>");
        }
        colourScale.ifPresent(range -> beforeMargins.append(COLOUR_SCALE.formatted(range)));
        changed.insert(changed.lastIndexOf("<pageMargins"), beforeMargins);
        if (chart.isPresent()) {
            changed.insert(changed.lastIndexOf("</worksheet>"), "<drawing r:id=\"rId1\"/>");
        }
        return changed.toString();
    }
}
