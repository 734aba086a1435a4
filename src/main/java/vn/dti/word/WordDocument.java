package vn.dti.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Word document of dti's own around its content: A4 with the margins of Decree 30/2020/NĐ-CP, annex I, Times New
 * Roman, pages numbered in the middle of the upper margin from the second one on.
 */
public final class WordDocument {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"%s\""
                    .formatted(OFFICE);

    private static final ParagraphStyle IN_MARGIN = ParagraphStyle.centred(13).spaced(0, 4);
    /** What marks every page, in its upper margin. */
    public static final ParagraphStyle MARK = IN_MARGIN.strong();

    private static final String TYPES = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\""
            + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
            + type("header1", "header")
            + type("header2", "header") + "</Types>";

    private static final String PACKAGE_PARTS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relationship(1, OFFICE + "/officeDocument", "word/document.xml")
            + relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
            + "</Relationships>";

    private static final String DOCUMENT_PARTS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relationship(1, OFFICE + "/styles", "styles.xml")
            + relationship(2, OFFICE + "/header", "header1.xml")
            + relationship(3, OFFICE + "/header", "header2.xml")
            + relationship(4, OFFICE + "/settings", "settings.xml")
            + "</Relationships>";

    private static final String STYLES = XML
            + "<w:styles%s><w:docDefaults><w:rPrDefault><w:rPr>%s<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                    .formatted(NAMESPACES, WordMarkup.FONTS);

    /** That of Word 2013 and later; without it Word speaks of a document in compatibility mode. */
    private static final String SETTINGS = XML
            + "<w:settings%s><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
                    .formatted(NAMESPACES);

    private static final String SECTION =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:headerReference w:type=\"first\" r:id=\"rId3\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar w:top=\"%3$d\" w:right=\"%3$d\" w:bottom=\"%3$d\" w:left=\"%4$d\" w:header=\"%5$d\" w:footer=\"%5$d\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"
                    .formatted(
                            WordMarkup.PAGE_WIDTH,
                            WordMarkup.PAGE_HEIGHT,
                            WordMarkup.MARGIN,
                            WordMarkup.MARGIN_LEFT,
                            WordMarkup.EDGE);

    private static final String OPENED = "<w:document" + NAMESPACES + "><w:body>";
    private static final String CLOSED = "</w:body></w:document>";

    private static final byte[] BEFORE = MarkupText.of(XML + OPENED);
    private static final byte[] AFTER = MarkupText.of(SECTION + CLOSED);

    private WordDocument() {}

    /**
     * Writes a document.
     *
     * @param mark in the upper margin of every page; may be empty
     * @param title for its properties
     * @param creator for its properties
     */
    public static void write(WordMarkup content, String mark, String title, String creator, OutputStream out)
            throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        put(parts, WordPackage.CONTENT_TYPES, TYPES);
        put(parts, "_rels/.rels", PACKAGE_PARTS);
        put(
                parts,
                "docProps/core.xml",
                XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + PlainText.escaped(creator)
                        + "</dc:creator><dc:title>" + PlainText.escaped(title) + "</dc:title></cp:coreProperties>");
        put(parts, "word/_rels/document.xml.rels", DOCUMENT_PARTS);
        put(parts, "word/styles.xml", STYLES + content.styles() + "</w:styles>");
        put(parts, "word/settings.xml", SETTINGS);
        WordMarkup first = new WordMarkup();
        WordMarkup further = new WordMarkup();
        if (mark.isEmpty()) {
            first.paragraph("", IN_MARGIN);
        } else {
            first.paragraph(mark, MARK);
            further.paragraph(mark, MARK);
        }
        further.pageNumber(IN_MARGIN);
        put(parts, "word/header1.xml", XML + "<w:hdr" + NAMESPACES + ">" + further.xml() + "</w:hdr>");
        put(parts, "word/header2.xml", XML + "<w:hdr" + NAMESPACES + ">" + first.xml() + "</w:hdr>");
        parts.put("word/document.xml", content.bytes(BEFORE, AFTER));
        WordPackage.pack(parts, out);
    }

    /** The main part of a document without page and margins: what can be put into another document. */
    public static String fragment(WordMarkup content) {
        return OPENED + content.xml() + CLOSED;
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
