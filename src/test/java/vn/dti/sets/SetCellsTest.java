package vn.dti.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** A set's workbook as people edit it: what was meant is taken, what is wrong is told by its cell. */
class SetCellsTest {

    private static final Texts TEXTS = Texts.in(Language.VI);
    private static final int HEADER = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1.3 | Cách tính | tỷ lệ | Ô G8 (Cách tính) ghi "tỷ lệ", không phải là một cách tính. Hãy chọn trong danh sách của ô:
            1.3 | Cách tính |  | Ô G8 (Cách tính) để trống trong khi ô L8 (Phép đo) còn ghi "a/b". Hãy chọn cách tính, hoặc xóa các ô của cách tính cũ.
            1.2 | Cách tính | ratio | Ô S7 (Bậc, phương án, mục) ghi "4 = 20 3 = 15 2 = 10 1 = 5" nhưng cách tính ratio không dùng ô này. Hãy xóa ô, hoặc chọn lại cách tính.
            1.3 | Tên |  | Ô D8 (Tên) để trống. Hãy điền vào, hoặc xóa cả dòng.
            1.3 | Điểm tối đa |  | Ô E8 (Điểm tối đa) để trống. Hãy điền vào, hoặc xóa cả dòng.
            1.3 | Mã | 1.2 | Ô C8 (Mã) ghi "1.2" đã có ở ô C7. Hãy đặt mã khác.
            1.3 | Loại dòng | Chỉ tiêu | Ô A8 (Loại dòng) ghi "Chỉ tiêu". Hãy viết Chỉ số chính, Mục, Chỉ số hoặc Phần.
            1.2 | Bậc, phương án, mục | 4 = 20/3: 15 | Ô S7 (Bậc, phương án, mục) có dòng "3: 15" không có dấu =. Hãy viết mỗi dòng một cặp, như 4 = 20 hoặc Chưa có = 0.
            1.2 | Bậc, phương án, mục | 4 = 20/4 = 15 | Ô S7 (Bậc, phương án, mục) ghi "4" hai lần. Hãy bỏ một dòng.
            1 | Loại dòng |  | Ô A5 (Loại dòng) để trống. Hãy điền vào, hoặc xóa cả dòng.
            1 | Loại dòng | Chỉ số | Ô A5 (Loại dòng): phía trên dòng này không có dòng "Chỉ số chính" nào. Hãy thêm dòng đó.
            1.3 | Loại dòng | Phần | Ô A8 (Loại dòng): dòng "Phần" phải đứng ngay dưới chỉ số có cách tính sum hoặc best_of. Hãy chuyển dòng về chỗ của nó.
            1.10 | Cách tính | sum | Ô G15 (Cách tính) ghi sum nhưng ngay dưới không có dòng "Phần" nào. Hãy thêm các phần, hoặc chọn cách tính khác.
            Mã | Phép đo | Đo | Ô L4 là cột "Đo", không phải là cột của bảng bộ chỉ số, nên điều ghi trong cột sẽ mất. Hãy trả lại tên cột như lúc dti ghi ra, hoặc xóa cột.
            Mã | Điểm tối đa |  | Không thấy cột "Điểm tối đa" ở dòng 4. Hãy trả lại cột và tên cột như lúc dti ghi ra.
            2.1 | Chậm nhất ngày | 31/2/2024 | Ô U17 (Chậm nhất ngày) ghi 31/2/2024, không có ngày này. Hãy sửa lại.
            """)
    void whatIsWrongIsToldByItsCell(String code, String column, String text, String told) throws Exception {
        Path edited = edited(code, column, text);

        assertThatThrownBy(() -> SetFiles.fromWorkbook(AppendixFile.read(edited), TEXTS))
                .isInstanceOfSatisfying(UnreadableAppendixException.class, wrong -> {
                    assertThat(wrong.isUsage()).isTrue();
                    assertThat(String.join("\n", wrong.lines(TEXTS))).contains(told);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1.3 | Cách tính | Tỷ lệ so với mức
            1.3 | Loại dòng | chi so
            2.1 | Chậm nhất ngày | 31/3/2024
            """)
    void whatIsMeantIsTaken(String code, String column, String text) throws Exception {
        assertThat(SetChange.between(original(), understood(edited(code, column, text)), TEXTS))
                .isEmpty();
    }

    @Test
    void aDecimalCommaIsTakenInSteps() throws Exception {
        IndicatorSet set = understood(edited("1.2", "Bậc, phương án, mục", "4,5 = 20/3 = 10,5"));

        assertThat(SetChange.between(original(), set, TEXTS)).singleElement().satisfies(change -> assertThat(
                        change.arguments().get(1).toString())
                .contains("từ 4,5 trở lên được 20 điểm; từ 3 đến dưới 4,5 được 10,5 điểm"));
    }

    private static IndicatorSet original() throws Exception {
        return vn.dti.indicator.SetReader.read(Path.of("indicators/mo-duc-xa.yaml"), "x");
    }

    private static IndicatorSet understood(Path workbook) throws Exception {
        return SetFiles.understood(
                SetFiles.fromWorkbook(AppendixFile.read(workbook), TEXTS).orElseThrow(), "x");
    }

    /** The workbook of the library's set with one cell written anew; a stroke ends a line, nothing empties it. */
    private Path edited(String code, String column, String text) throws Exception {
        Path workbook = folder.resolve("bo.xlsx");
        SetFiles.toWorkbook(Path.of("indicators/mo-duc-xa.yaml"), workbook, TEXTS);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Sheet sheet = book.getSheetAt(0);
            Row row = null;
            for (Row each : sheet) {
                boolean named = each.getRowNum() >= HEADER
                        && each.getCell(2) != null
                        && each.getCell(2).getStringCellValue().equals(code);
                row = named ? each : row;
            }
            for (Cell title : sheet.getRow(HEADER)) {
                if (title.getStringCellValue().equals(column)) {
                    Cell cell = row.getCell(title.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    cell.setBlank();
                    cell.setCellValue(text == null ? "" : column.startsWith("Bậc") ? text.replace('/', '\n') : text);
                }
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("sua.xlsx"))) {
                book.write(out);
            }
        }
        return folder.resolve("sua.xlsx");
    }
}
