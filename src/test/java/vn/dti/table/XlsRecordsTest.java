package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.cell;
import static vn.dti.table.Reading.codes;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.only;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFDataValidationHelper;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.NoticeCode;

/** What other programs' {@code .xls} files do that Excel opens without a word. */
class XlsRecordsTest {

    private static final int BEGIN = 0x0809;
    private static final int OBJECT = 0x005D;
    private static final int WINDOW = 0x023E;
    private static final int UNKNOWN = 0x0FFF;

    private interface Filling {
        void fill(HSSFWorkbook workbook, HSSFRow row);
    }

    private static byte[] xls(Filling filling) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            filling.fill(workbook, workbook.createSheet("Phiếu").createRow(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same file with its records changed, under another name of their stream. */
    private static byte[] changed(byte[] xls, String name, UnaryOperator<byte[]> change) throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            byte[] records;
            try (InputStream stream = document.createDocumentInputStream("Workbook")) {
                records = stream.readAllBytes();
            }
            document.getRoot().getEntry("Workbook").delete();
            document.createDocument(new ByteArrayInputStream(change.apply(records)), name);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Gives the records of a number another. */
    private static UnaryOperator<byte[]> renumbered(int from, int to) {
        return records -> {
            ByteBuffer buffer = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at + 4 <= records.length; at += 4 + (buffer.getShort(at + 2) & 0xFFFF)) {
                if ((buffer.getShort(at) & 0xFFFF) == from) {
                    buffer.putShort(at, (short) to);
                }
            }
            return records;
        };
    }

    private static Workbook read(byte[] xls) {
        return Workbooks.read(xls, "a.xls", Limits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0206, 0x0406})
    void formulasUnderTheNumbersOfOlderFormatsAreRead(int number) throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.createCell(0).setCellFormula("1+2");
            row.getCell(0).setCellValue(3);
        });
        Workbook workbook = read(changed(xls, "Workbook", renumbered(0x0006, number)));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Number(new BigDecimal("3"), false, ""));
        assertThat(cell(workbook, "A1").formula()).isEqualTo("1+2");
    }

    @Test
    void cellsThatWouldBeLostEndTheReading() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.createCell(0).setCellValue(8.25);
            row.createCell(1).setCellValue("8,5");
        });
        assertThat(only(read(changed(xls, "Workbook", renumbered(0x00FD, 0x00D6))))
                        .arguments())
                .containsExactly("B1");
    }

    @Test
    void anEmptyTextThatAFormulaGaveIsNothing() {
        Workbook workbook = read(xls((book, row) -> {
            row.createCell(0).setCellFormula("TRIM(H1)");
            row.getCell(0).setCellValue("");
        }));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Text(""));
    }

    @Test
    void aFontThatIsNotThereIsNoDamage() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            HSSFCellStyle style = workbook.createCellStyle();
            style.setFont(workbook.createFont());
            row.createCell(0).setCellValue(8.5);
            row.getCell(0).setCellStyle(style);
        });
        // A record that nobody knows in the place of each font.
        Workbook workbook = read(changed(xls, "Workbook", records -> {
            ByteBuffer buffer = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
            int fonts = 0;
            for (int at = 0; at + 4 <= records.length; at += 4 + (buffer.getShort(at + 2) & 0xFFFF)) {
                if (buffer.getShort(at) == 0x0031 && ++fonts > 4) {
                    buffer.putShort(at, (short) 0x0FFF);
                }
            }
            return records;
        }));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
    }

    /** A rule under which letters from A1 to B9 are white where their number is above 5. */
    private static void whiteAboveFive(HSSFRow row) {
        HSSFSheetConditionalFormatting formatting = row.getSheet().getSheetConditionalFormatting();
        HSSFConditionalFormattingRule white =
                formatting.createConditionalFormattingRule(ComparisonOperator.GT, "5", null);
        white.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("A1:B9")},
                new HSSFConditionalFormattingRule[] {white});
    }

    @Test
    void aRuleOfConditionalFormattingThatNobodyCanReadIsNoDamage() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.createCell(0).setCellValue(8.5);
            whiteAboveFive(row);
        });
        assertThat(Reading.shownByRule(read(xls))).isEqualTo(Map.of("A1", ""));
        // LibreOffice announces rules of bars and signs, and leaves them out.
        Workbook without = read(changed(xls, "Workbook", renumbered(0x01B1, 0x0FFF)));
        assertThat(without.notices()).isEmpty();
        assertThat(content(without, "A1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 27, 31, 36, 50, 56, 57, 58, 71, 81})
    void datesOfEveryLanguageAreDates(int format) {
        Workbook workbook = read(xls((book, row) -> {
            HSSFCellStyle style = book.createCellStyle();
            style.setDataFormat((short) format);
            row.createCell(0).setCellValue(46054);
            row.getCell(0).setCellStyle(style);
        }));
        assertThat(content(workbook, "A1"))
                .isEqualTo(new Content.Day(LocalDate.of(2026, 2, 1), new BigDecimal("46054")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOOK", "Book", "WORKBOOK", "workbook"})
    void theStreamMayBearAnotherName(String name) throws IOException {
        byte[] xls = xls((workbook, row) -> row.createCell(0).setCellValue(8.5));
        assertThat(content(read(changed(xls, name, records -> records)), "A1"))
                .isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
    }

    @Test
    void definedNamesAreFollowedIntoOtherFiles() throws IOException {
        Workbook workbook;
        try (HSSFWorkbook other = new HSSFWorkbook()) {
            other.createSheet("Phiếu");
            workbook = read(xls((book, row) -> {
                book.linkExternalWorkbook("khac.xls", other);
                name(book, "ngoai", "[khac.xls]Phiếu!$A$1");
                name(book, "trong", "$B$1");
                name(book, "vong", "$B$1").setRefersToFormula("ngoai+vong+[khac.xls]Phiếu!$A$2");
                row.createCell(0).setCellFormula("ngoai*2");
                row.createCell(1).setCellFormula("trong*2");
                row.createCell(2).setCellFormula("vong");
            }));
        }
        FormulaCheck check = new FormulaCheck(workbook);
        Sheet sheet = workbook.sheets().get(0);
        assertThat(check.otherFiles(sheet, cell(workbook, "A1"))).containsExactly("khac.xls");
        assertThat(check.otherFiles(sheet, cell(workbook, "B1"))).isEmpty();
        assertThat(check.otherFiles(sheet, cell(workbook, "C1"))).containsExactly("khac.xls");
        assertThat(cell(workbook, "A1").formula()).isEqualTo("[khac.xls]Phiếu!$A$1*2");
        assertThat(cell(workbook, "B1").formula()).isEqualTo("trong*2");
    }

    private static HSSFName name(HSSFWorkbook book, String name, String meaning) {
        HSSFName defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(meaning);
        return defined;
    }

    /** Programs that write for old and new Excel put both books into one file. */
    @ParameterizedTest
    @CsvSource({"Workbook, Book", "Book, Workbook", "BOOK, Workbook"})
    void ofTwoBooksTheNewerIsRead(String newer, String older) throws IOException {
        byte[] xls = xls((workbook, row) -> row.createCell(0).setCellValue(8.5));
        byte[] old = stream(xls((workbook, row) -> row.createCell(0).setCellValue(5)));
        old[5] = 5;
        byte[] both;
        try (POIFSFileSystem document =
                new POIFSFileSystem(new ByteArrayInputStream(changed(xls, newer, records -> records)))) {
            document.createDocument(new ByteArrayInputStream(old), older);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.writeFilesystem(out);
            both = out.toByteArray();
        }
        assertThat(content(read(both), "A1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
    }

    @Test
    void olderFormatsAreNamed() throws IOException {
        byte[] xls = xls((workbook, row) -> row.createCell(0).setCellValue(8.5));
        byte[] older = changed(xls, "Book", records -> {
            records[5] = 5;
            return records;
        });
        assertThat(codes(read(older))).containsExactly(NoticeCode.FILE_IS_OLD_EXCEL);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stylesOfLaterSheetsAreFoundWhereTheCountryIsNotSaid(boolean drawn) throws IOException {
        byte[] xls = xls((workbook, row) -> {
            if (drawn) {
                row.getSheet()
                        .createDrawingPatriarch()
                        .createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 0, (short) 1, 1));
            }
            HSSFCellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            row.createCell(0).setCellValue(1);
            row.getCell(0).setCellStyle(workbook.createCellStyle());
            var later = workbook.createSheet("Sau").createRow(0).createCell(0);
            later.setCellValue(46054);
            later.setCellStyle(date);
        });
        Workbook workbook = read(changed(xls, "Workbook", renumbered(0x008C, UNKNOWN)));
        assertThat(workbook.sheets().get(1).rows().get(0).cells().get(0).content())
                .isEqualTo(new Content.Day(LocalDate.of(2026, 2, 1), new BigDecimal("46054")));
    }

    @Test
    void aTabThatIsAChartHoldsNoCells() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.createCell(0).setCellValue(8.5);
            workbook.createSheet("Biểu đồ").createRow(0).createCell(0).setCellValue(1);
            workbook.createSheet("Sau").createRow(0).createCell(0).setCellValue(2);
        });
        Workbook workbook = read(changed(xls, "Workbook", records -> {
            int second = at(records, BEGIN, 2);
            records[second + 6] = 0x20;
            return records;
        }));
        assertThat(workbook.notices()).isEmpty();
        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Phiếu", "Sau");
    }

    @Test
    void sheetsWithoutCellsKeepTheirPlaceAndTheirName() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.getSheet().addMergedRegion(CellRangeAddress.valueOf("A3:B4"));
            workbook.createSheet("Trống");
            HSSFRow after = workbook.createSheet("Sau").createRow(0);
            workbook.createSheet("Cuối cùng").createRow(0).createCell(0).setCellValue(8.5);
            after.createCell(0).setCellFormula("'Trống'!B1+'Cuối cùng'!A1");
            after.createCell(1).setCellFormula("SUM('Sau:Cuối cùng'!A1:A9)");
            after.createCell(2).setCellFormula("SUM('Trống:Sau'!A1)");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        Workbook workbook = read(xls);

        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Phiếu", "Trống", "Sau", "Cuối cùng");
        assertThat(workbook.sheets().get(0).merged()).containsExactly(new Area(3, 1, 4, 2));
        assertThat(workbook.sheets().get(1).visibility()).isEqualTo(Sheet.Visibility.VERY_HIDDEN);
        Cell after = workbook.sheets().get(2).rows().get(0).cells().get(0);
        assertThat(after.formula()).isEqualTo("Trống!B1+'Cuối cùng'!A1");
        assertThat(workbook.sheets().get(2).rows().get(0).cells())
                .extracting(Cell::formula)
                .contains("SUM('Sau:Cuối cùng'!A1:A9)", "SUM(Trống:Sau!A1)");
        assertThat(workbook.sheets().get(3).rows().get(0).cells().get(0).content())
                .isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
        byte[] kept = new XlsRecords(stream(xls), new Budget(Limits.DEFAULT)).bytes();
        assertThat(ids(kept)).filteredOn(id -> id == BEGIN).hasSize(3);
    }

    @Test
    void aWorkbookOfEmptySheetsIsEmpty() {
        Workbook workbook = read(xls((book, row) -> book.createSheet("Trống")));

        assertThat(workbook.notices()).isEmpty();
        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Phiếu", "Trống");
        assertThat(workbook.sheets()).allMatch(sheet -> sheet.rows().isEmpty());
    }

    @Test
    void namesAreSaidThoughPoiKnowsNone() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            workbook.createSheet("Trang 2");
            for (String each : List.of("tong_diem", "ten_khac")) {
                var name = workbook.createName();
                name.setNameName(each);
                name.setRefersToFormula("Phiếu!$H$1");
            }
            var ofSheet = workbook.createName();
            ofSheet.setSheetIndex(1);
            ofSheet.setNameName("cua_trang");
            ofSheet.setRefersToFormula("'Trang 2'!$H$1");
            workbook.setPrintArea(0, "$A$1:$B$2");
            row.createCell(0).setCellFormula("ten_khac*2+tong_diem");
        });
        assertThat(cell(read(xls), "A1").formula()).isEqualTo("ten_khac*2+tong_diem");
        assertThat(ids(new XlsRecords(stream(xls), new Budget(Limits.DEFAULT)).bytes()))
                .doesNotContain(0x0018);
    }

    @Test
    void shapesBehindAChartAreSeen() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.createCell(0).setCellValue(8.5);
            HSSFPatriarch drawing = row.getSheet().createDrawingPatriarch();
            drawing.createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 0, (short) 1, 1));
            drawing.createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 4, (short) 5, 5));
        });
        byte[] chart = {0x09, 0x08, 8, 0, 0, 6, 0x20, 0, 0, 0, 0, 0, 0x03, 0x02, 0, 0, 0x0A, 0, 0, 0};
        Workbook workbook = read(changed(xls, "Workbook", records -> {
            int behind = at(records, OBJECT, 0) + 4 + length(records, at(records, OBJECT, 0));
            return ByteBuffer.allocate(records.length + chart.length)
                    .put(records, 0, behind)
                    .put(chart)
                    .put(records, behind, records.length - behind)
                    .array();
        }));
        assertThat(workbook.sheets().get(0).overlay().pictures())
                .containsExactlyInAnyOrder(new Area(1, 1, 2, 2), new Area(5, 5, 6, 6));
    }

    @Test
    void columnsAreHiddenWhereverItIsSaid() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.createCell(0).setCellValue(8.5);
            row.getSheet().setColumnHidden(2, true);
        });
        byte[] later = {0x7D, 0, 12, 0, 5, 0, 6, 0, 0, 8, 15, 0, 1, 0, 0, 0};
        Workbook workbook = read(changed(xls, "Workbook", records -> {
            int window = at(records, WINDOW, 0);
            return ByteBuffer.allocate(records.length + later.length)
                    .put(records, 0, window)
                    .put(later)
                    .put(records, window, records.length - window)
                    .array();
        }));
        assertThat(workbook.sheets().get(0).hiddenColumns()).isEqualTo(Set.of(3, 6, 7));
    }

    @Test
    void nothingButWhatCellsAreReadFromReachesPoi() throws IOException {
        byte[] xls = xls((workbook, row) -> {
            row.createCell(0).setCellValue(8.5);
            row.createCell(1).setBlank();
            row.createCell(2).setBlank();
            row.createCell(4).setBlank();
            row.getSheet().createRow(9).setHeightInPoints(30);
            HSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("http://example.vn/");
            row.getCell(0).setHyperlink(link);
            row.getSheet().addMergedRegion(CellRangeAddress.valueOf("A3:B4"));
            HSSFDataValidationHelper helper = new HSSFDataValidationHelper(row.getSheet());
            row.getSheet()
                    .addValidationData(helper.createValidation(
                            helper.createExplicitListConstraint(new String[] {"a", "b"}),
                            new CellRangeAddressList(0, 9, 0, 0)));
        });
        byte[] kept = new XlsRecords(stream(xls), new Budget(Limits.DEFAULT)).bytes();
        assertThat(ids(stream(xls))).contains(0x0201, 0x00BE, 0x01B8, 0x01BE, 0x00E5);
        assertThat(ids(kept).subList(ids(kept).indexOf(0x000A) + 1, ids(kept).size()))
                .containsExactly(BEGIN, 0x0200, 0x0208, 0x0203, WINDOW, 0x000A);
    }

    @Test
    void whatIsEncryptedAndOpensWithoutAskingIsReadWhole() throws IOException {
        byte[] xls;
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        try {
            xls = xls((workbook, row) -> {
                row.createCell(0).setCellValue(8.5);
                row.getSheet().setColumnHidden(2, true);
                whiteAboveFive(row);
            });
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(ids(stream(xls))).contains(0x002F);
        Workbook workbook = read(xls);
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
        assertThat(workbook.sheets().get(0).hiddenColumns()).isEqualTo(Set.of(3));
        assertThat(Reading.shownByRule(workbook)).isEqualTo(Map.of("A1", ""));
    }

    private static byte[] stream(byte[] xls) throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(xls));
                InputStream stream = document.createDocumentInputStream("Workbook")) {
            return stream.readAllBytes();
        }
    }

    /** The numbers of all records, in order. */
    private static List<Integer> ids(byte[] records) {
        List<Integer> ids = new ArrayList<>();
        for (int at = 0; at + 4 <= records.length; at += 4 + length(records, at)) {
            ids.add(unsignedShort(records, at));
        }
        return ids;
    }

    /** Where a record of a number begins, counted from 0. */
    private static int at(byte[] records, int id, int which) {
        int left = which;
        for (int at = 0; ; at += 4 + length(records, at)) {
            if (unsignedShort(records, at) == id && left-- == 0) {
                return at;
            }
        }
    }

    private static int length(byte[] records, int at) {
        return unsignedShort(records, at + 2);
    }

    private static int unsignedShort(byte[] records, int at) {
        return (records[at] & 0xFF) | (records[at + 1] & 0xFF) << 8;
    }

    @ParameterizedTest
    @CsvSource({"agile", "standard"})
    void whatOpensWithoutAskingForAPasswordIsRead(EncryptionMode mode) throws Exception {
        byte[] xlsx = Zipped.xlsx("<row><c><v>8.5</v></c></row>").bytes();
        Workbook workbook = Workbooks.read(encrypted(xlsx, mode, Decryptor.DEFAULT_PASSWORD), "a.xlsx", Limits.DEFAULT);
        assertThat(workbook.notices()).isEmpty();
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
        assertThat(codes(Workbooks.read(encrypted(xlsx, mode, "mật khẩu"), "a.xlsx", Limits.DEFAULT)))
                .containsExactly(NoticeCode.FILE_ENCRYPTED);
    }

    private static byte[] encrypted(byte[] xlsx, EncryptionMode mode, String password) throws Exception {
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (var out = encryptor.getDataStream(document)) {
                out.write(xlsx);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
