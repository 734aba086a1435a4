package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile files through the program as it is installed, with 512 MB: told in words, with the right exit code. */
class HostileFilesIT {

    private static final Path LAUNCHER = Path.of("target", "dti", "bin", "dti").toAbsolutePath();
    /** Generous, for busy machines; a hang is what it finds. */
    private static final long PATIENCE_SECONDS = 120;

    private static final byte[] EMPTY_ROWS =
            "<row><c/></row>     ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path assessment;

    /** What the program said. */
    private record Said(int code, String text) {}

    @BeforeEach
    void makeAssessment() throws IOException {
        assessment = Refusals.assessment(folder.resolve("ky-danh-gia"));
    }

    static Stream<Arguments> ofTheCatalogue() {
        return Stream.of(
                Arguments.of("xlsx-with-entities-that-multiply", "file_damaged"),
                Arguments.of("xlsx-with-entity-from-outside", "file_damaged"),
                Arguments.of("xlsx-with-password", "file_encrypted"),
                Arguments.of("xls-with-password", "file_encrypted"),
                Arguments.of("xlsx-cut-off", "file_damaged"),
                Arguments.of("xls-cut-off", "file_damaged"),
                Arguments.of("ods-cut-off", "file_damaged"),
                Arguments.of("folder-with-link-out-of-it", "file_link_outside"),
                Arguments.of("folder-with-link-to-itself", "file_link_outside"));
    }

    @ParameterizedTest
    @MethodSource
    void ofTheCatalogue(String name, String code) throws Exception {
        MessyForm form = MessyForms.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Said said = check(form.write(Files.createDirectories(folder.resolve("tep"))));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains(code);
    }

    @Test
    void aZipBombEndsAtTheLimit() throws Exception {
        Said said = check(workbook(out -> {
            for (int i = 0; i < 30_000; i++) {
                out.write(EMPTY_ROWS);
            }
        }));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("file_limit_reached", "unpacked_bytes");
    }

    @Test
    void tenThousandColumnsAreTooMany() throws Exception {
        Said said = check(workbook(out ->
                out.write(("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>").getBytes(StandardCharsets.UTF_8))));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("file_limit_reached", "columns");
    }

    @Test
    void aMillionFormattedRowsAreNoMatter() throws Exception {
        Path file = folder.resolve("phieu.xlsx");
        Files.write(file, XlsxFile.of(CleanForm.grid().formatRows(1_048_576)));
        Said said = check(file);
        assertThat(said.code()).as(said.text()).isZero();
    }

