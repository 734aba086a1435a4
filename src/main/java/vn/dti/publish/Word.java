package vn.dti.publish;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * A Word document in the form that Decree 30/2020/NĐ-CP, annex I, asks of administrative documents: A4, margins of 20 mm
 * at top, bottom and right and 30 mm at the left, Times New Roman.
 */
final class Word {

    static final String FONT = "Times New Roman";

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    private static final long WIDTH = twips(210);
    private static final long HEIGHT = twips(297);
    private static final long LEFT = twips(30);
    private static final long OTHER = twips(20);
    private static final long HEADER = twips(10);
    /** Width of the text in twips. */
    static final long TEXT_WIDTH = WIDTH - LEFT - OTHER;

    private static final BigInteger CELL_MARGIN = BigInteger.valueOf(70);

    private final XWPFDocument document;

    Word(XWPFDocument document) {
        this.document = document;
    }

    /** An empty document of that form. */
    static Word create() {
        Word word = new Word(new XWPFDocument());
        word.page();
        word.fonts();
        return word;
    }

    XWPFDocument document() {
        return document;
    }

    /**
     * How a paragraph looks.
     *
     * @param size of the letters, in points
     * @param indent of the first line, in millimetres
     * @param before space above, in points
     * @param after space below, in points
     */
    record Look(
            int size, boolean bold, boolean italic, ParagraphAlignment alignment, int indent, int before, int after) {

        static Look centred(int size) {
            return new Look(size, false, false, ParagraphAlignment.CENTER, 0, 0, 0);
        }

        static Look left(int size) {
            return new Look(size, false, false, ParagraphAlignment.LEFT, 0, 0, 0);
        }

        /** Running text: justified, its first line indented by 10 mm. */
        static Look running(int size) {
            return new Look(size, false, false, ParagraphAlignment.BOTH, 10, 3, 3);
        }

        Look strong() {
            return new Look(size, true, italic, alignment, indent, before, after);
        }

        Look slanted() {
            return new Look(size, bold, true, alignment, indent, before, after);
        }

        Look spaced(int newBefore, int newAfter) {
            return new Look(size, bold, italic, alignment, indent, newBefore, newAfter);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(OTHER));
        margins.setBottom(BigInteger.valueOf(OTHER));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(OTHER));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
    }

    private void fonts() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    /** Adds a paragraph at the end. */
    XWPFParagraph paragraph(String text, Look look) {
        XWPFParagraph paragraph = document.createParagraph();
        shape(paragraph, look);
        run(paragraph, text, look);
        return paragraph;
    }

    static void shape(XWPFParagraph paragraph, Look look) {
        paragraph.setAlignment(look.alignment());
        paragraph.setSpacingBefore(look.before() * 20);
        paragraph.setSpacingAfter(look.after() * 20);
        if (look.indent() > 0) {
            paragraph.setIndentationFirstLine((int) twips(look.indent()));
        }
    }

    /** Adds words to a paragraph; line breaks in them are kept. */
    static void run(XWPFParagraph paragraph, String text, Look look) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(look.size());
        run.setBold(look.bold());
        run.setItalic(look.italic());
        String[] lines = PlainText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
            run.setText(lines[i]);
        }
    }

    /** A thin stroke in the middle of the page or cell, as under the title of a decision. */
    static void stroke(XWPFParagraph paragraph, long width, long length) {
        shape(paragraph, new Look(1, false, false, ParagraphAlignment.CENTER, 0, 5, 6));
        paragraph.setBorderTop(org.apache.poi.xwpf.usermodel.Borders.SINGLE);
        int indent = (int) ((width - length) / 2);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        run(paragraph, "", Look.centred(2));
        paragraph.setSpacingBetween(4, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
    }

    /** Adds a table across the text; its head is repeated on every page, no row is split between pages. */
    void table(List<Block.Column> columns, List<Block.Row> rows, int size) {
        XWPFTable table = document.createTable();
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTbl tbl = table.getCTTbl();
        tbl.removeTr(0);
        long[] widths = widths(columns);
        properties(tbl, widths, true);
        CTRow head = tbl.addNewTr();
        CTTrPr headProperties = head.addNewTrPr();
        headProperties.addNewCantSplit();
        headProperties.addNewTblHeader();
        for (int i = 0; i < columns.size(); i++) {
            cell(head, widths[i], 1, columns.get(i).title(), size, true, STJc.CENTER);
        }
        for (Block.Row row : rows) {
            CTRow tr = tbl.addNewTr();
            tr.addNewTrPr().addNewCantSplit();
            if (row.isSection()) {
                cell(tr, TEXT_WIDTH, columns.size(), row.cells().get(0), size, true, STJc.LEFT);
                continue;
            }
            for (int i = 0; i < columns.size(); i++) {
                cell(
                        tr,
                        widths[i],
                        1,
                        row.cells().get(i),
                        size,
                        false,
                        columns.get(i).number() ? STJc.RIGHT : STJc.LEFT);
            }
        }
    }

    private static long[] widths(List<Block.Column> columns) {
        long weights = columns.stream().mapToLong(Block.Column::weight).sum();
        long[] widths = new long[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TEXT_WIDTH * columns.get(i).weight() / weights;
        }
        return widths;
    }

    /** Gives a table its widths, and lines where it shall have some. */
    static void properties(CTTbl tbl, long[] widths, boolean lines) {
        CTTblPr properties = tbl.getTblPr() == null ? tbl.addNewTblPr() : tbl.getTblPr();
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(java.util.Arrays.stream(widths).sum()));
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        if (lines) {
            CTTblBorders borders = properties.addNewTblBorders();
            List.of(
                            borders.addNewTop(),
                            borders.addNewLeft(),
                            borders.addNewBottom(),
                            borders.addNewRight(),
                            borders.addNewInsideH(),
                            borders.addNewInsideV())
                    .forEach(border -> {
                        border.setVal(STBorder.SINGLE);
                        border.setSz(BigInteger.valueOf(4));
                    });
        }
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(lines ? CELL_MARGIN : BigInteger.ZERO);
        }
        CTTblGrid grid = tbl.getTblGrid() == null ? tbl.addNewTblGrid() : tbl.getTblGrid();
        for (long column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private static void cell(
            CTRow row, long width, int span, String text, int size, boolean bold, STJc.Enum alignment) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        CTTblWidth cellWidth = properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(BigInteger.valueOf(width));
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        CTP paragraph = cell.addNewP();
        CTPPr shape = paragraph.addNewPPr();
        if (span > 1) {
            // What heads the rows below it stays with them.
            shape.addNewKeepNext();
        }
        CTSpacing spacing = shape.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(30));
        spacing.setAfter(BigInteger.valueOf(30));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        spacing.setLine(BigInteger.valueOf(240));
        shape.addNewJc().setVal(alignment);
        CTR run = paragraph.addNewR();
        CTRPr look = run.addNewRPr();
        CTFonts fonts = look.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            look.addNewB();
        }
        look.addNewSz().setVal(BigInteger.valueOf(size * 2L));
        String[] parts = PlainText.of(text).split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            CTText words = run.addNewT();
            words.setStringValue(parts[i]);
            words.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        }
    }

    static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS);
    }
}
