package vn.dti.table;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;

/** The formulas of one sheet of an {@code .xls}, as long as somebody may ask for them. */
final class XlsFormulas {

    /** Characters that tell whether a formula begins with the name of a certain function. */
    private static final int LONGEST_BEGINNING = 30;

    private final HSSFEvaluationWorkbook workbook;
    private final FormulaRenderingWorkbook rendering;
    private final EvaluationSheet sheet;
    private final XlsCalls calls;
    private final int longest;
    /** By the first cell of the group. */
    private final Map<Long, String> beginnings = new HashMap<>();

    /**
     * Those of a sheet.
     *
     * @param rendering how sheets and names of the workbook are called
     * @param place of the sheet, from 0
     * @param longest characters that one may have at most
     */
    XlsFormulas(
            HSSFEvaluationWorkbook workbook,
            FormulaRenderingWorkbook rendering,
            int place,
            XlsCalls calls,
            int longest) {
        this.workbook = workbook;
        this.rendering = rendering;
        this.sheet = workbook.getSheet(place);
        this.calls = calls;
        this.longest = longest;
    }

    /** That of a cell which has one; row and column from 1. */
    CellFormula at(int row, int column) {
        return new XlsCellFormula(this, row, column);
    }

    /** The words of the formula of a cell, row and column from 1. */
    String text(int row, int column) {
        try {
            String text =
                    XlsFormula.text(rendering, workbook.getFormulaTokens(sheet.getCell(row - 1, column - 1)), longest);
            return text.isEmpty() ? CellFormula.UNKNOWN : text;
        } catch (XlsFormula.TooLong e) {
            return CellFormula.TOO_LONG;
        } catch (RuntimeException e) {
            return CellFormula.UNKNOWN; // whatever POI throws where the parts do not fit together
        }
    }

    /** How the formula of a cell begins, if with a function that Excel 97 does not know; else anything. */
    String beginning(int row, int column) {
        Long group = calls.group(row, column);
        return group == null
                ? ""
                : beginnings.computeIfAbsent(group, first -> {
                    String text = text(row, column);
                    return text.substring(0, Math.min(text.length(), LONGEST_BEGINNING));
                });
    }
}
