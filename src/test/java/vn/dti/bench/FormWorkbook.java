package vn.dti.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a form as Excel or as LibreOffice would save it: shared texts, styles, heights, empty cells with borders. */
final class FormWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<String> HEADERS =
            List.of("Mã chỉ số", "Chỉ số", "Điểm tối đa", "a", "b", "Điểm tự chấm", "Tài liệu kiểm chứng", "Ghi chú");
    private static final int[] WIDTHS = {9, 46, 9, 9, 9, 10, 48, 18};

    private static final int PLAIN = 0;
    private static final int TITLE = 1;
    private static final int HEADER = 2;
    private static final int TEXT = 3;
    private static final int POINTS = 4;
    private static final int GROUP = 5;

    private final boolean libreOffice;
    private final StringBuilder sheet = new StringBuilder(64_000);
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private int uses;
    private int row;

    private FormWorkbook(boolean libreOffice) {
        this.libreOffice = libreOffice;
    }

    /** Writes one form. */
    static void write(BenchmarkForm form, boolean libreOffice, OutputStream out) throws IOException {
        FormWorkbook workbook = new FormWorkbook(libreOffice);
        workbook.sheet(form);
        workbook.pack(out);
    }

    private void sheet(BenchmarkForm form) {
        sheet.append(HEAD)
                .append("<worksheet xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, RELATIONS))
                .append("<dimension ref=\"A1:H87\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>")
                .append("<sheetFormatPr defaultRowHeight=\"15.75\"/><cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.append(
                    libreOffice
                            ? "<col collapsed=\"false\" customWidth=\"true\" hidden=\"false\" outlineLevel=\"0\" max=\"%1$d\" min=\"%1$d\" style=\"0\" width=\"%2$d.57\"/>"
                                    .formatted(i + 1, WIDTHS[i])
                            : "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d.7109375\" customWidth=\"1\"/>"
                                    .formatted(i + 1, WIDTHS[i]));
        }
        sheet.append("</cols><sheetData>");
        line(TITLE, "PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CẤP XÃ");
        line(PLAIN, "Mã đơn vị: " + BenchmarkForm.code(form.number()));
        line(PLAIN, "Đơn vị: " + BenchmarkForm.name(form.number()));
        line(PLAIN, "Năm: 2024");
        line(HEADER, HEADERS.toArray());
        int group = 0;
        for (BenchmarkForm.Row each : form.rows()) {
            if (each.line().group() != group) {
                group = each.line().group();
                line(GROUP, String.valueOf(group), BenchmarkSet.groupName(group), null, null, null, null, null, null);
            }
            line(
                    TEXT,
                    each.line().code(),
                    each.line().name(),
                    each.line().maximum(),
                    each.a(),
                    each.b(),
                    each.points(),
                    each.evidence(),
                    null);
        }
        BigDecimal total = form.rows().stream().map(BenchmarkForm.Row::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        line(GROUP, null, "Tổng cộng", null, null, null, total, null, null);
        sheet.append("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:H1\"/></mergeCells>")
                .append(
                        "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>")
                .append("</worksheet>");
    }

    private void line(int style, Object... values) {
        row++;
        sheet.append(
                libreOffice
                        ? "<row r=\"%d\" customFormat=\"false\" ht=\"31.5\" hidden=\"false\" customHeight=\"true\" outlineLevel=\"0\" collapsed=\"false\">"
                                .formatted(row)
                        : "<row r=\"%d\" spans=\"1:8\" ht=\"31.5\" customHeight=\"1\">".formatted(row));
        for (int i = 0; i < values.length; i++) {
            cell(i, style == TEXT && i == 5 ? POINTS : style, values[i]);
        }
        sheet.append("</row>");
    }

    private void cell(int column, int style, Object value) {
        sheet.append("<c r=\"")
                .append((char) ('A' + column))
                .append(row)
                .append("\" s=\"")
                .append(style)
                .append('"');
        if (value instanceof String text) {
            uses++;
            int index = strings.computeIfAbsent(text, key -> strings.size());
            sheet.append(" t=\"s\"><v>").append(index).append("</v></c>");
        } else if (value != null) {
            sheet.append(libreOffice ? " t=\"n\"><v>" : "><v>").append(value).append("</v></c>");
        } else {
            sheet.append("/>");
        }
    }

    private void pack(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    HEAD
                            + ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Phiếu tự chấm\" sheetId=\"1\""
                                            + " r:id=\"rId1\"/></sheets></workbook>")
                                    .formatted(MAIN, RELATIONS));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "styles",
                            "styles.xml",
                            "sharedStrings",
                            "sharedStrings.xml"));
            part(zip, "xl/styles.xml", STYLES);
            part(zip, "xl/sharedStrings.xml", sharedStrings());
            part(zip, "xl/worksheets/sheet1.xml", sheet.toString());
        }
    }

    private String sharedStrings() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<sst xmlns=\"%s\" count=\"%d\" uniqueCount=\"%d\">".formatted(MAIN, uses, strings.size()));
        strings.keySet().forEach(text -> xml.append(libreOffice ? "<si><t xml:space=\"preserve\">" : "<si><t>")
                .append(text)
                .append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATIONS, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String CONTENT_TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "</Types>";

    private static final String STYLES = HEAD
            + "<styleSheet xmlns=\"" + MAIN
            + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></numFmts>"
            + "<fonts count=\"3\"><font><sz val=\"13\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
            + "<font><b/><sz val=\"14\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
            + "<font><b/><sz val=\"12\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font></fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDEBF7\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style=\"thin\"/>"
            + "<right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"6\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment horizontal=\"center\"/></xf>"
            + "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyAlignment=\"1\"><alignment horizontal=\"center\" wrapText=\"1\"/></xf>"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"
            + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"1\" xfId=\"0\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
}
