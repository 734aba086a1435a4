package vn.dti.forms;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;

/** How the cells of a form look: Times New Roman as in offices; what is to be filled in is coloured and unlocked. */
enum Look {
    ORGANISER(12, "b", "left", "", false),
    TITLE(14, "b", "center", "", false),
    SUBTITLE(12, "i", "center", "", false),
    LABEL(12, "b", "left", "", false),
    PLAIN(11, "", "left", "", false),
    SIGNATURE(12, "b", "center", "", false),
    HEADER(11, "b", "center", "DDE8F3", true),
    GROUP(11, "b", "left", "EEF3F9", true),
    GROUP_NUMBER(11, "b", "center", "EEF3F9", true),
    CONTAINER(11, "bi", "left", "F7F9FC", true),
    CONTAINER_NUMBER(11, "bi", "center", "F7F9FC", true),
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

    private final int size;
    private final String weight;
    private final String alignment;
    private final String fill;
    private final boolean boxed;

    Look(int size, String weight, String alignment, String fill, boolean boxed) {
        this.size = size;
        this.weight = weight;
        this.alignment = alignment;
        this.fill = fill;
        this.boxed = boxed;
    }

    boolean isEntry() {
        return this == ENTRY || this == ENTRY_NUMBER || this == ENTRY_DAY;
    }

    /** Gives cells this look, with a number format where one is given. */
    void on(Range range, String format) {
        StyleSetter style = range.style();
        style.fontName(FONT).fontSize(size).horizontalAlignment(alignment).verticalAlignment("center");
        style.wrapText(true);
        if (weight.contains("b")) {
            style.bold();
        }
        if (weight.contains("i")) {
            style.italic();
        }
        if (!fill.isEmpty()) {
            style.fillColor(fill);
        }
        if (boxed) {
            style.borderStyle(BorderStyle.THIN).borderColor(LINE);
        }
        if (this == EXCLUDED || this == EXCLUDED_NUMBER) {
            style.fontColor("595959");
        }
        if (isEntry()) {
            style.protectionOption(ProtectionOption.LOCKED, false);
        }
        if (this == ENTRY_DAY) {
            style.format("dd/mm/yyyy");
        } else if (!format.isEmpty()) {
            style.format(format);
        }
        style.set();
    }
}
