package vn.dti.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The content of a Word document: paragraphs and tables as WordprocessingML (ECMA-376, part 1, clause 17), on a page of
 * the form that Decree 30/2020/NĐ-CP, annex I, asks of administrative documents. Every Word document of dti's is set
 * here; text from anywhere becomes characters, never markup.
 */
public final class WordMarkup {

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    /** A4, with margins of 20 mm at top, bottom and right and 30 mm at the left. */
    public static final long PAGE_WIDTH = twips(210);

    public static final long PAGE_HEIGHT = twips(297);
    public static final long MARGIN_LEFT = twips(30);
    public static final long MARGIN = twips(20);
    /** From the edge of the page to what stands in its margin. */
    public static final long EDGE = twips(10);
    /** Width of the text in twips. */
    public static final long TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN;

    private static final int CELL_MARGIN = 70;
    /** The typeface of all letters, whatever the document around them has. */
    public static final String FONTS = "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
            .formatted("Times New Roman");

    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    /** Bytes of a document of some pages. */
    private static final int LONG = 1 << 17;

    private static final byte[] WORDS = MarkupText.of("<w:t>");
    private static final byte[] SPACED_WORDS = MarkupText.of("<w:t xml:space=\"preserve\">");
    private static final byte[] END_OF_WORDS = MarkupText.of("</w:t>");
    private static final byte[] END_OF_CELL = MarkupText.of("</w:r></w:p></w:tc>");
    private static final byte[] ROW = MarkupText.of("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    private static final byte[] END_OF_ROW = MarkupText.of("</w:tr>");

    private final long width;
    private final Optional<LookStyles> styles;
    private final MarkupText xml;

    private WordMarkup(long width, Optional<LookStyles> styles, MarkupText xml) {
        this.width = width;
        this.styles = styles;
        this.xml = xml;
    }

    /** On a page of dti's own. */
    public WordMarkup() {
        this(TEXT_WIDTH);
    }

    /**
     * On a page of someone else's.
     *
     * @param width of its text, in twips
     */
    public WordMarkup(long width) {
        this(width, Optional.empty(), new MarkupText());
    }

    /** On a page of dti's own that nobody makes a form of: how paragraphs look stands in the document's styles. */
    public static WordMarkup styled() {
        return new WordMarkup(TEXT_WIDTH, Optional.of(new LookStyles()), new MarkupText(LONG));
    }

    /** Words that look the same. */
    public record Run(String text, ParagraphStyle look) {}

    /** Writes the markup of all that was added, in UTF-8; it is then as new. */
    void write(OutputStream out) throws IOException {
        xml.flushTo(out);
    }

    /** The styles that its paragraphs name. */
    String styles() {
        return styles.map(LookStyles::xml).orElse("");
    }

    /** The markup of all that was added. */
    String xml() {
        return xml.toString();
    }

    /** Adds a paragraph; line breaks in the text are kept. */
    public WordMarkup paragraph(String text, ParagraphStyle look) {
        return paragraph(look, List.of(new Run(text, look)));
    }

    /** Adds a paragraph whose words do not all look the same. */
    public WordMarkup paragraph(ParagraphStyle look, List<Run> runs) {
        if (styles.isPresent()
                && runs.size() == 1
                && runs.get(0).look().letters().equals(look.letters())) {
            openStyled(look, styles.get());
            words(runs.get(0).text());
            xml.append("</w:r></w:p>");
            return this;
        }
        open(look);
        runs.forEach(this::run);
        xml.append("</w:p>");
        return this;
    }

    /** Opens a paragraph and the words in it, both of which its style tells how to look. */
    private void openStyled(ParagraphStyle look, LookStyles named) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(named.id(look)).append("\"/></w:pPr><w:r>");
    }

    private void open(ParagraphStyle look) {
        xml.append("<w:p><w:pPr>").append(paragraphProperties(look)).append("</w:pPr>");
    }

    /** How a paragraph stands on the page. */
    static String paragraphProperties(ParagraphStyle look) {
        return (look.kept() ? "<w:keepNext/>" : "") + "<w:spacing w:before=\"" + look.before() * 20 + "\" w:after=\""
                + look.after() * 20 + "\" w:line=\"240\" w:lineRule=\"auto\"/>"
                + (look.indent() > 0 ? "<w:ind w:firstLine=\"" + twips(look.indent()) + "\"/>" : "")
                + "<w:jc w:val=\"" + look.alignment().key() + "\"/>";
    }

    private void run(Run run) {
        openRun(run.look());
        words(run.text());
        xml.append("</w:r>");
    }

    private void openRun(ParagraphStyle look) {
        xml.append("<w:r><w:rPr>").append(FONTS).append(letters(look)).append("</w:rPr>");
    }

    /** How letters look but for their typeface. */
    static String letters(ParagraphStyle look) {
        int halves = look.size() * 2;
        return (look.bold() ? "<w:b/>" : "") + (look.italic() ? "<w:i/>" : "") + "<w:sz w:val=\"" + halves
                + "\"/><w:szCs w:val=\"" + halves + "\"/>";
    }

