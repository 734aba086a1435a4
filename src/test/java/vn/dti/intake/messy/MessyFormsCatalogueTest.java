package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue itself: complete, writable, the same bytes every time, and files that other programs read as meant. */
class MessyFormsCatalogueTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFormIsWrittenTheSameTwice() {
        return MessyForms.all().stream()
                .map(form -> DynamicTest.dynamicTest(form.name(), () -> {
                    Path first = Files.createDirectories(folder.resolve("1").resolve(form.name()));
                    Path second = Files.createDirectories(folder.resolve("2").resolve(form.name()));
                    assertThat(form.write(first)).exists().startsWith(first);
                    form.write(second);
                    assertThat(sums(first)).isNotEmpty().isEqualTo(sums(second));
                }));
    }

    @Test
    void namesAreUniqueAndKebabCase() {
        List<String> names = MessyForms.all().stream().map(MessyForm::name).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9.]+(-[a-z0-9.]+)*"));
    }

    @Test
    void everyFamilyHasAcceptedAndRefusedForms() {
        for (MessyForm.Category category : MessyForm.Category.values()) {
            assertThat(MessyForms.all().stream()
                            .filter(form -> form.category() == category)
                            .map(form -> form.expectation().outcome()))
                    .as(category.name())
                    .contains(Expectation.Outcome.ACCEPT, Expectation.Outcome.REJECT);
        }
    }

    @Test
    void whatIsExpectedIsSaid() {
        assertThat(MessyForms.all()).allSatisfy(form -> {
            boolean silent = Set.of(Expectation.Outcome.ACCEPT, Expectation.Outcome.READ)
                    .contains(form.expectation().outcome());
            assertThat(form.expectation().findings().isEmpty()).isEqualTo(silent);
            assertThat(form.expectation().findings()).allSatisfy(finding -> assertThat(finding.codes())
                    .isNotEmpty()
                    .allMatch(code -> code.matches("[a-z0-9]+(_[a-z0-9]+)*")));
            if (form.expectation().outcome() == Expectation.Outcome.REJECT) {
                assertThat(form.expectation().points()).isEmpty();
            }
        });
    }

    @Test
    void cleanFormIsReadByPoiAsMeant() throws IOException {
        try (Workbook xlsx = new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.of(CleanForm.withInputs())));
                Workbook xls = new HSSFWorkbook(new ByteArrayInputStream(XlsFile.of(CleanForm.withInputs())))) {
            for (Workbook workbook : List.of(xlsx, xls)) {
                var sheet = workbook.getSheet(CleanForm.SHEET);
                assertThat(sheet.getRow(8).getCell(0).getStringCellValue()).isEqualTo("1.2");
                assertThat(sheet.getRow(8).getCell(3).getNumericCellValue()).isEqualTo(8.5);
                assertThat(sheet.getRow(18).getCell(6).getLocalDateTimeCellValue())
                        .hasToString("2026-01-15T00:00");
                assertThat(sheet.getRow(23).getCell(6).getCellStyle().getDataFormatString())
                        .isEqualTo("0%");
            }
        }
    }

    @Test
    void oddWorkbooksAreReadByPoiAsMeant() throws IOException {
        Grid grid = CleanForm.grid()
                .put("D9", Value.formula("5+3.5", Value.number("2")))
                .put("D10", Value.formulaWithoutResult("5+3.5"))
                .put("D11", new Value.Fault("#REF!"))
                .comment("D12", "xem lại")
                .picture("D13")
                .hideRow(14)
                .hideColumn(5)
                .merge("D15:D16")
                .lock();
        byte[] bytes = new XlsxFile(grid, new Grid("ẩn").hide(Grid.Visibility.VERY_HIDDEN))
                .macros(XlsFile.macroProject())
                .externalLink("khac.xlsx")
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(8).getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(9).getCell(3).getRawValue()).isNull();
            assertThat(sheet.getRow(10).getCell(3).getCellType()).isEqualTo(CellType.ERROR);
            assertThat(sheet.getRow(11).getCell(3).getCellComment().getString().getString())
                    .isEqualTo("xem lại");
            assertThat(sheet.getDrawingPatriarch().getShapes()).hasSize(1);
            assertThat(sheet.getRow(13).getZeroHeight()).isTrue();
            assertThat(sheet.isColumnHidden(4)).isTrue();
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(workbook.isSheetVeryHidden(1)).isTrue();
            assertThat(workbook.isMacroEnabled()).isTrue();
        }
    }

    @Test
    void passwordsAreReal() throws Exception {
        byte[] clean = XlsxFile.of(CleanForm.grid());
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(XlsFile.encryptedPackage(clean)))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
            assertThat(decryptor.verifyPassword("mat-khau")).isTrue();
            assertThat(decryptor.getDataStream(file).readAllBytes()).isEqualTo(clean);
        }
        Assertions.assertThatExceptionOfType(EncryptedDocumentException.class)
                .isThrownBy(() -> new HSSFWorkbook(new ByteArrayInputStream(XlsFile.encrypted(CleanForm.grid()))));
    }

    @Test
    void legacyTextIsWhatTheFontsHold() {
        assertThat(LegacyText.tcvn3("Xã Mộ Đức")).isEqualTo("X· Mé §øc");
        assertThat(LegacyText.vni("Xã Mộ Đức")).isEqualTo("Xaõ Moä Ñöùc");
        assertThat(new String(LegacyText.windows1258("Mộ Đức"), java.nio.charset.Charset.forName("windows-1258")))
                .isEqualTo("Mô\u0323 Đư\u0301c");
    }

    private static Map<String, String> sums(Path root) throws Exception {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.collect(Collectors.toList())) {
                String name = root.relativize(file).toString();
                if (Files.isSymbolicLink(file)) {
                    sums.put(name, Files.readSymbolicLink(file).toString());
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    sums.put(name, sum(file));
                }
            }
        }
        return sums;
    }

    private static String sum(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
