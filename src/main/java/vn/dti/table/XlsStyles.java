package vn.dti.table;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.FillPatternType;

/** How the cells of an {@code .xls} look; every style is worked out once. */
final class XlsStyles {

    private static final int NO_FONT = 4;

    private final HSSFWorkbook workbook;
    private final DayCount dayCount;
    private final Map<Short, CellAppearance> styles = new HashMap<>();

    XlsStyles(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.dayCount =
                workbook.getInternalWorkbook().isUsing1904DateWindowing() ? DayCount.FROM_1904 : DayCount.FROM_1900;
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
                font != null && isInvisible(font.getColor(), style));
    }

    /** Whether letters have the colour of what lies behind them: paper where nothing is filled in. */
    private static boolean isInvisible(int colour, HSSFCellStyle style) {
        boolean filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
        boolean paper =
                colour == HSSFColorPredefined.WHITE.getIndex() || colour == HSSFColorPredefined.WHITE.getIndex2();
        return filled
                ? colour == style.getFillForegroundColor()
                : paper && style.getFillPattern() == FillPatternType.NO_FILL;
    }

    /** The format of an index: one that the file writes out, else one that every Excel knows. */
    private CellFormat format(int index) {
        for (FormatRecord format : workbook.getInternalWorkbook().getFormats()) {
            if (format.getIndexCode() == index) {
                return CellFormat.of(format.getFormatString());
            }
        }
        return CellFormat.builtIn(index);
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
        boolean ownFonts = runs > 0 && characters.substring(0, start(text, 0)).isBlank();
        for (int i = 0; i < runs; i++) {
            int from = start(text, i);
            int to = i + 1 < runs ? start(text, i + 1) : characters.length();
            if (from < to && !characters.substring(from, to).isBlank()) {
                HSSFFont font = font(text.getFontOfFormattingRun(i));
                struck |= font != null && font.getStrikeout();
                raised |= font != null && font.getTypeOffset() != 0;
            }
        }
        return new RichText(characters, struck, raised, ownFonts);
    }

    private static int start(HSSFRichTextString text, int run) {
        return Math.min(text.getIndexOfFormattingRun(run), text.length());
    }
}
