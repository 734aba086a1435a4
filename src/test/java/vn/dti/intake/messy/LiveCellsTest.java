package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.cli.Main;

/** What people type can look like a formula; in no output is it one. */
class LiveCellsTest {

    private static final List<String> LIVE =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "=cmd|' /C calc'!A0", "\u00a0=1+1", "＝1+1");

    @TempDir
    private Path folder;

    @Test
    void nothingTypedBecomesAFormula() throws IOException {
        Path assessment = Refusals.assessment(folder.resolve("ky-danh-gia"));
        Path settings = assessment.resolve("dti.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("name: Phường Đức Phổ", "name: \"=1+1 Đức Phổ\"")
                        .replace("title: ", "title: =1+1 "));
        Path submissions = Files.createDirectories(assessment.resolve("bai-nop"));
        Grid form = CleanForm.grid("=1+1", "XA-001", "Xã Mộ Đức");
        Grid decisions = new Grid("-1+1");
        decisions.text("A1", "Mã đơn vị").text("B1", "Mã chỉ số").text("C1", "Điểm thẩm định");
        decisions.text("D1", "Lý do").text("E1", "Người thẩm định");
        for (int i = 0; i < LIVE.size(); i++) {
            CleanForm.Line line = CleanForm.lines().get(i);
            form.text("E" + line.row(), LIVE.get(i)).text("F" + line.row(), LIVE.get(i));
            int row = i + 2;
            decisions.text("A" + row, "XA-001").text("B" + row, line.code()).number("C" + row, "1");
            decisions.text("D" + row, LIVE.get(i)).text("E" + row, LIVE.get(i));
        }
        form.comment("D9", "=1+1");
        Files.write(submissions.resolve("=1+1.xlsx"), XlsxFile.of(form));
        Path round = Files.createDirectories(assessment.resolve("tham-dinh/lan-1"));
        Files.write(round.resolve("@quyet-dinh.xlsx"), XlsxFile.of(decisions));

        String printed = run("score", assessment.toString(), "--format", "csv");
        String checked = run("check", assessment.toString(), "--format", "csv");

        assertDead(printed, "score --format csv");
        assertDead(checked, "check --format csv");
        Set<String> typed = new TreeSet<>();
        try (Stream<Path> files = Files.list(assessment.resolve("ket-qua"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv")) {
                    assertDead(Files.readString(file), name);
                } else if (name.endsWith(".xlsx")) {
                    typed.addAll(texts(file));
                }
            }
        }
        assertThat(typed).anyMatch(text -> text.contains("=1+1")).anyMatch(text -> text.contains("@SUM"));
        assertThat(Files.readString(assessment.resolve("ket-qua/diem-chi-tiet.csv")))
                .contains("=1+1")
                .contains("@SUM");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        assertThat(code).as(out + "\n" + err).isZero();
        return out.toString();
    }

    private static void assertDead(String csv, String name) throws IOException {
        try (Reader reader = new StringReader(csv.startsWith("\ufeff") ? csv.substring(1) : csv);
                CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).as(name).hasSizeGreaterThan(1);
            for (CSVRecord record : records) {
                assertThat(record.toList()).as(name).allSatisfy(cell -> assertThat(cell)
                        .doesNotMatch("(?s)[=+\\-@\\t\\r＝＋－＠].*"));
            }
        }
    }

    /** All texts of a workbook, none of which is a formula. */
    private static Set<String> texts(Path file) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType())
                                .as(sheet.getSheetName() + " " + cell.getAddress())
                                .isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return texts;
    }
}
