package vn.dti.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files {@code .xlsx} and {@code .ods} of 20,000 cells that share something which may cost a reader more than they do. */
final class CostlyZips {

    private static final int ROWS = 20_000;
    private static final int RULES = 20_000;
    private static final int TERMS = 1_300;
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WHITE =
            "<styleSheet><dxfs><dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf></dxfs></styleSheet>";

    private CostlyZips() {}

    /** Every file by what is in it, with its ending. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("cells alone.xlsx", xlsx("", row -> "<c><v>" + row + "</v></c>", ""));
        files.put(
                "a shared formula of 1,300 terms.xlsx",
                xlsx(
                        "",
                        row -> "<c><f t=\"shared\" si=\"0\">" + (row == 1 ? "B1" + "+B1".repeat(TERMS) : "")
                                + "</f><v>5</v></c>",
                        ""));
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < RULES; i++) {
            rules.append("<conditionalFormatting sqref=\"A1:A%d\"><cfRule type=\"cellIs\" dxfId=\"0\""
                            .formatted(ROWS + i))
                    .append(" operator=\"equal\"><formula>%d.5</formula></cfRule></conditionalFormatting>"
                            .formatted(i));
        }
        files.put(
                "20,000 rules of conditional formatting.xlsx",
                xlsx("", row -> "<c><v>" + row + "</v></c>", rules.toString()));
        String text = "<sst><si><t>" + "Xã Mộ Đức, ".repeat(2_900) + "</t></si></sst>";
        files.put("a text of 32,000 letters.xlsx", xlsx(text, row -> "<c t=\"s\"><v>0</v></c>", ""));
        files.put("cells alone.ods", ods("", row -> cell("", row)));
        StringBuilder maps = new StringBuilder();
        for (int i = 0; i < RULES; i++) {
            maps.append("<style:map style:condition=\"cell-content()=%d.5\" style:apply-style-name=\"white\"/>"
                    .formatted(i));
        }
        files.put("a style of 20,000 rules.ods", ods(maps.toString(), row -> cell("", row)));
        files.put(
                "a formula of 1,300 terms in a row that repeats.ods",
                ods(
                        "",
                        row -> row > 1
                                ? null
                                : cell(" table:formula=\"of:=[.B1]" + "+[.B1]".repeat(TERMS) + "\"", row)));
        return files;
    }

    private static String cell(String more, int row) {
        return "<table:table-cell table:style-name=\"a\" office:value-type=\"float\" office:value=\"" + row + "\""
                + more + "/>";
    }

    private static byte[] xlsx(String texts, IntFunction<String> cells, String behind) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= ROWS; row++) {
            sheet.append("<row>").append(cells.apply(row)).append("</row>");
        }
        sheet.append("</sheetData>").append(behind).append("</worksheet>");
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"/>",
                "_rels/.rels",
                relations(relation(1, "officeDocument", "xl/workbook.xml")),
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"P\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "sheet.xml")
                        + relation(2, "styles", "styles.xml")
                        + relation(3, "sharedStrings", "texts.xml")),
                "xl/styles.xml",
                WHITE,
                "xl/texts.xml",
                texts.isEmpty() ? "<sst/>" : texts,
                "xl/sheet.xml",
                sheet.toString()));
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    /** @param cells null for a row that repeats the one before to the end */
    private static byte[] ods(String maps, IntFunction<String> cells) throws IOException {
        StringBuilder content = new StringBuilder("<office:document-content");
        for (String name : new String[] {"office", "table", "style"}) {
            content.append(" xmlns:%1$s=\"urn:oasis:names:tc:opendocument:xmlns:%1$s:1.0\"".formatted(name));
        }
        content.append(" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">")
                .append("<office:automatic-styles><style:style style:name=\"white\" style:family=\"table-cell\">")
                .append("<style:text-properties fo:color=\"#ffffff\"/></style:style>")
                .append("<style:style style:name=\"a\" style:family=\"table-cell\">")
                .append(maps)
                .append("</style:style></office:automatic-styles><office:body><office:spreadsheet>")
                .append("<table:table table:name=\"P\">");
        boolean repeats = cells.apply(2) == null;
        for (int row = 1; row <= (repeats ? 1 : ROWS); row++) {
            content.append(
                            repeats
                                    ? "<table:table-row table:number-rows-repeated=\"" + ROWS + "\">"
                                    : "<table:table-row>")
                    .append(cells.apply(row))
                    .append("</table:table-row>");
        }
        content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        return zip(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content.toString()));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
