package vn.dti.workbook;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;

/**
 * How cells look in every workbook that dti writes: Times New Roman as in offices, thin lines, light fills. On forms,
 * what is to be filled in is coloured and unlocked.
 */
public enum CellStyle {
    ORGANISER(12, "b", "left", "", false),
    TITLE(14, "b", "center", "", false),
    SUBTITLE(12, "", "center", "", false),
    CAPTION(12, "i", "center", "", false),
    CONTEXT(11, "i", "center", "", false),
    BANNER(12, "b", "center", "FFF2CC", false),
    LABEL(12, "b", "left", "", false),
    PLAIN(11, "", "left", "", false),
    NOTE(11, "i", "left", "", false),
    SIGNATURE(12, "b", "center", "", false),

    HEADER(12, "b", "center", "DDE8F3", true),
    SECTION(12, "b", "left", "DDE8F3", true),
    BODY(12, "", "left", "", true),
    /** The first three of a ranking. */
    TOP(12, "b", "", "FFF8E1", false),
    /** Units without rank. */
    UNRANKED(12, "i", "", "", false),
    /** A changed cell that is higher than before. */
    RAISED(12, "b", "", "E2EFDA", false),
    /** A changed cell that is lower than before. */
    LOWERED(12, "b", "", "F8CBAD", false),

    ENTRY_HEADER(11, "b", "center", "DDE8F3", true),
    GROUP(11, "b", "left", "EEF3F9", true),
    GROUP_NUMBER(11, "b", "center", "EEF3F9", true),
    CONTAINER(11, "bi", "left", "F7F9FC", true),
    TEXT(11, "", "left", "", true),
    NUMBER(11, "", "center", "", true),
    POINTS(11, "b", "center", "", true),
    REMARK(10, "i", "left", "", true),
    /** Not to be filled in here. */
    BLOCKED(11, "", "left", "F2F2F2", true),
    /** Of an indicator that is not assessed. */
    EXCLUDED(11, "i", "left", "D9D9D9", true),
    EXCLUDED_NUMBER(11, "i", "center", "D9D9D9", true),
    ENTRY(11, "", "left", "FFF9DB", true),
    ENTRY_NUMBER(11, "", "right", "FFF9DB", true),
    ENTRY_DAY(11, "", "center", "FFF9DB", true);

    static final String FONT = "Times New Roman";

    private static final String LINE = "A6A6A6";
    private static final String WARNING = "9C5700";
    private static final String FADED = "595959";
    private static final String DAY = "dd/mm/yyyy";

    private final int size;
    private final String weight;
    private final String alignment;
    private final String fill;
    private final boolean boxed;

    /**
     * @param weight with {@code b} bold, with {@code i} italic
     * @param alignment empty to leave what the cell has
     * @param boxed whether thin lines stand around each cell
     */
    CellStyle(int size, String weight, String alignment, String fill, boolean boxed) {
        this.size = size;
        this.weight = weight;
        this.alignment = alignment;
        this.fill = fill;
        this.boxed = boxed;
    }

    /** Whether people fill such cells in. */
    boolean isEntry() {
        return this == ENTRY || this == ENTRY_NUMBER || this == ENTRY_DAY;
    }

    /** Gives cells this look. */
    void on(Range range) {
        on(range, "");
    }

    /** Gives cells this look, with a number format where one is given. */
    void on(Range range, String format) {
        StyleSetter style = style(range);
        if (isEntry()) {
            style.protectionOption(ProtectionOption.LOCKED, false);
        }
        if (this == ENTRY_DAY) {
            style.format(DAY);
        } else if (!format.isEmpty()) {
            style.format(format);
        }
        style.set();
    }

    /** Makes cells those of a column: its number format and alignment. */
    static void column(Range range, SheetColumn column) {
        StyleSetter style = BODY.style(range);
        if (column.isNumber()) {
            style.format(column.format())
                    .horizontalAlignment("right")
                    .wrapText(false)
                    .indent(1);
        } else if (column.centred()) {
            style.horizontalAlignment("center");
        }
        style.set();
    }

    private StyleSetter style(Range range) {
        StyleSetter style = range.style();
        style.fontName(FONT).fontSize(size);
        if (weight.contains("b")) {
            style.bold();
        }
        if (weight.contains("i")) {
            style.italic();
        }
        if (this == BANNER) {
            style.fontColor(WARNING);
        } else if (this == EXCLUDED || this == EXCLUDED_NUMBER) {
            style.fontColor(FADED);
        }
        if (!fill.isEmpty()) {
            style.fillColor(fill);
        }
        if (!alignment.isEmpty()) {
            style.horizontalAlignment(alignment).verticalAlignment("center").wrapText(true);
        }
        if (boxed) {
            style.borderStyle(BorderStyle.THIN).borderColor(LINE);
        }
        return style;
    }
}
