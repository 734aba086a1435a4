package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five forms of 57 formulas each that nobody calculated: one cause, one line, and no unit hidden (dac-ta 4). */
class ManyErrorsTest {

    private static final int INDICATORS = 57;

    @TempDir
    Path root;

    private AssessmentFolder folder;

    @BeforeEach
    void sevenUnits() throws IOException {
        StringBuilder set =
                new StringBuilder("  - code: \"1\"\n    name: Nhóm\n    pillars: [p, q]\n    indicators:\n");
        List<String> good = new ArrayList<>();
        for (int i = 1; i <= INDICATORS; i++) {
            set.append("      - {code: \"1.%d\", name: Chỉ số %d, max: 10, evidence: optional}%n".formatted(i, i));
            good.add("1." + i + ",,," + i % 10 + ",");
        }
        folder = new AssessmentFolder(root)
                .set(set.toString())
                .plan(List.of("mot", "hai", "ba", "bon", "nam", "sau", "bay"), "")
                .claims("sau", good.toArray(String[]::new))
                .claims("bay", good.toArray(String[]::new));
        for (String unit : List.of("mot", "hai", "ba", "bon", "nam")) {
            uncalculated(root.resolve("bai-nop").resolve(unit + ".xlsx"));
        }
    }

    private static void uncalculated(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Phiếu");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("Mã chỉ số");
            head.createCell(1).setCellValue("Điểm tự chấm");
            for (int i = 1; i <= INDICATORS; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("1." + i);
                row.createCell(1).setCellFormula("C" + (i + 1) + "*2");
            }
            workbook.write(out);
        }
    }

    @Test
    void eachFileIsOneLineAndEveryUnitIsNamedWithItsCount() {
        for (String command : List.of("check", "score")) {
            Ran ran = folder.run(command);
            assertThat(ran.exit()).isEqualTo(1);
            String said = command.equals("check") ? ran.out() : ran.err();
            assertThat(said.lines().count()).as(said).isLessThan(35);
            for (String unit : List.of("mot", "hai", "ba", "bon", "nam")) {
                assertThat(said).contains("bai-nop/" + unit + ".xlsx, trang \"Phiếu\": 57 chỗ (B2:B58)");
                assertThat(said).contains("Đơn vị " + unit + " 57 lỗi");
            }
            assertThat(said).contains("285 lỗi");
        }
        assertThat(root.resolve("ket-qua")).doesNotExist();
    }

    @Test
    void forMachinesAllAreKept() {
        assertThat(folder.run("check", "--format", "csv")
                        .out()
                        .lines()
                        .filter(line -> line.contains("formula_without_value")))
                .hasSize(285);
    }

    @Test
    void theRankingComesLast() {
        Ran ran = folder.run("score", "--provisional");
        assertThat(ran.exit()).isZero();
        List<String> before =
                ran.err().lines().takeWhile(line -> !line.isBlank()).toList();
        assertThat(before).as(ran.err()).hasSizeLessThanOrEqualTo(8);
        assertThat(before.subList(0, 5)).allMatch(line -> line.startsWith("LỖI"));
        assertThat(before.get(before.size() - 1)).startsWith("Tất cả 285 lỗi");
        assertThat(String.join("\n", before)).contains("Đơn vị mot 57 lỗi", "Đơn vị nam 57 lỗi");
        assertThat(ran.out()).contains("Đơn vị sau", "Đơn vị bay");
        assertThat(IntStream.range(0, 5).mapToObj(before::get)).doesNotHaveDuplicates();
        assertThat(before.subList(0, 7)).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }
}
