package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;

class ResultsWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void hasASheetForEveryRankingAndEverythingElse() throws Exception {
        assertThat(sheets(workbook(ResultsFixture.small(folder), Language.VI)))
                .containsExactly(
                        "Chuyển đổi số (xa)",
                        "Chính quyền số (xa)",
                        "Kinh tế số (xa)",
                        "Chuyển đổi số (phong)",
                        "Chính quyền số (phong)",
                        "Kinh tế số (phong)",
                        "Chỉ số chính (xa)",
                        "Chỉ số chính (phong)",
                        "Chỉ số chính (huyen)",
                        "Chi tiết",
                        "Thay đổi",
                        "Cách tính",
                        "Thông báo");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        XSSFWorkbook workbook = workbook(ResultsFixture.small(folder), Language.EN);
        assertThat(sheets(workbook)).contains("Digital transformation (xa)", "Details", "Method");
        assertThat(text(workbook)).contains("PROVISIONAL: 1 faulty submissions", "no form yet", "Self-assessment");
    }

    @Test
    void rankingSheetIsReadyForThePrinter() throws Exception {
        XSSFWorkbook workbook = workbook(ResultsFixture.small(folder), Language.VI);
        XSSFSheet sheet = workbook.getSheetAt(0);
        int header = rowOf(sheet, "Hạng");
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
        assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(header);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo(header + 1);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(workbook.getPrintArea(0)).startsWith("'Chuyển đổi số (xa)'!$A$1:$G$");
        assertThat(sheet.getMergedRegions()).isNotEmpty();
    }

    @Test
    void rankingSheetHoldsNumbersAsNumbersAndTheFirstOnesBold() throws Exception {
        XSSFSheet sheet = workbook(ResultsFixture.small(folder), Language.VI).getSheetAt(0);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("UBND HUYỆN THỬ");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("BẢNG XẾP HẠNG CHUYỂN ĐỔI SỐ");
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                .isEqualTo(
                        "UBND các xã · Bộ chỉ số nho (2024) · Năm 2024 · Kết quả sau Thẩm định lần 2 (2/10 chỉ số đã thẩm định)");
        int header = rowOf(sheet, "Hạng");
        Row first = sheet.getRow(header + 1);
        assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Xã Một");
        assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(28.5);
        assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("[$-42A]0.00");
        assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(63.33);
        assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(70.0);
        assertThat(first.getCell(6).getStringCellValue()).isEqualTo("Khá");
        assertThat(sheet.getWorkbook()
                        .getFontAt(first.getCell(1).getCellStyle().getFontIndex())
                        .getBold())
                .isTrue();
        Row missing = sheet.getRow(header + 3);
        assertThat(missing.getCell(0).getStringCellValue()).isEqualTo("–");
        assertThat(missing.getCell(2).getStringCellValue()).isEqualTo("chưa có phiếu");
        assertThat(sheet.getRow(header + 4).getCell(2).getStringCellValue()).isEqualTo("phiếu còn lỗi");
    }

    @Test
    void everyRankingHasABarChartOfItsOwnFigures() throws Exception {
        XSSFWorkbook workbook = workbook(ResultsFixture.small(folder), Language.VI);
        for (int index = 0; index < 6; index++) {
            XSSFSheet sheet = workbook.getSheetAt(index);
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            XDDFBarChartData bars =
                    (XDDFBarChartData) charts.get(0).getChartSeries().get(0);
            assertThat(bars.getBarDirection()).isEqualTo(BarDirection.BAR);
            String names = bars.getSeries(0).getCategoryData().getDataRangeReference();
            int first = rowOf(sheet, "Hạng") + 2;
            assertThat(names).startsWith("'" + sheet.getSheetName() + "'!$B$" + first + ":$B$");
            assertThat(bars.getSeries(0).getCategoryData().getPointAt(0))
                    .isEqualTo(sheet.getRow(first - 1).getCell(1).getStringCellValue());
        }
    }

    @Test
    void chartOfManyUnitsHoldsTheFirstAndStandsBesideTheTable() throws Exception {
        StringBuilder plan = new StringBuilder(
                "title: T\nyear: 2024\norganiser: O\nkinds: [{code: xa, name: Xã, indicators: nho.yaml}]\nunits:\n");
        for (int unit = 0; unit < 60; unit++) {
            plan.append("  - {code: u%s, name: Xã %s, kind: xa}%n".formatted(unit, unit));
        }
        ResultsFixture fixture = new ResultsFixture(folder, plan.toString(), ResultsFixture.SET);
        for (int unit = 0; unit < 60; unit++) {
            fixture.claim("u" + unit, "3.1", Map.of(), "5", "Có");
        }
        XSSFSheet sheet = workbook(fixture.results(new Stage("final"), false, Set.of()), Language.VI)
                .getSheetAt(0);
        XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.getChartSeries().get(0);
        assertThat(bars.getSeries(0).getCategoryData().getPointCount()).isEqualTo(RankingSheet.CHARTED);
        assertThat(chart.getTitleText().getString()).contains("50 đơn vị đứng đầu");
        assertThat(sheet.getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorArray(0)
                        .getFrom()
                        .getCol())
                .isGreaterThan(5);
        assertThat(sheets(sheet.getWorkbook())).contains("Chuyển đổi số", "Chỉ số chính");
    }

    @Test
    void groupsAreColouredFromLowToHigh() throws Exception {
        XSSFWorkbook workbook = workbook(ResultsFixture.small(folder), Language.VI);
        XSSFSheet sheet = workbook.getSheet("Chỉ số chính (xa)");
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(1);
        var formatting = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
        assertThat(formatting.getRule(0).getColorScaleFormatting().getNumControlPoints())
                .isEqualTo(3);
        int header = rowOf(sheet, "Đơn vị");
        assertThat(formatting.getFormattingRanges()[0].formatAsString())
                .isEqualTo("C" + (header + 2) + ":E" + (header + 5));
        assertThat(sheet.getRow(header).getCell(2).getStringCellValue()).isEqualTo("1. Nhận thức số");
        assertThat(sheet.getRow(header + 1).getCell(3).getNumericCellValue()).isEqualTo(67.5);
    }

    @Test
    void detailsTellEveryIndicator() throws Exception {
        XSSFSheet sheet = workbook(ResultsFixture.small(folder), Language.VI).getSheet("Chi tiết");
        int header = rowOf(sheet, "Đơn vị");
        assertThat(values(sheet.getRow(header)))
                .containsExactly(
                        "Đơn vị",
                        "Mã chỉ số",
                        "Chỉ số",
                        "Điểm tối đa",
                        "Tự đánh giá",
                        "Thẩm định lần 1",
                        "Thẩm định lần 2",
                        "Vòng duy nhất",
                        "Điểm cuối",
                        "Quyết định bởi",
                        "Lý do",
                        "Tài liệu kiểm chứng");
        assertThat(values(sheet.getRow(header + 2)))
                .containsExactly(
                        "Xã Một",
                        "2.1",
                        "Hồ sơ trực tuyến",
                        "20.0",
                        "15.0",
                        "12.0",
                        "",
                        "",
                        "12.0",
                        "Thẩm định lần 1",
                        "Số liệu không khớp",
                        "=HYPERLINK(\"x\")");
        assertThat(sheet.getLastRowNum() - header).isEqualTo(36);
    }

    @Test
    void changesTellWhoAndWhy() throws Exception {
        XSSFSheet sheet = workbook(ResultsFixture.small(folder), Language.VI).getSheet("Thay đổi");
        int header = rowOf(sheet, "Đơn vị");
        assertThat(values(sheet.getRow(header + 1)))
                .containsExactly(
                        "Xã Một",
                        "2.1",
                        "Hồ sơ trực tuyến",
                        "20.0",
                        "15.0",
                        "12.0",
                        "-3.0",
                        "Thẩm định lần 1",
                        "Phòng VH&TT",
                        "Số liệu không khớp");
        assertThat(values(sheet.getRow(header + 2))).contains("=Xã Hai", "1.1", "-4.0", "Số liệu đã có");
    }

    @Test
    void methodTellsPoliciesBandsAndExclusions() throws Exception {
        String text = text(workbook(ResultsFixture.small(folder), Language.VI));
        assertThat(text)
                .contains(
                        "Bộ chỉ số nhỏ (nho, phiên bản 2024)",
                        "Điểm là minh họa",
                        "Giữ điểm tự đánh giá.",
                        "Tốt: từ 80%; Khá: từ 0%",
                        "3.2 Thôn kiểu mẫu (đối với Xã Một): Không có thôn. Thay bằng: 3.3 Khối phố kiểu mẫu.",
                        "Quyết định số 1/QĐ-UBND",
                        "Loại đơn vị này được chấm điểm, không xếp hạng.");
    }

    @Test
    void saysProvisionalOnlyWhereItIs() throws Exception {
        assertThat(text(workbook(ResultsFixture.small(folder), Language.VI))).contains("TẠM TÍNH: 1 phiếu còn lỗi");
        assertThat(text(workbook(
                        ResultsFixture.smallFixture(folder).results(new Stage("final"), true, Set.of()), Language.VI)))
                .contains("TẠM TÍNH: thứ hạng");
        assertThat(text(workbook(
                        ResultsFixture.smallFixture(folder).results(new Stage("final"), false, Set.of()), Language.VI)))
                .doesNotContain("TẠM TÍNH");
    }

    @Test
    void holdsNoFormula() throws Exception {
        XSSFWorkbook workbook = workbook(ResultsFixture.small(folder), Language.VI);
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
        }
        assertThat(text(workbook)).contains("=Xã Hai", "=Đánh giá năm 2024");
    }

    @Test
    void isTheSameInEveryLocaleAndTimeZone() throws Exception {
        byte[] here = bytes(ResultsFixture.small(folder), Language.VI);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(Arrays.equals(bytes(ResultsFixture.small(folder), Language.VI), here))
                    .isTrue();
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(Arrays.equals(bytes(ResultsFixture.small(folder), Language.VI), here))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void goesOnInAnotherSheetWhereOneIsFull() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetBook book = new SheetBook("", "", Texts.in(Language.VI), out);
        ListSheets list = new ListSheets(book, "Danh sách", List.of(SheetColumn.text("A", 9)), page -> {}, 2);
        for (int row = 0; row < 5; row++) {
            list.row("dòng " + row);
        }
        list.end();
        book.end();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(sheets(workbook)).containsExactly("Danh sách", "Danh sách 2", "Danh sách 3");
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("dòng 2");
        }
    }

    @Test
    void showsTheStageThatWasAskedFor() throws Exception {
        XSSFSheet sheet = workbook(
                        ResultsFixture.smallFixture(folder).results(new Stage("self"), false, Set.of()), Language.VI)
                .getSheetAt(0);
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).endsWith("Kết quả theo phiếu tự đánh giá");
        assertThat(values(sheet.getRow(rowOf(sheet, "Hạng")))).doesNotContain("Tự đánh giá (%)");
    }

    private XSSFWorkbook workbook(Results results, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(results, language)));
    }

    private byte[] bytes(Results results, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsWorkbook.write(results, Texts.in(language), out);
        return out.toByteArray();
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static int rowOf(Sheet sheet, String first) {
        for (Row row : sheet) {
            Optional<String> text = Optional.ofNullable(row.getCell(0))
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .map(Cell::getStringCellValue);
            if (text.filter(first::equals).isPresent()) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row " + first);
    }

    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (Cell cell : row) {
            values.add(cell.toString());
        }
        return values;
    }

    private static String text(XSSFWorkbook workbook) {
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> text.append(cell).append('\n'));
            }
        }
        return text.toString();
    }
}
