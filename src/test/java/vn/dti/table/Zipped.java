package vn.dti.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages written part by part, as the formats' own programs never would. */
final class Zipped {

    /** Writes a part of any size without holding it. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Writer> parts = new LinkedHashMap<>();

    Zipped with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Zipped with(String name, Writer writer) {
        parts.put(name, writer);
        return this;
    }

    /** A workbook with one sheet {@code Phiếu} in {@code xl/worksheets/sheet1.xml}, still to be written. */
    static Zipped xlsx() {
        return new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", workbook("<sheet name=\"Phiếu\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml"));
    }

    /** The same with rows. */
    static Zipped xlsx(String rows) {
        return xlsx().sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** Says which parts the workbook has beside its sheet: {@code styles} in {@code xl/styles.xml}. */
    Zipped linked(String... parts) {
        List<String> triples = new ArrayList<>(List.of("rId1", "worksheet", "worksheets/sheet1.xml"));
        for (String part : parts) {
            triples.addAll(List.of("rId" + (triples.size() / 3 + 1), part, part + ".xml"));
        }
        return with("xl/_rels/workbook.xml.rels", relations(triples.toArray(String[]::new)));
    }

    Zipped sheet(String content) {
        return with("xl/worksheets/sheet1.xml", worksheet(content));
    }

    static String worksheet(String content) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + content
                + "</worksheet>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    /** Triples of identifier, last word of the type, target. */
    static String relations(String... triples) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < triples.length; i += 3) {
            xml.append("<Relationship Id=\"")
                    .append(triples[i])
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(triples[i + 1])
                    .append("\" Target=\"")
                    .append(triples[i + 2])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** An OpenDocument spreadsheet with one table {@code Phiếu}. */
    static Zipped ods(String styles, String rows) {
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\""
                                + " xmlns:draw=\"d\" xmlns:calcext=\"c\"><office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body><office:spreadsheet><table:table"
                                + " table:name=\"Phiếu\">" + rows
                                + "</table:table></office:spreadsheet></office:body></office:document-content>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Writer> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
