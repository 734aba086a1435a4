package vn.dti.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    private static final PackedPart TYPES = PackedPart.of(
            "[Content_Types].xml",
            XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/docProps/core.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                    + type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
                    + type("header1", "header")
                    + type("header2", "header") + "</Types>");

    private static final PackedPart PACKAGE_PARTS = PackedPart.of(
            "_rels/.rels",
            XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                    + relationship(1, OFFICE + "/officeDocument", "word/document.xml")
                    + relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                    + "</Relationships>");

    private static final PackedPart DOCUMENT_PARTS = PackedPart.of(
            "word/_rels/document.xml.rels",
            XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                    + relationship(1, OFFICE + "/styles", "styles.xml")
                    + relationship(2, OFFICE + "/header", "header1.xml")
                    + relationship(3, OFFICE + "/header", "header2.xml")
                    + relationship(4, OFFICE + "/settings", "settings.xml")
                    + "</Relationships>");

    private static final String STYLES = XML
            + "<w:styles%s><w:docDefaults><w:rPrDefault><w:rPr>%s<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                    .formatted(NAMESPACES, WordMarkup.FONTS);

    /** That of Word 2013 and later; without it Word speaks of a document in compatibility mode. */
    private static final PackedPart SETTINGS = PackedPart.of(
            "word/settings.xml",
            XML
                    + "<w:settings%s><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
                            .formatted(NAMESPACES));

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

    /** Parts of documents of this run by name and content: margins by their mark, styles by the looks that were used. */
    private static final Map<String, PackedPart> ALIKE = new ConcurrentHashMap<>();

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
        List<PackedPart> parts = new ArrayList<>();
        // Readers that look at the first entry only expect the types there.
        parts.add(TYPES);
        parts.add(PACKAGE_PARTS);
        parts.add(PackedPart.of(
                "docProps/core.xml",
                XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + PlainText.escaped(creator)
                        + "</dc:creator><dc:title>" + PlainText.escaped(title) + "</dc:title></cp:coreProperties>"));
        parts.add(DOCUMENT_PARTS);
        parts.add(PackedPart.of("word/document.xml", to -> {
            to.write(BEFORE);
            content.write(to);
            to.write(AFTER);
        }));
        WordMarkup first = new WordMarkup();
        WordMarkup further = new WordMarkup();
        if (mark.isEmpty()) {
            first.paragraph("", IN_MARGIN);
        } else {
            first.paragraph(mark, MARK);
            further.paragraph(mark, MARK);
        }
        further.pageNumber(IN_MARGIN);
        parts.add(alike("word/header1.xml", XML + "<w:hdr" + NAMESPACES + ">" + further.xml() + "</w:hdr>"));
        parts.add(alike("word/header2.xml", XML + "<w:hdr" + NAMESPACES + ">" + first.xml() + "</w:hdr>"));
        parts.add(SETTINGS);
        parts.add(alike("word/styles.xml", STYLES + content.styles() + "</w:styles>"));
        PackageFile.write(parts, out);
    }

    /** A part of which there are a few kinds in thousands of documents: each of them is deflated once. */
    private static PackedPart alike(String name, String content) {
        return ALIKE.computeIfAbsent(name + content, absent -> PackedPart.of(name, content));
    }

    /** The main part of a document without page and margins: what can be put into another document. */
    public static String fragment(WordMarkup content) {
        return OPENED + content.xml() + CLOSED;
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
