package vn.dti.report;

import java.util.List;
import java.util.Optional;

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

    SheetAddition {
        merged = List.copyOf(merged);
    }

    /** The sheet's XML with all of it; elements stand in the order of ECMA-376, CT_Worksheet. */
    String in(String xml) {
        StringBuilder changed = new StringBuilder(xml);
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