    private void words(String text) {
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', line)) {
            line(text.substring(line, end));
            xml.append("<w:br/>");
            line = end + 1;
        }
        line(line == 0 ? text : text.substring(line));
    }

    private void line(String words) {
        // Spaces between words stay of themselves; to say so of each of hundreds of cells takes a tenth of a document.
        xml.append(words.equals(words.strip()) ? WORDS : SPACED_WORDS)
                .text(words)
                .append(END_OF_WORDS);
    }

    /** Adds the paragraph that has to follow a table at the end; it takes no room, so that it never opens a page. */
    public WordMarkup least() {
        xml.append(
                "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>");
        return this;
    }

    /** The number of the page. */
    public WordMarkup pageNumber(ParagraphStyle look) {
        open(look);
        xml.append("<w:fldSimple w:instr=\"PAGE\">");
        run(new Run("2", look));
        xml.append("</w:fldSimple></w:p>");
        return this;
    }

    /**
     * A thin stroke in the middle of the page, as under the title of a decision.
     *
     * @param millimetres how long it is
     */
    public WordMarkup stroke(int millimetres) {
        return stroke(width, millimetres);
    }

    /** The same in a cell of some width in twips. */
    public WordMarkup stroke(long width, int millimetres) {
        long indent = (width - twips(millimetres)) / 2;
        xml.append("<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>")
                .append(
                        "<w:spacing w:before=\"80\" w:after=\"100\" w:line=\"80\" w:lineRule=\"exact\"/><w:ind w:left=\"")
                .append(indent)
                .append("\" w:right=\"")
                .append(indent)
                .append("\"/></w:pPr></w:p>");
        return this;
    }

    /**
     * Adds a table across the text; its head is repeated on every page, no row is split between pages.
     *
     * @param size of the letters, in points
     */
    public WordMarkup table(List<WordColumn> columns, List<WordRow> rows, int size) {
        long[] widths = widths(columns);
        open(widths, true);
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], columns.get(i).title(), ParagraphStyle.centred(size).strong());
        }
        xml.append("</w:tr>");
        // Thousands of cells begin alike: how is put together once for each column.
        List<byte[]> beginnings = IntStream.range(0, widths.length)
                .mapToObj(i -> beginning(
                        widths[i],
                        1,
                        ParagraphStyle.aligned(size, columns.get(i).alignment())))
                .toList();
        for (WordRow row : rows) {
            xml.append(ROW);
            if (row.isSection()) {
                // What heads the rows below it stays with them.
                ParagraphStyle look = ParagraphStyle.left(size).strong().keptWithNext();
                cell(
                        beginning(Arrays.stream(widths).sum(), widths.length, look),
                        row.cells().get(0));
            } else {
                for (int i = 0; i < widths.length; i++) {
                    cell(beginnings.get(i), row.cells().get(i));
                }
            }
            xml.append(END_OF_ROW);
        }
        xml.append("</w:tbl>");
        return this;
    }

    private void cell(long width, String text, ParagraphStyle look) {
        cell(beginning(width, 1, look), text);
    }

    /** How a cell of a table begins, up to its words. */
    private byte[] beginning(long cellWidth, int span, ParagraphStyle look) {
        WordMarkup alone = new WordMarkup(width, styles, new MarkupText());
        alone.openCell(cellWidth, span, true);
        if (styles.isPresent()) {
            alone.openStyled(look.spaced(2, 2), styles.get());
        } else {
            alone.open(look.spaced(2, 2));
            alone.openRun(look);
        }
        return alone.xml.bytes();
    }

    private void cell(byte[] beginning, String text) {
        xml.append(beginning);
        words(text);
        xml.append(END_OF_CELL);
    }

    /** Adds two columns without lines. */
    public WordMarkup sideBySide(long[] widths, List<List<Consumer<WordMarkup>>> rows) {
        open(widths, false);
        for (List<Consumer<WordMarkup>> row : rows) {
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < widths.length; i++) {
                openCell(widths[i], 1, false);
                row.get(i).accept(this);
                xml.append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
        return this;
    }

    private void open(long[] widths, boolean lines) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(Arrays.stream(widths).sum())
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>");
        if (lines) {
            xml.append("<w:tblBorders>");
            SIDES.forEach(side -> xml.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"));
            xml.append("</w:tblBorders>");
        }
        int margin = lines ? CELL_MARGIN : 0;
        xml.append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"")
                .append(margin)
                .append("\" w:type=\"dxa\"/><w:right w:w=\"")
                .append(margin)
                .append("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (long width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
    }

    private void openCell(long width, int span, boolean middle) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (span > 1) {
            xml.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
        }
        if (middle) {
            xml.append("<w:vAlign w:val=\"center\"/>");
        }
        xml.append("</w:tcPr>");
    }

    private long[] widths(List<WordColumn> columns) {
        long weights = columns.stream().mapToLong(WordColumn::weight).sum();
        return columns.stream()
                .mapToLong(column -> width * column.weight() / weights)
                .toArray();
    }

    private static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS);
    }
}
