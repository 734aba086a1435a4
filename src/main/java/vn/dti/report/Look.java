package vn.dti.report;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;

/** How the workbook looks: Times New Roman as in offices, thin lines, light fills. */
enum Look {
    ORGANISER(12, true, false, "left", ""),
    TITLE(14, true, false, "center", ""),
    SUBTITLE(12, false, false, "center", ""),
    CONTEXT(11, false, true, "center", ""),
    BANNER(12, true, false, "center", "FFF2CC"),
    NOTE(11, false, true, "left", ""),
    HEADER(12, true, false, "center", "DDE8F3"),
    SECTION(12, true, false, "left", "DDE8F3"),
    BODY(12, false, false, "left", ""),
    /** The first three of a ranking. */
    TOP(12, true, false, "", "FFF8E1"),
    /** Units without rank. */
    UNRANKED(12, false, true, "", ""),
    /** A changed cell that is higher than before. */
    RAISED(12, true, false, "", "E2EFDA"),
    /** A changed cell that is lower than before. */
    LOWERED(12, true, false, "", "F8CBAD");

    static final String FONT = "Times New Roman";

    private static final String LINE = "A6A6A6";
    private static final String WARNING = "9C5700";

    private final int size;
    private final boolean bold;
    private final boolean italic;
    private final String alignment;
    private final String fill;

    Look(int size, boolean bold, boolean italic, String alignment, String fill) {
        this.size = size;
        this.bold = bold;
        this.italic = italic;
        this.alignment = alignment;
        this.fill = fill;
    }

    /** Gives cells this look. */
    void on(Range range) {
        style(range).set();
    }

    /** Gives cells this look, with thin lines around each. */
    void boxed(Range range) {
        lines(style(range)).set();
    }

    /** Makes cells those of a column: its number format and alignment. */
    static void column(Range range, Column column) {
        StyleSetter style = BODY.style(range);
        if (column.isNumber()) {
            style.format(column.format())
                    .horizontalAlignment("right")
                    .wrapText(false)
                    .indent(1);
        } else if (column.centred()) {
            style.horizontalAlignment("center");
        }
        lines(style).set();
    }

    private StyleSetter style(Range range) {
        StyleSetter style = range.style();
        style.fontName(FONT).fontSize(size);
        if (bold) {
            style.bold();
        }
        if (italic) {
            style.italic();
        }
        if (this == BANNER) {
            style.fontColor(WARNING);
        }
        if (!fill.isEmpty()) {
            style.fillColor(fill);
        }
        if (!alignment.isEmpty()) {
            style.horizontalAlignment(alignment).verticalAlignment("center").wrapText(true);
        }
        return style;
    }

    private static StyleSetter lines(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(LINE);
        return style;
    }
}
