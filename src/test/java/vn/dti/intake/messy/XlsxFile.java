package vn.dti.intake.messy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes grids as {@code .xlsx}, part by part and by hand: what a cached value, a missing one, a struck-out letter or a
 * hidden row looks like in the file is the point here, and libraries tidy it away.
 */
final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** A grey dot. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final List<Grid> grids;
    private final List<String> strings = new ArrayList<>();
    private final Map<String, Integer> stringIndex = new LinkedHashMap<>();
    private final List<Style> styles = new ArrayList<>(List.of(Style.PLAIN));
    private final Map<String, byte[]> extraParts = new LinkedHashMap<>();
    private boolean inlineStrings;
    private boolean macros;
    private boolean years1904;
    private boolean everyTypeNamed;
    private String doctype = "";
    private String externalLink = "";

    XlsxFile(Grid... grids) {
        this.grids = List.of(grids);
    }

    static byte[] of(Grid... grids) {
        return new XlsxFile(grids).bytes();
    }

    /** Text in the cells themselves, as several libraries write it. */
    XlsxFile inlineStrings() {
        inlineStrings = true;
        return this;
    }

    /** A workbook with macros: its content type and {@code vbaProject.bin}. */
    XlsxFile macros(byte[] vbaProject) {
        macros = true;
        return part("xl/vbaProject.bin", vbaProject);
    }

    /** Dates count from 1904, as in workbooks begun on an old Mac. */
    XlsxFile years1904() {
        years1904 = true;
        return this;
    }

    /** Every number says that it is one and every formula whether it is always calculated, as LibreOffice writes. */
    XlsxFile everyTypeNamed() {
        everyTypeNamed = true;
        return this;
    }

    /** A document type declaration in front of the first sheet. */
    XlsxFile doctype(String declaration) {
        doctype = declaration;
        return this;
    }

    /** A link to another workbook, {@code [1]} in formulas. */
    XlsxFile externalLink(String target) {
        externalLink = target;
        return this;
    }

    XlsxFile part(String name, byte[] content) {
        extraParts.put(name, content);
        return this;
    }

    byte[] bytes() {
        collect();
        Zip zip = new Zip()
                .add("[Content_Types].xml", contentTypes())
                .add("_rels/.rels", relations("rId1|officeDocument|xl/workbook.xml"))
                .add("xl/workbook.xml", workbook())
                .add("xl/_rels/workbook.xml.rels", workbookRelations())
                .add("xl/styles.xml", styleSheet());
        if (!inlineStrings) {
            zip.add("xl/sharedStrings.xml", sharedStrings());
        }
        for (int number = 1; number <= grids.size(); number++) {
            Grid grid = grids.get(number - 1);
            boolean first = number == 1;
            zip.add("xl/worksheets/sheet" + number + ".xml", out -> sheet(grid, first, out));
            addDrawings(zip, grid, number);
        }
        if (!externalLink.isEmpty()) {
            zip.add(
                    "xl/externalLinks/externalLink1.xml",
                    HEAD + "<externalLink xmlns=\"" + MAIN + "\"><externalBook xmlns:r=\"" + RELATIONS
                            + "\" r:id=\"rId1\"><sheetNames><sheetName val=\"Sheet1\"/></sheetNames></externalBook>"
                            + "</externalLink>");
            zip.add(
                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\""
                            + RELATIONS + "/externalLinkPath\" Target=\"" + escape(externalLink)
                            + "\" TargetMode=\"External\"/></Relationships>");
        }
        extraParts.forEach(zip::add);
        return zip.bytes();
    }

    private void collect() {
        for (Grid grid : grids) {
            for (NavigableMap<Integer, Grid.Slot> row : grid.rows().values()) {
                for (Grid.Slot slot : row.values()) {
                    if (!styles.contains(slot.style())) {
                        styles.add(slot.style());
                    }
                    if (!inlineStrings) {
                        stringItem(slot.value())
                                .ifPresent(item -> stringIndex.computeIfAbsent(item, key -> {
                                    strings.add(key);
                                    return strings.size() - 1;
                                }));
                    }
                }
            }
        }
    }

    private static Optional<String> stringItem(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of("<t xml:space=\"preserve\">" + escape(text.text()) + "</t>");
        } else if (value instanceof Value.Runs runs) {
            StringBuilder item = new StringBuilder();
            for (Value.Run run : runs.runs()) {
                item.append("<r><rPr>")
                        .append(run.struck() ? "<strike/>" : "")
                        .append(run.raised() ? "<vertAlign val=\"superscript\"/>" : "")
                        .append("<sz val=\"13\"/><rFont val=\"Times New Roman\"/></rPr><t xml:space=\"preserve\">")
                        .append(escape(run.text()))
                        .append("</t></r>");
            }
            return Optional.of(item.toString());
        }
        return Optional.empty();
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder(HEAD)
                .append("<Types xmlns=\"" + PACKAGE + "/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
                .append(".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append("<Default Extension=\"png\" ContentType=\"image/png\"/>")
                .append("<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>")
                .append("<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument")
                .append(".vmlDrawing\"/>");
        types.append(override(
                "xl/workbook.xml",
                macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : SHEET_ML + "sheet.main+xml"));
        types.append(override("xl/styles.xml", SHEET_ML + "styles+xml"));
        if (!inlineStrings) {
            types.append(override("xl/sharedStrings.xml", SHEET_ML + "sharedStrings+xml"));
        }
        for (int number = 1; number <= grids.size(); number++) {
            types.append(override("xl/worksheets/sheet" + number + ".xml", SHEET_ML + "worksheet+xml"));
            if (!grids.get(number - 1).comments().isEmpty()) {
                types.append(override("xl/comments" + number + ".xml", SHEET_ML + "comments+xml"));
            }
            if (!grids.get(number - 1).pictures().isEmpty()) {
                types.append(override(
                        "xl/drawings/drawing" + number + ".xml",
                        "application/vnd.openxmlformats-officedocument.drawing+xml"));
            }
        }
        if (!externalLink.isEmpty()) {
            types.append(override("xl/externalLinks/externalLink1.xml", SHEET_ML + "externalLink+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    /** Relations, each as {@code id|type|target}. */
    private static String relations(String... relations) {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (String relation : relations) {
            String[] parts = relation.split("\\|");
            String type = parts[1].equals("vbaProject")
                    ? "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
                    : RELATIONS + "/" + parts[1];
            xml.append("<Relationship Id=\"" + parts[0] + "\" Type=\"" + type + "\" Target=\"" + parts[2] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">")
                .append("<workbookPr" + (years1904 ? " date1904=\"1\"" : "") + "/><sheets>");
        for (int number = 1; number <= grids.size(); number++) {
            Grid grid = grids.get(number - 1);
            String state =
                    switch (grid.visibility()) {
                        case VISIBLE -> "";
                        case HIDDEN -> " state=\"hidden\"";
                        case VERY_HIDDEN -> " state=\"veryHidden\"";
                    };
            xml.append("<sheet name=\"" + escape(grid.name()) + "\" sheetId=\"" + number + "\"" + state + " r:id=\"rId"
                    + number + "\"/>");
        }
        xml.append("</sheets>");
        if (!externalLink.isEmpty()) {
            xml.append("<externalReferences><externalReference r:id=\"rId92\"/></externalReferences>");
        }
        return xml.append("</workbook>").toString();
    }

    private String workbookRelations() {
        List<String> relations = new ArrayList<>();
        for (int number = 1; number <= grids.size(); number++) {
            relations.add("rId" + number + "|worksheet|worksheets/sheet" + number + ".xml");
        }
        relations.add("rId90|styles|styles.xml");
        if (!inlineStrings) {
            relations.add("rId91|sharedStrings|sharedStrings.xml");
        }
        if (!externalLink.isEmpty()) {
            relations.add("rId92|externalLink|externalLinks/externalLink1.xml");
        }
        if (macros) {
            relations.add("rId93|vbaProject|vbaProject.bin");
        }
        return relations(relations.toArray(String[]::new));
    }

    private String styleSheet() {
        Map<String, Integer> formats = new LinkedHashMap<>();
        formats.put("General", 0);
        formats.put("0%", 9);
        formats.put("@", 49);
        List<String> fonts = new ArrayList<>();
        StringBuilder cellStyles = new StringBuilder();
        for (Style style : styles) {
            int format = formats.computeIfAbsent(style.format(), key -> 161 + formats.size());
            String font = "<font>" + (style.struck() ? "<strike/>" : "") + "<sz val=\"13\"/><name val=\""
                    + escape(style.font()) + "\"/></font>";
            if (!fonts.contains(font)) {
                fonts.add(font);
            }
            cellStyles.append("<xf numFmtId=\"" + format + "\" fontId=\"" + fonts.indexOf(font)
                    + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>");
        }
        StringBuilder xml = new StringBuilder(HEAD).append("<styleSheet xmlns=\"" + MAIN + "\">");
        if (formats.size() > 3) {
            xml.append("<numFmts count=\"" + (formats.size() - 3) + "\">");
            formats.forEach((code, id) -> {
                if (id > 163) {
                    xml.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + escape(code) + "\"/>");
                }
            });
            xml.append("</numFmts>");
        }
        return xml.append("<fonts count=\"" + fonts.size() + "\">" + String.join("", fonts) + "</fonts>")
                .append("<fills count=\"2\"><fill><patternFill/></fill><fill><patternFill patternType=\"gray125\"/>")
                .append("</fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>")
                .append("</cellStyleXfs><cellXfs count=\"" + styles.size() + "\">" + cellStyles + "</cellXfs>")
                .append("</styleSheet>")
                .toString();
    }

    private String sharedStrings() {
        StringBuilder xml = new StringBuilder(HEAD).append("<sst xmlns=\"" + MAIN + "\">");
        strings.forEach(item -> xml.append("<si>").append(item).append("</si>"));
        return xml.append("</sst>").toString();
    }

    private void sheet(Grid grid, boolean first, OutputStream out) throws IOException {
        Writer xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        xml.write(HEAD + (first ? doctype : "") + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">");
        if (!grid.hiddenColumns().isEmpty()) {
            xml.write("<cols>");
            for (int column : grid.hiddenColumns()) {
                xml.write("<col min=\"" + column + "\" max=\"" + column
                        + "\" width=\"0\" hidden=\"1\" customWidth=\"1\"/>");
            }
            xml.write("</cols>");
        }
        xml.write("<sheetData>");
        NavigableMap<Integer, NavigableMap<Integer, Grid.Slot>> rows = new TreeMap<>(grid.rows());
        grid.hiddenRows().forEach(row -> rows.putIfAbsent(row, new TreeMap<>()));
        int last = Math.max(rows.isEmpty() ? 0 : rows.lastKey(), grid.formattedRows());
        for (int number = 1; number <= last; number++) {
            NavigableMap<Integer, Grid.Slot> row = rows.get(number);
            if (row == null && number > grid.formattedRows()) {
                continue;
            }
            xml.write("<row r=\"" + number + "\"");
            if (number <= grid.formattedRows()) {
                xml.write(" ht=\"18\" customHeight=\"1\"");
            }
            if (grid.hiddenRows().contains(number)) {
                xml.write(" hidden=\"1\"");
            }
            xml.write(">");
            if (row != null) {
                for (Map.Entry<Integer, Grid.Slot> cell : row.entrySet()) {
                    xml.write(cell(Grid.address(number, cell.getKey()), cell.getValue()));
                }
            }
            xml.write("</row>");
        }
        xml.write("</sheetData>");
        if (grid.locked()) {
            xml.write("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>");
        }
        if (!grid.merged().isEmpty()) {
            xml.write("<mergeCells count=\"" + grid.merged().size() + "\">");
            for (String area : grid.merged()) {
                xml.write("<mergeCell ref=\"" + area + "\"/>");
            }
            xml.write("</mergeCells>");
        }
        if (!grid.pictures().isEmpty()) {
            xml.write("<drawing r:id=\"rId1\"/>");
        }
        if (!grid.comments().isEmpty()) {
            xml.write("<legacyDrawing r:id=\"rId2\"/>");
        }
        xml.write("</worksheet>");
        xml.flush();
    }

    private String cell(String address, Grid.Slot slot) {
        String start = "<c r=\"" + address + "\" s=\"" + styles.indexOf(slot.style()) + "\"";
        Optional<String> item = stringItem(slot.value());
        if (item.isPresent() && inlineStrings) {
            return start + " t=\"inlineStr\"><is>" + item.get() + "</is></c>";
        } else if (item.isPresent()) {
            return start + " t=\"s\"><v>" + stringIndex.get(item.get()) + "</v></c>";
        } else if (slot.value() instanceof Value.Formula formula) {
            String expression = (everyTypeNamed ? "<f aca=\"false\">" : "<f>") + escape(formula.expression()) + "</f>";
            return formula.cached()
                    .map(cached -> start + type(cached, "str") + ">" + expression + result(cached) + "</c>")
                    .orElse(start + ">" + expression + "</c>");
        }
        return start + type(slot.value(), "") + ">" + result(slot.value()) + "</c>";
    }

    private String type(Value value, String ofText) {
        if (value instanceof Value.Truth) {
            return " t=\"b\"";
        } else if (value instanceof Value.Fault) {
            return " t=\"e\"";
        } else if (value instanceof Value.Text) {
            return " t=\"" + ofText + "\"";
        }
        return everyTypeNamed ? " t=\"n\"" : "";
    }

    private static String result(Value value) {
        String text = value instanceof Value.Truth truth ? (truth.value() ? "1" : "0") : value.plain();
        return "<v>" + escape(text) + "</v>";
    }

    private static void addDrawings(Zip zip, Grid grid, int number) {
        List<String> relations = new ArrayList<>();
        if (!grid.pictures().isEmpty()) {
            relations.add("rId1|drawing|../drawings/drawing" + number + ".xml");
            zip.add("xl/drawings/drawing" + number + ".xml", drawing(grid));
            zip.add("xl/drawings/_rels/drawing" + number + ".xml.rels", relations("rId1|image|../media/image1.png"));
            zip.add("xl/media/image1.png", PNG);
        }
        if (!grid.comments().isEmpty()) {
            relations.add("rId2|vmlDrawing|../drawings/vmlDrawing" + number + ".vml");
            relations.add("rId3|comments|../comments" + number + ".xml");
            zip.add("xl/drawings/vmlDrawing" + number + ".vml", shapes(grid));
            zip.add("xl/comments" + number + ".xml", comments(grid));
        }
        if (!relations.isEmpty()) {
            zip.add("xl/worksheets/_rels/sheet" + number + ".xml.rels", relations(relations.toArray(String[]::new)));
        }
    }

    private static String drawing(Grid grid) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"")
                .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + RELATIONS)
                .append("\">");
        for (String address : grid.pictures()) {
            xml.append("<xdr:oneCellAnchor><xdr:from><xdr:col>" + (Grid.column(address) - 1) + "</xdr:col>")
                    .append("<xdr:colOff>0</xdr:colOff><xdr:row>" + (Grid.row(address) - 1) + "</xdr:row>")
                    .append("<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"600000\" cy=\"190000\"/><xdr:pic>")
                    .append("<xdr:nvPicPr><xdr:cNvPr id=\"2\" name=\"Picture 1\"/><xdr:cNvPicPr/></xdr:nvPicPr>")
                    .append("<xdr:blipFill><a:blip r:embed=\"rId1\"/></xdr:blipFill><xdr:spPr/></xdr:pic>")
                    .append("<xdr:clientData/></xdr:oneCellAnchor>");
        }
        return xml.append("</xdr:wsDr>").toString();
    }

    private static String comments(Grid grid) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<comments xmlns=\"" + MAIN + "\"><authors><author></author></authors><commentList>");
        grid.comments()
                .forEach((address, text) -> xml.append("<comment ref=\"" + address + "\" authorId=\"0\"><text><t>")
                        .append(escape(text))
                        .append("</t></text></comment>"));
        return xml.append("</commentList></comments>").toString();
    }

    private static String shapes(Grid grid) {
        StringBuilder xml = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
                .append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
                .append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
        grid.comments().keySet().forEach(address -> xml.append("<v:shape type=\"#_x0000_t202\"><x:ClientData")
                .append(" ObjectType=\"Note\"><x:Row>" + (Grid.row(address) - 1) + "</x:Row><x:Column>")
                .append((Grid.column(address) - 1) + "</x:Column></x:ClientData></v:shape>"));
        return xml.append("</xml>").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
