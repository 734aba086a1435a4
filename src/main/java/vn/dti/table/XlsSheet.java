package vn.dti.table;

import java.math.BigDecimal;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;

/** Takes over one sheet of an {@code .xls}. */
final class XlsSheet {

    private final HSSFSheet source;
    private final XlsFormulas formulas;
    private final XlsStyles styles;
    private final SheetBuilder sheet;
    private final Budget budget;

    XlsSheet(HSSFSheet source, XlsFormulas formulas, XlsStyles styles, SheetBuilder sheet, Budget budget) {
        this.source = source;
        this.formulas = formulas;
        this.styles = styles;
        this.sheet = sheet;
        this.budget = budget;
    }

    /** Reads the cells; answers how many hold something. */
    int read() {
        int cells = 0;
        for (Row any : source) {
            budget.checkTime();
            HSSFRow row = (HSSFRow) any;
            for (var each : row) {
                HSSFCell cell = (HSSFCell) each;
                cells += cell.getCellType() == CellType.BLANK ? 0 : 1;
                readCell(cell);
            }
            sheet.endRow(row.getRowNum() + 1, row.getZeroHeight() || row.getHeight() == 0);
        }
        return cells;
    }

    private void readCell(HSSFCell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        CellAppearance cellStyle = styles.of(cell);
        RichText text = RichText.EMPTY;
        Content content;
        switch (type) {
            case NUMERIC -> {
                BigDecimal number = Decimal.of(cell.getNumericCellValue());
                content = number == null ? new Content.Error("#NUM!") : cellStyle.content(number, styles.dayCount());
            }
            case STRING -> {
                text = styles.text(cell.getRichStringCellValue());
                budget.text(text.text().length());
                budget.keep(2L * text.text().length());
                content = new Content.Text(text.text());
            }
            case BOOLEAN -> content = new Content.Truth(cell.getBooleanCellValue());
            case ERROR -> content = new Content.Error(error(cell.getErrorCellValue()));
            default -> content = new Content.NoValue();
        }
        boolean empty = content instanceof Content.NoValue
                || content instanceof Content.Text words && words.text().isEmpty();
        if (isFormula || !empty) {
            sheet.cell(
                    new Cell(
                            cell.getRowIndex() + 1,
                            cell.getColumnIndex() + 1,
                            content,
                            isFormula ? formula(cell) : CellFormula.NONE,
                            text.struck() || cellStyle.struck() && !text.ownFonts(),
                            text.raised() || cellStyle.raised() && !text.ownFonts(),
                            cellStyle.font()),
                    cellStyle,
                    text);
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private CellFormula formula(HSSFCell cell) {
        budget.keep(CellFormula.BYTES);
        return formulas.at(cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
    }

    /** Reads what lies over the cells: notes, pictures and shapes. */
    void readDrawn() {
        for (var comment : source.getCellComments().entrySet()) {
            CellAddress address = comment.getKey();
            String text = comment.getValue().getString().getString();
            sheet.comment(Address.text(address.getRow() + 1, address.getColumn() + 1), text == null ? "" : text);
        }
        HSSFPatriarch drawing = source.getDrawingPatriarch();
        if (drawing != null) {
            drawing.getChildren().forEach(this::readShape);
        }
    }

    private void readShape(HSSFShape shape) {
        boolean drawn = !(shape instanceof HSSFComment || shape instanceof HSSFCombobox);
        if (drawn && shape.getAnchor() instanceof HSSFClientAnchor anchor) {
            sheet.picture(new Area(
                    Math.min(anchor.getRow1(), anchor.getRow2()) + 1,
                    Math.min(anchor.getCol1(), anchor.getCol2()) + 1,
                    Math.max(anchor.getRow1(), anchor.getRow2()) + 1,
                    Math.max(anchor.getCol1(), anchor.getCol2()) + 1));
        }
    }
}