    @Test
    void aMillionFilledRowsAreTooMany() throws Exception {
        byte[] rows = "<row><c><v>1</v></c></row>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        Said said = check(workbook(out -> {
            for (int i = 0; i < 1_000; i++) {
                out.write(rows);
            }
        }));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("file_limit_reached", "rows");
    }

    @Test
    void aLineOfFiftyMegabytesIsTooMuch() throws Exception {
        Path file = folder.resolve("phieu.csv");
        Files.writeString(file, "Mã chỉ số,Điểm tự chấm\n" + "1,".repeat(25_000_000));
        Said said = check(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).containsAnyOf("file_limit_reached", "file_memory_exceeded");
    }

    @Test
    void aliasesThatMultiplyAreRefused() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(9)));
        }
        Files.writeString(assessment.resolve("dti.yaml"), bomb.toString());
        Said said = run("check", assessment.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("Bí danh YAML");
    }

    @Test
    void aProductOfHugeCellsIsOverTheBudgetOfItsCell() throws Exception {
        StringBuilder rows = new StringBuilder();
        rows.append("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã chỉ số</t></is></c>")
                .append("<c r=\"B1\" t=\"inlineStr\"><is><t>Điểm tự chấm</t></is></c></row>")
                .append("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>1.1</t></is></c>")
                .append("<c r=\"B2\"><f>ROUND(PRODUCT(K6:K60005),0)</f><v>5</v></c></row>");
        for (int row = 6; row <= 60_005; row++) {
            rows.append("<row r=\"%1$d\"><c r=\"K%1$d\"><v>1E307</v></c></row>".formatted(row));
        }
        Path file = workbook(out -> out.write(rows.toString().getBytes(StandardCharsets.UTF_8)));
        Said said = check(Files.move(file, folder.resolve("XA-001.xlsx")));
        assertThat(said.code()).isIn(0, 1);
        assertThat(said.text()).contains("formula_too_costly");
    }

    @Test
    void aProductOfHugeCellsInLibreOfficesFormatIsOverTheBudgetToo() throws Exception {
        Zip zip = new Zip()
                .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .add("content.xml", out -> {
                    write(
                            out,
                            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                                    + "<office:spreadsheet><table:table table:name=\"P\"><table:table-row>"
                                    + odsText("Mã chỉ số") + odsText("Điểm tự chấm")
                                    + "</table:table-row><table:table-row>" + odsText("1.1")
                                    + "<table:table-cell office:value-type=\"float\" office:value=\"5\""
                                    + " table:formula=\"of:=ROUND(PRODUCT([.K6:.K60005]);0)\"/></table:table-row>"
                                    + "<table:table-row table:number-rows-repeated=\"3\"/>");
                    byte[] row = ("<table:table-row><table:table-cell table:number-columns-repeated=\"10\"/>"
                                    + "<table:table-cell office:value-type=\"float\" office:value=\"1E307\"/>"
                                    + "</table:table-row>")
                            .getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 60_000; i++) {
                        out.write(row);
                    }
                    write(out, "</table:table></office:spreadsheet></office:body></office:document-content>");
                });
        Said said = check(Files.write(folder.resolve("XA-001.ods"), zip.bytes()));
        assertThat(said.code()).as(said.text()).isIn(0, 1);
        assertThat(said.text()).contains("formula_too_costly");
    }

    @Test
    void aProductOfHugeCellsInTheOldFormatIsOverTheBudgetToo() throws Exception {
        Path file = folder.resolve("XA-001.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet("P");
            sheet.createRow(0).createCell(0).setCellValue("Mã chỉ số");
            sheet.getRow(0).createCell(1).setCellValue("Điểm tự chấm");
            sheet.createRow(1).createCell(0).setCellValue("1.1");
            sheet.getRow(1).createCell(1).setCellFormula("ROUND(PRODUCT(K6:K60005),0)");
            sheet.getRow(1).getCell(1).setCellValue(5);
            for (int row = 5; row < 60_005; row++) {
                sheet.createRow(row).createCell(10).setCellValue(1E307);
            }
            workbook.write(out);
        }
        Said said = check(file);
        assertThat(said.code()).as(said.text()).isIn(0, 1);
        assertThat(said.text()).contains("formula_too_costly");
    }

    private static String odsText(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    @Test
    void arithmeticOfASetThatNeverEndsIsRefused() throws Exception {
        Path set = folder.resolve("bo.yaml");
        for (String formula :
                List.of("ROUND(a/b, 50000000)", "((((10^100)^100)^100)^100)*a/b", "ROUND(a/b, 2147483647)")) {
            Files.writeString(
                    set,
                    "id: x\ntitle: X\ngroups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10, inputs:"
                            + " {a: A, b: B}, rule: {formula: \"" + formula + "\"}}]}]\n");
            assertThat(run("check", set.toString()).code()).as(formula).isEqualTo(2);
        }
    }

    @Test
    void aRowOfTwoHundredThousandAttributesEndsInTime() throws Exception {
        StringBuilder row = new StringBuilder("<row");
        for (int i = 0; i < 200_000; i++) {
            row.append(" a").append(i).append("=\"1\"");
        }
        row.append("><c><v>1</v></c></row>");
        Said said = check(workbook(out -> out.write(row.toString().getBytes(StandardCharsets.UTF_8))));
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void threeHundredThousandNamespacesEndInTime() throws Exception {
        StringBuilder row = new StringBuilder("<row");
        for (int i = 0; i < 300_000; i++) {
            row.append(" xmlns:n").append(i).append("=\"u").append(i).append('"');
        }
        row.append("><c><v>1</v></c></row>");
        Said said = check(workbook(out -> out.write(row.toString().getBytes(StandardCharsets.UTF_8))));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("file_limit_reached");
    }

    @Test
    void aNameOfFourMegabytesEndsInTime() throws Exception {
        String name = "n".repeat(4 << 20);
        Said said = check(workbook(out -> write(out, "<row><" + name + "/><c><v>1</v></c></row>")));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("file_limit_reached");
    }

    @Test
    void aFileOfATerabyteIsNotGoneThrough() throws Exception {
        Path file = folder.resolve("phieu.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write(new byte[] {'P', 'K', 3, 4});
            large.setLength(1L << 40);
        }
        Said said = check(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("file_limit_reached", "file_bytes");
    }

    @Test
    void aDeviceIsNoForm() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("phieu.xlsx"), Path.of("/dev/zero"));
        assertThat(check(link).code()).isEqualTo(74);
    }

    @Test
    void oneHostileFileHidesNoErrorOfAnother() throws Exception {
        Path submissions = Files.createDirectories(assessment.resolve("bai-nop"));
        Files.move(
                workbook(out -> out.write(
                        ("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>").getBytes(StandardCharsets.UTF_8))),
                submissions.resolve("bom.xlsx"));
        Files.write(
                submissions.resolve("phieu.xlsx"), XlsxFile.of(CleanForm.grid().number("D9", "85")));
        Said said = run("score", assessment.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("bom.xlsx", "phieu.xlsx", "D9");
        assertThat(assessment.resolve("ket-qua")).doesNotExist();
    }

    /** A workbook of one sheet with these rows. */
    private Path workbook(Zip.Part rows) throws IOException {
        Zip zip = new Zip()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                .add("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
                .add("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .add(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"P\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .add("xl/worksheets/sheet1.xml", out -> {
                    write(out, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
                    write(out, "<sheetData>");
                    rows.writeTo(out);
                    write(out, "</sheetData></worksheet>");
                });
        return Files.write(folder.resolve("phieu.xlsx"), zip.bytes());
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private Said check(Path file) throws IOException, InterruptedException {
        return run("check", "--assessment", assessment.toString(), file.toString(), "--format", "csv");
    }

    private Said run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        File said = folder.resolve("loi-noi.txt").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().put("DTI_JAVA_OPTS", "-Xmx512m");
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended within %d s", PATIENCE_SECONDS).isTrue();
        String text = Files.readString(said.toPath());
        assertThat(text).doesNotContain("\tat ", "Exception", "OutOfMemory");
        return new Said(process.exitValue(), text);
    }
}
