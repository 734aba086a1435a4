package vn.dti.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** How the cells of an {@code .xls} look; every style is worked out once. */
final class XlsStyles {

    private static final int NO_FONT = 4;

    private final HSSFWorkbook workbook;
    private final Map<Integer, Colour> ownColours;
    private final DayCount dayCount;
    private final Map<Integer, String> ownFormats = new HashMap<>();
    private final Map<Short, CellAppearance> styles = new HashMap<>();

    /**
     * The styles of a workbook.
     *
     * @param ownColours those that it has otherwise than usual, by their number
     */
    XlsStyles(HSSFWorkbook workbook, Map<Integer, Colour> ownColours) {
        this.ownColours = ownColours;
        this.workbook = workbook;
        this.dayCount =
                workbook.getInternalWorkbook().isUsing1904DateWindowing() ? DayCount.FROM_1904 : DayCount.FROM_1900;
        for (FormatRecord format : workbook.getInternalWorkbook().getFormats()) {
            ownFormats.putIfAbsent(format.getIndexCode(), format.getFormatString());
        }
    }

    DayCount dayCount() {
        return dayCount;
    }

    CellAppearance of(HSSFCell cell) {
        HSSFCellStyle style = cell.getCellStyle();
        return styles.computeIfAbsent(style.getIndex(), index -> cellStyle(style));
    }

    private CellAppearance cellStyle(HSSFCellStyle style) {
        HSSFFont font = font(style.getFontIndex());
        return new CellAppearance(
                format(style.getDataFormat()),
                font == null || font.getFontName() == null ? "" : font.getFontName(),
                font != null && font.getStrikeout(),
                font != null && font.getTypeOffset() != 0,
                new Paint(font == null ? Colour.UNKNOWN : colour(font.getColor()), behind(style)));
    }

    /** What lies behind letters; null for paper. */
    private Colour behind(HSSFCellStyle style) {
        return switch (style.getFillPattern()) {
            case NO_FILL -> null;
            case SOLID_FOREGROUND -> colour(style.getFillForegroundColor());
            default -> Colour.UNKNOWN;
        };
    }

    /** The colour of a number, of which the file may have others than usual. */
    Colour colour(int number) {
        Colour own = ownColours.get(number);
        return own == null ? Colour.numbered(number) : own;
    }

    /** The format of an index: one that the file writes out, else one that every Excel knows. */
    CellFormat format(int index) {
        String own = ownFormats.get(index);
        return own == null ? CellFormat.builtIn(index) : CellFormat.of(own);
    }

    /** The font of an index; null where the file names one that it does not hold: such text is plain. */
    private HSSFFont font(int index) {
        int place = index > NO_FONT ? index - 1 : index; // the format leaves out one number
        return place < workbook.getNumberOfFonts() ? workbook.getFontAt(index) : null;
    }

    /** A text with the marks of its runs. */
    RichText text(HSSFRichTextString text) {
        String characters = text.getString();
        int runs = text.numFormattingRuns();
        boolean struck = false;
        boolean raised = false;
        List<RichText.Run> coloured = new ArrayList<>();
        boolean ownFonts = runs > 0 && characters.substring(0, start(text, 0)).isBlank();
        for (int i = 0; i < runs; i++) {
            int from = start(text, i);
            int to = i + 1 < runs ? start(text, i + 1) : characters.length();
            if (from < to && !characters.substring(from, to).isBlank()) {
                HSSFFont font = font(text.getFontOfFormattingRun(i));
                struck |= font != null && font.getStrikeout();
                raised |= font != null && font.getTypeOffset() != 0;
                if (font != null) {
                    coloured.add(new RichText.Run(from, to, colour(font.getColor())));
                }
            }
        }
        return new RichText(characters, struck, raised, ownFonts, List.copyOf(coloured));
    }

    private static int start(HSSFRichTextString text, int run) {
        return Math.min(text.getIndexOfFormattingRun(run), text.length());
    }
}
