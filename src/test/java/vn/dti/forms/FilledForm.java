package vn.dti.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.dti.formlayout.FormColumn;

/** A form as a unit fills it in: cells by code of the indicator and header, values as they are shown. */
final class FilledForm implements AutoCloseable {

    private final Workbook workbook;
    private final Sheet sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    FilledForm(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            workbook = WorkbookFactory.create(in);
        }
        sheet = workbook.getSheetAt(0);
        Row header = null;
        for (Row row : sheet) {
            if (header == null
                    && row.getCell(0) != null
                    && text(row.getCell(0)).equals(FormColumn.INDICATOR.written())) {
                header = row;
                row.forEach(cell -> columns.put(text(cell), cell.getColumnIndex()));
            } else if (header != null
                    && row.getCell(0) != null
                    && !text(row.getCell(0)).isEmpty()) {
                rows.put(text(row.getCell(0)), row);
            }
        }
    }

    Workbook workbook() {
        return workbook;
    }

    Sheet sheet() {
        return sheet;
    }

    Map<String, Integer> columns() {
        return columns;
    }

    Map<String, Row> rows() {
        return rows;
    }

    void fill(Map<String, Map<String, Object>> data) {
        data.forEach((code, row) -> row.forEach((column, value) -> fill(code, column, value)));
    }

    void fill(String code, String column, Object value) {
        Cell cell = rows.get(code).getCell(columns.get(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue((String) value);
        }
    }

    FilledForm evaluated() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** The number a cell shows; empty where it shows nothing. */
    Optional<Double> number(String code, String column) {
        return number(rows.get(code).getCell(columns.get(column)));
    }

    Cell cell(String code, String column) {
        return rows.get(code).getCell(columns.get(column));
    }

    static Optional<Double> number(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return Optional.empty();
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
                // LibreOffice saves a zero with a sign.
            case NUMERIC -> Optional.of(cell.getNumericCellValue() + 0.0);
            case STRING -> {
                if (!cell.getStringCellValue().isEmpty()) {
                    throw new AssertionError(cell.getAddress() + ": " + cell.getStringCellValue());
                }
                yield Optional.empty();
            }
            case ERROR -> throw new AssertionError(
                    cell.getAddress() + ": " + FormulaError.forInt(cell.getErrorCellValue()) + " " + cell);
            default -> Optional.empty();
        };
    }

    /** The cells to the right of a label above the table: points, maximum, value. */
    Optional<Double> beside(String label, int steps) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals(label)) {
                    return number(row.getCell(cell.getColumnIndex() + steps));
                }
            }
        }
        throw new AssertionError(label);
    }

    static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
