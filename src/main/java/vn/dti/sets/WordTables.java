package vn.dti.sets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Node;
import vn.dti.formlayout.Folding;

/** The tables of a Word document, with the numbers that Word counts and writes in no text. */
final class WordTables {

    private final WordNumbering numbering;
    private final List<AppendixTable> tables = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private final XWPFDocument document;
    private List<AppendixTable.Aside> asides = new ArrayList<>();
    private int pictures;

    private WordTables(XWPFDocument document) {
        this.document = document;
        this.numbering = new WordNumbering(document);
    }

    /**
     * Reads the tables.
     *
     * @param name for messages
     * @throws UnreadableAppendixException if it is no document, or one without a table
     */
    static List<AppendixTable> read(byte[] bytes, String name) throws UnreadableAppendixException {
        try (XWPFDocument document = opened(bytes)) {
            WordTables reader = new WordTables(document);
            document.getBodyElements().forEach(reader::element);
            reader.pictures += document.getAllPictures().size();
            if (reader.tables.isEmpty()) {
                throw new UnreadableAppendixException(
                        reader.pictures > 0
                                ? "set.unreadable.picture"
                                : reader.above.isEmpty() ? "set.unreadable.empty" : "set.unreadable.no_table",
                        name);
            }
            return reader.tables;
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IOException e) {
            throw new UnreadableAppendixException("set.unreadable.damaged", name);
        }
    }

    /**
     * The document with what stands in content controls in their place: POI steps over a cell or row in such, and all
     * that follows it would move to the left or be lost.
     */
    private static XWPFDocument opened(byte[] bytes) throws IOException {
        try {
            return unwrapped(bytes);
        } catch (RuntimeException | StackOverflowError unreadable) {
            // POI has unchecked exceptions of many kinds for what it cannot read, and goes as deep as elements stand.
            throw new IOException(unreadable);
        }
    }

    private static XWPFDocument unwrapped(byte[] bytes) throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        List<Node> controls = new ArrayList<>();
        collect(document.getDocument().getDomNode(), controls);
        if (controls.isEmpty()) {
            return document;
        }
        for (Node control : controls) {
            for (Node part : children(control)) {
                if ("sdtContent".equals(part.getLocalName())) {
                    children(part).forEach(child -> control.getParentNode().insertBefore(child, control));
                }
            }
            control.getParentNode().removeChild(control);
        }
        ByteArrayOutputStream unwrapped = new ByteArrayOutputStream();
        try (document) {
            document.write(unwrapped);
        }
        return new XWPFDocument(new ByteArrayInputStream(unwrapped.toByteArray()));
    }

    private static void collect(Node node, List<Node> controls) {
        if ("sdt".equals(node.getLocalName())) {
            controls.add(node);
        }
        children(node).forEach(child -> collect(child, controls));
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            String text = Folding.tidy(Folding.composed(text(paragraph, 0)));
            if (!text.isEmpty()) {
                above.add(text);
            }
        } else if (element instanceof XWPFTable table) {
            List<AppendixTable.Row> rows = new ArrayList<>();
            int place = 0;
            for (XWPFTableRow row : table.getRows()) {
                place++;
                if (!WordText.isDeleted(row.getCtRow().getDomNode(), "trPr")) {
                    asides = new ArrayList<>();
                    rows.add(new AppendixTable.Row(cells(row), place, asides));
                }
            }
            tables.add(new AppendixTable(String.valueOf(tables.size() + 1), above, rows));
            above.clear();
        }
    }

    private List<String> cells(XWPFTableRow row) {
        List<String> cells = new ArrayList<>();
        for (int skipped = before(row); skipped > 0; skipped--) {
            cells.add("");
        }
        for (ICell each : row.getTableICells()) {
            if (!(each instanceof XWPFTableCell cell)) {
                continue;
            }
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean covered = properties != null
                    && properties.isSetVMerge()
                    && properties.getVMerge().getVal() != STMerge.RESTART;
            cells.add(covered ? "" : text(cell, cells.size()));
            int span = properties != null && properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal().intValue()
                    : 1;
            for (int further = 1; further < Math.min(span, 64); further++) {
                cells.add("");
            }
        }
        return cells;
    }

    private static int before(XWPFTableRow row) {
        return row.getCtRow().isSetTrPr() && row.getCtRow().getTrPr().sizeOfGridBeforeArray() > 0
                ? Math.min(
                        64,
                        row.getCtRow().getTrPr().getGridBeforeArray(0).getVal().intValue())
                : 0;
    }

    private String text(XWPFTableCell cell, int column) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                String text = text(paragraph, column).strip();
                if (!text.isEmpty()) {
                    lines.add(text);
                }
            } else if (element instanceof XWPFTable inner) {
                inner.getRows()
                        .forEach(row -> lines.add(String.join(" ", cells(row)).strip()));
            }
        }
        return String.join("\n", lines);
    }

    private String text(XWPFParagraph paragraph, int column) {
        pictures += (int) paragraph.getRuns().stream()
                .filter(run -> !run.getEmbeddedPictures().isEmpty())
                .count();
        WordText read = WordText.of(paragraph.getCTP().getDomNode(), column, this::note);
        String text = read.text();
        if (text.isBlank() && WordText.isDeleted(paragraph.getCTP().getDomNode(), "pPr", "rPr")) {
            return "";
        }
        asides.addAll(read.asides());
        String number = numbering.numberOf(paragraph);
        return number.isEmpty() ? text : number + " " + text;
    }

    /** What a footnote or endnote says. */
    private String note(WordText.Note note) {
        XWPFAbstractFootnoteEndnote found =
                note.atEnd() ? document.getEndnoteByID(note.number()) : document.getFootnoteByID(note.number());
        return found == null
                ? ""
                : found.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .map(Folding::tidy)
                        .collect(Collectors.joining(" "));
    }
}
