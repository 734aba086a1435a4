package vn.dti.corpus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.dti.notice.Place;

/** What Apache POI reads of {@code .xlsx}, {@code .xlsm} and {@code .xls}. */
final class PoiReader {

    private PoiReader() {}

    static ReadCells read(Path file) {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Map<String, String> cells = new TreeMap<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = text(cell);
                        if (!text.isEmpty()) {
                            cells.put(
                                    sheet.getSheetName() + "!"
                                            + Place.address(cell.getRowIndex() + 1, cell.getColumnIndex() + 1),
                                    text);
                        }
                    }
                }
            }
            return ReadCells.of(cells);
        } catch (Exception | OutOfMemoryError e) { // POI throws whatever a file leads it to
            String message = e.getMessage() == null
                    ? ""
                    : " " + e.getMessage().lines().findFirst().orElse("");
            return ReadCells.refused(e.getClass().getSimpleName() + message);
        }
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> {
                String text = cell.getRichStringCellValue().getString();
                yield text == null || text.isBlank() ? "" : "text " + text;
            }
            case BOOLEAN -> "truth " + cell.getBooleanCellValue();
            case ERROR -> "error "
                    + (FormulaError.isValidCode(cell.getErrorCellValue())
                            ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                            : cell.getErrorCellValue());
            default -> "";
        };
    }

    /** Fifteen significant digits, as spreadsheets count them. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "error #NUM!";
        }
        BigDecimal number = new BigDecimal(Double.toString(value)).round(new MathContext(15, RoundingMode.HALF_UP));
        return "number "
                + (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
