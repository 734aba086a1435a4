package vn.dti.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One sheet of the examples, written row by row. The same rows give the same bytes: no clock, fixed document
 * properties, zip entries with fixed times. Values are {@link String}, {@link Number}, {@link LocalDate} (a date cell)
 * or null (no cell).
 */
final class ExportWorkbook implements AutoCloseable {
    private static final DateTimeFormatter WRITTEN_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Instant CREATED = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDateTime PACKED = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle header;
    private final CellStyle title;
    private int next;

    /** @param widths widths of the columns in characters, from the first column on */
    ExportWorkbook(String sheetName, List<Integer> widths) {
        sheet = workbook.createSheet(sheetName);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        plain = boxed();
        text = boxed();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        date = boxed();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        Font bold = workbook.createFont();
        bold.setBold(true);
        header = boxed();
        header.setFont(bold);
        header.setAlignment(HorizontalAlignment.CENTER);
        title = workbook.createCellStyle();
        title.setFont(bold);
    }

    private CellStyle boxed() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** A line above the table, without borders; without values an empty line. */
    void line(Object... values) {
        write(title, values);
    }

    /** The header row; what is above and the row itself stay in sight while scrolling. */
    void header(List<String> names) {
        write(header, names.toArray());
        sheet.createFreezePane(0, next);
    }

    /** A row of the table. */
    void row(List<?> values) {
        write(plain, values.toArray());
    }

    private void write(CellStyle style, Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value != null) {
                cell.setCellValue(value.toString());
                cell.setCellStyle(style == plain ? text : style);
            }
        }
    }

    /** Writes the workbook. */
    void save(Path file) throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("dti");
        properties.setCreated(Optional.of(Date.from(CREATED)));
        properties.setModified(Optional.of(Date.from(CREATED)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        Files.createDirectories(file.getParent());
        Files.write(file, repacked(written.toByteArray()));
    }

    /** The same entries in the same order, each with a fixed time. */
    private static byte[] repacked(byte[] zip) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(PACKED);
                out.putNextEntry(fixed);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** Writes rows as CSV (UTF-8 with byte-order mark, lines end in LF), dates as 17/06/2024. */
    static void saveCsv(Path file, List<? extends List<?>> rows) throws IOException {
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (List<?> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                csv.append(column == 0 ? "" : ",").append(quoted(row.get(column)));
            }
            csv.append("\n");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(Object value) {
        String cell = value == null ? "" : value instanceof LocalDate day ? WRITTEN_DATE.format(day) : value.toString();
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
