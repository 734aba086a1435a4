package vn.dti.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a {@link Grid} as {@code .xlsx}, {@code .xls} or {@code .csv}. The same grid gives the same bytes: document
 * properties and the times inside the zip are fixed.
 */
final class SpreadsheetFile {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 11, 12, 8, 0);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SpreadsheetFile() {}

    /** How a CSV file is written. */
    enum Csv {
        /** Comma between cells, decimal point, UTF-8. */
        COMMA,
        /** As a Vietnamese Excel saves it: semicolon between cells, decimal comma, UTF-8 with byte-order mark. */
        SEMICOLON
    }

    static void writeXlsx(Path file, String sheetName, Grid grid, int... widths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var properties = workbook.getProperties().getCoreProperties();
            properties.setCreator("Ví dụ, số liệu giả định");
            properties.setCreated(Optional.of(Date.from(WRITTEN.toInstant(ZoneOffset.UTC))));
            fill(workbook, sheetName, grid, widths);
            workbook.write(bytes);
        }
        save(file, withFixedTimes(bytes.toByteArray()));
    }

    static void writeXls(Path file, String sheetName, Grid grid, int... widths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook, sheetName, grid, widths);
            workbook.write(bytes);
        }
        save(file, bytes.toByteArray());
    }

    static void writeCsv(Path file, Csv csv, Grid grid) throws IOException {
        StringBuilder text = new StringBuilder(csv == Csv.SEMICOLON ? "\uFEFF" : "");
        String separator = csv == Csv.SEMICOLON ? ";" : ",";
        for (Grid.Line line : grid.lines()) {
            int column = 0;
            for (Object cell : line.cells()) {
                text.append(column == 0 ? "" : separator);
                text.append(quoted(csvText(grid, cell, column, csv), separator));
                column++;
            }
            text.append('\n');
        }
        save(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String csvText(Grid grid, Object cell, int column, Csv csv) {
        if (cell == null) {
            return "";
        } else if (cell instanceof LocalDate date) {
            return DATE.format(date);
        } else if (cell instanceof Grid.Total total) {
            return number(sum(grid, total, column), csv);
        } else if (cell instanceof BigDecimal value) {
            return number(value, csv);
        } else {
            return cell.toString();
        }
    }

    private static String number(BigDecimal value, Csv csv) {
        String plain = value.toPlainString();
        return csv == Csv.SEMICOLON ? plain.replace('.', ',') : plain;
    }

    private static String quoted(String text, String separator) {
        boolean needed = text.contains(separator) || text.contains("\"") || text.contains("\n");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static void fill(Workbook workbook, String sheetName, Grid grid, int... widths) {
        Sheet sheet = workbook.createSheet(sheetName);
        sheet.getPrintSetup().setLandscape(true);
        Styles styles = new Styles(workbook);
        for (int r = 0; r < grid.size(); r++) {
            Grid.Line line = grid.lines().get(r);
            Row row = sheet.createRow(r);
            for (int c = 0; c < line.cells().size(); c++) {
                Cell cell = row.createCell(c);
                put(cell, line.cells().get(c), grid);
                cell.setCellStyle(styles.of(line.look(), c, line.cells().get(c)));
            }
        }
        for (Grid.Merge merge : grid.merges()) {
            sheet.addMergedRegion(
                    new CellRangeAddress(merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
        }
        for (int c = 0; c < widths.length; c++) {
            sheet.setColumnWidth(c, widths[c] * 256);
        }
    }

    private static void put(Cell cell, Object value, Grid grid) {
        if (value instanceof String text) {
            cell.setCellValue(text);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Grid.Total total) {
            String column = CellReference.convertNumToColString(cell.getColumnIndex());
            cell.setCellFormula("SUM(" + column + (total.from() + 1) + ":" + column + (total.to() + 1) + ")");
            cell.setCellValue(sum(grid, total, cell.getColumnIndex()).doubleValue());
        }
    }

    private static BigDecimal sum(Grid grid, Grid.Total total, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Grid.Line line : grid.lines().subList(total.from(), total.to() + 1)) {
            if (column < line.cells().size() && line.cells().get(column) instanceof BigDecimal value) {
                sum = sum.add(value);
            }
        }
        return sum;
    }

    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(WRITTEN);
                out.putNextEntry(fixed);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void save(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        }
    }

    /** The few cell styles of a form; the first column is formatted as text so that Excel keeps 1.10 apart from 1.1. */
    private static final class Styles {

        private final Map<Grid.Look, CellStyle> general = new EnumMap<>(Grid.Look.class);
        private final Map<Grid.Look, CellStyle> text = new EnumMap<>(Grid.Look.class);
        private final CellStyle date;

        Styles(Workbook workbook) {
            for (Grid.Look look : Grid.Look.values()) {
                general.put(look, style(workbook, look));
                CellStyle code = style(workbook, look);
                code.setDataFormat(workbook.createDataFormat().getFormat("@"));
                text.put(look, code);
            }
            date = style(workbook, Grid.Look.BODY);
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        }

        CellStyle of(Grid.Look look, int column, Object value) {
            if (value instanceof LocalDate) {
                return date;
            }
            return (column == 0 ? text : general).get(look);
        }

        private static CellStyle style(Workbook workbook, Grid.Look look) {
            CellStyle style = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setFontName("Times New Roman");
            font.setBold(look == Grid.Look.TITLE || look == Grid.Look.HEADER || look == Grid.Look.GROUP);
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (look == Grid.Look.HEADER || look == Grid.Look.GROUP || look == Grid.Look.BODY) {
                style.setWrapText(true);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            if (look == Grid.Look.HEADER) {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        }
    }
}
