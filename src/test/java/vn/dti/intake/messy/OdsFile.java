package vn.dti.intake.messy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Writes grids as OpenDocument spreadsheets. */
final class OdsFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdsFile() {}

    static byte[] of(Grid... grids) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:table=\"" + NAMES)
                .append("table:1.0\" xmlns:text=\"" + NAMES + "text:1.0\" xmlns:style=\"" + NAMES + "style:1.0\"")
                .append(" office:version=\"1.2\"><office:automatic-styles><style:style style:name=\"hidden\"")
                .append(" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>")
                .append("</office:automatic-styles><office:body><office:spreadsheet>");
        for (Grid grid : grids) {
            table(grid, xml);
        }
        xml.append("</office:spreadsheet></office:body></office:document-content>");
        return new Zip()
                .store("mimetype", TYPE)
                .add("content.xml", xml.toString())
                .add(
                        "META-INF/manifest.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"" + NAMES
                                + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                                + TYPE + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
                                + " manifest:media-type=\"text/xml\"/></manifest:manifest>")
                .bytes();
    }

    private static void table(Grid grid, StringBuilder xml) {
        xml.append("<table:table table:name=\"" + XlsxFile.escape(grid.name()) + "\"")
                .append(grid.visibility() == Grid.Visibility.VISIBLE ? ">" : " table:style-name=\"hidden\">");
        for (int column = 1; column <= grid.lastColumn(); column++) {
            xml.append("<table:table-column")
                    .append(grid.hiddenColumns().contains(column) ? " table:visibility=\"collapse\"/>" : "/>");
        }
        int next = 1;
        for (int number : grid.rows().keySet()) {
            if (number > next) {
                xml.append("<table:table-row table:number-rows-repeated=\"" + (number - next)
                        + "\"><table:table-cell/></table:table-row>");
            }
            xml.append("<table:table-row")
                    .append(grid.hiddenRows().contains(number) ? " table:visibility=\"filter\">" : ">");
            int nextColumn = 1;
            for (Map.Entry<Integer, Grid.Slot> cell : grid.rows().get(number).entrySet()) {
                if (cell.getKey() > nextColumn) {
                    xml.append("<table:table-cell table:number-columns-repeated=\"" + (cell.getKey() - nextColumn)
                            + "\"/>");
                }
                cell(cell.getValue(), xml);
                nextColumn = cell.getKey() + 1;
            }
            xml.append("</table:table-row>");
            next = number + 1;
        }
        // LibreOffice fills the sheet up to its end.
        xml.append("<table:table-row table:number-rows-repeated=\"" + (1_048_577 - next)
                + "\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
    }

    private static void cell(Grid.Slot slot, StringBuilder xml) {
        Value value = slot.value();
        String formula = "";
        if (value instanceof Value.Formula of) {
            formula = " table:formula=\"of:=" + XlsxFile.escape(of.expression()) + "\"";
            value = of.cached().orElse(Value.text(""));
        }
        xml.append("<table:table-cell").append(formula);
        if (value instanceof Value.Number number) {
            xml.append(typed(number, slot.style().format()));
        } else if (value instanceof Value.Truth truth) {
            xml.append(" office:value-type=\"boolean\" office:boolean-value=\"" + truth.value() + "\">");
        } else {
            xml.append(" office:value-type=\"string\">");
        }
        for (String line : value.plain().split("\n", -1)) {
            xml.append("<text:p>").append(XlsxFile.escape(line)).append("</text:p>");
        }
        xml.append("</table:table-cell>");
    }

    private static String typed(Value.Number number, String format) {
        if (format.endsWith("%")) {
            return " office:value-type=\"percentage\" office:value=\"" + number.digits() + "\">";
        } else if (format.contains("h:mm")) {
            return " office:value-type=\"time\" office:time-value=\"PT08H30M00S\">";
        } else if (format.contains("yy")) {
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays(new BigDecimal(number.digits()).longValue());
            return " office:value-type=\"date\" office:date-value=\"" + day + "\">";
        }
        return " office:value-type=\"float\" office:value=\"" + number.digits() + "\">";
    }
}
