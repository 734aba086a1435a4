package vn.dti.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sheet gets after its cells are written, because the writer of the cells cannot do it.
 *
 * @param sheet index of the sheet, from 1
 * @param merged ranges of cells that are one
 * @param locked whether only cells to fill in can be changed
 * @param colourScale range whose numbers are coloured from low to high
 * @param validations what cells accept, with the addresses of the cells
 */
record SheetEnding(
        int sheet,
        boolean locked,
        List<String> merged,
        Optional<String> colourScale,
        Map<Validation, List<String>> validations,
        Optional<BarChart> chart) {

    private static final String END_OF_CELLS = "</sheetData>";
    private static final String PROTECTION =
            "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>";

    private static final String COLOUR_SCALE =
            "<conditionalFormatting sqref=\"%s\"><cfRule type=\"colorScale\" priority=\"1\">"
                    + "<colorScale><cfvo type=\"min\"/><cfvo type=\"percentile\" val=\"50\"/><cfvo type=\"max\"/>"
                    + "<color rgb=\"FFF4B6A6\"/><color rgb=\"FFFFF6DA\"/><color rgb=\"FFA9D5A0\"/></colorScale></cfRule>"
                    + "</conditionalFormatting>";

    private static final String RELATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
            + " Target=\"%s\"/></Relationships>";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    SheetEnding {
        merged = List.copyOf(merged);
    }

    /** Adds the parts of the chart, where there is one. */
    void addChart(WorkbookPackage workbook) {
        if (chart.isEmpty()) {
            return;
        }
        workbook.add(
                "xl/worksheets/_rels/sheet" + sheet + ".xml.rels",
                RELATION.formatted("drawing", "../drawings/drawing" + sheet + ".xml"),
                "");
        workbook.add("xl/drawings/drawing" + sheet + ".xml", chart.get().drawing(), DRAWING_TYPE);
        workbook.add(
                "xl/drawings/_rels/drawing" + sheet + ".xml.rels",
                RELATION.formatted("chart", "../charts/chart" + sheet + ".xml"),
                "");
        workbook.add("xl/charts/chart" + sheet + ".xml", chart.get().part(), CHART_TYPE);
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
        if (locked) {
            changed.insert(changed.indexOf(END_OF_CELLS) + END_OF_CELLS.length(), PROTECTION);
        }
        colourScale.ifPresent(range -> beforeMargins.append(COLOUR_SCALE.formatted(range)));
        if (!validations.isEmpty()) {
            beforeMargins
                    .append("<dataValidations count=\"")
                    .append(validations.size())
                    .append("\">");
            validations.forEach((validation, cells) -> beforeMargins.append(validation.xml(String.join(" ", cells))));
            beforeMargins.append("</dataValidations>");
        }
        changed.insert(changed.lastIndexOf("<pageMargins"), beforeMargins);
        if (chart.isPresent()) {
            changed.insert(changed.lastIndexOf("</worksheet>"), "<drawing r:id=\"rId1\"/>");
        }
        return changed.toString();
    }
}
