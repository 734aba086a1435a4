package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.cell;
import static vn.dti.table.Reading.codes;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.only;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.dti.notice.NoticeCode;

class XlsReaderTest {

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static Workbook read(HSSFWorkbook workbook) throws IOException {
        return Workbooks.read(bytes(workbook), "a.xls", Limits.DEFAULT);
    }

    private static HSSFCellStyle format(HSSFWorkbook workbook, String code) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    @Test
    void readsEveryKindOfContent() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFRow row = workbook.createSheet("Phiếu").createRow(1);
            row.createCell(0).setCellValue("Mã chỉ số");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(8.456);
            row.getCell(2).setCellStyle(format(workbook, "0.0"));
            row.createCell(3).setCellValue(0.85);
            row.getCell(3).setCellStyle(format(workbook, "0%"));
            row.createCell(4).setCellValue(46054);
            row.getCell(4).setCellStyle(format(workbook, "dd/mm/yyyy"));
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellErrorValue(FormulaError.REF);
            row.createCell(7).setCellFormula("B2*2");
            row.getCell(7).setCellValue(8.5);
            row.createCell(8).setBlank();

            Workbook read = read(workbook);
            assertThat(read.format()).contains(Format.XLS);
            assertThat(read.notices()).isEmpty();
            assertThat(content(read, "A2")).isEqualTo(new Content.Text("Mã chỉ số"));
            assertThat(content(read, "B2")).isEqualTo(new Content.Number(new BigDecimal("0.3"), false, ""));
            assertThat(content(read, "C2")).isEqualTo(new Content.Number(new BigDecimal("8.456"), false, "8.5"));
            assertThat(content(read, "D2")).isEqualTo(new Content.Number(new BigDecimal("0.85"), true, ""));
            assertThat(content(read, "E2"))
                    .isEqualTo(new Content.Day(LocalDate.of(2026, 2, 1), new BigDecimal("46054")));
            assertThat(content(read, "F2")).isEqualTo(new Content.Truth(true));
            assertThat(content(read, "G2")).isEqualTo(new Content.Error("#REF!"));
            assertThat(content(read, "H2")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
            assertThat(cell(read, "H2").formula()).isEqualTo("B2*2");
            assertThat(read.sheets().get(0).rows().get(0).cells()).hasSize(8);
        }
    }

    @Test
    void knowsWhatIsHiddenMergedCommentedAndDrawn() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Phiếu");
            workbook.createSheet("Ẩn");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            sheet.createRow(0).createCell(0).setCellValue(1);
            sheet.getRow(0).setZeroHeight(true);
            sheet.createRow(1).createCell(0).setCellValue(1);
            sheet.setColumnHidden(3, true);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1));
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 1, (short) 6, 3));
            comment.setString(new HSSFRichTextString("Xem lại"));
            sheet.getRow(1).getCell(0).setCellComment(comment);
            drawing.createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 2, 4, (short) 3, 5))
                    .setShapeType(HSSFSimpleShape.OBJECT_TYPE_RECTANGLE);

            Workbook read = read(workbook);
            Sheet first = read.sheets().get(0);
            assertThat(first.rows()).extracting(Row::hidden).containsExactly(true, false);
            assertThat(first.hiddenColumns()).isEqualTo(Set.of(4));
            assertThat(first.merged()).containsExactly(new Area(2, 1, 3, 2));
            assertThat(first.overlay().comments()).isEqualTo(Map.of("A2", "Xem lại"));
            assertThat(first.overlay().pictures()).containsExactly(new Area(5, 3, 6, 4));
            assertThat(read.sheets().get(1).visibility()).isEqualTo(Sheet.Visibility.VERY_HIDDEN);
        }
    }

    @Test
    void runsTellWhatIsStruckOutOrRaised() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFFont struck = workbook.createFont();
            struck.setStrikeout(true);
            HSSFFont raised = workbook.createFont();
            raised.setTypeOffset(HSSFFont.SS_SUPER);
            HSSFRow row = workbook.createSheet().createRow(0);
            HSSFRichTextString first = new HSSFRichTextString("14");
            first.applyFont(0, 1, struck);
            row.createCell(0).setCellValue(first);
            HSSFRichTextString second = new HSSFRichTextString("13");
            second.applyFont(1, 2, raised);
            row.createCell(1).setCellValue(second);
            row.createCell(2).setCellValue("12");

            Workbook read = read(workbook);
            assertThat(cell(read, "A1").struck()).isTrue();
            assertThat(cell(read, "A1").raised()).isFalse();
            assertThat(cell(read, "B1").raised()).isTrue();
            assertThat(cell(read, "C1").struck() || cell(read, "C1").raised()).isFalse();
        }
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            byte[] encrypted = bytes(workbook);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(codes(Workbooks.read(encrypted, "a.xls", Limits.DEFAULT)))
                    .containsExactly(NoticeCode.FILE_ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void otherDocumentsAreNoWorkbooks() throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            document.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.writeFilesystem(out);
            assertThat(codes(Workbooks.read(out.toByteArray(), "a.doc", Limits.DEFAULT)))
                    .containsExactly(NoticeCode.FILE_NOT_SPREADSHEET);
            assertThat(codes(Workbooks.read(out.toByteArray(), "a", Limits.DEFAULT)))
                    .containsExactly(NoticeCode.FILE_NOT_SPREADSHEET);
            assertThat(codes(Workbooks.read(out.toByteArray(), "a.xls", Limits.DEFAULT)))
                    .containsExactly(NoticeCode.FILE_CONTENT_DIFFERS);
        }
    }

    @Test
    void damageIsNamedWhateverTheLibraryThrows() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            byte[] whole = bytes(workbook);
            byte[] half = Arrays.copyOf(whole, whole.length / 2);
            assertThat(only(Workbooks.read(half, "a.xls", Limits.DEFAULT)).code())
                    .isEqualTo(NoticeCode.FILE_DAMAGED);
        }
    }
}
