package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Broken files of every kind never throw, never take long, and never come out unread without a word. Runs for seconds;
 * {@code -Ddti.fuzz.rounds=20000} runs it for longer.
 */
@Timeout(600)
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("dti.fuzz.rounds", 400);
    private static final Limits LIMITS =
            new Limits(64L << 20, 64L << 20, 300_000, 3_000_000, 1_000, 32_767, Duration.ofSeconds(5));

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("Phiếu");
            for (int i = 0; i < 20; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("1." + i);
                row.createCell(1).setCellValue("Chỉ số " + i);
                row.createCell(2).setCellValue(i / 3.0);
                row.createCell(3).setCellFormula("C" + (i + 1) + "*2");
            }
            HSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
            HSSFConditionalFormattingRule white =
                    formatting.createConditionalFormattingRule(ComparisonOperator.BETWEEN, "1", "5");
            white.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
            white.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.getIndex());
            formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("C1:D9")}, white);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, byte[]> seeds() throws IOException {
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>B1</f><v>chữ</v></c><c r=\"B1\"><v>8.5</v></c></row>";
        String odsRows = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"8.5\">"
                + "<text:p>8,5</text:p></table:table-cell></table:table-row>";
        Map<String, byte[]> seeds = new HashMap<>();
        seeds.put("a.xlsx", Zipped.xlsx(rows.repeat(1)).bytes());
        seeds.put("b.ods", Zipped.ods("", odsRows).bytes());
        seeds.put("c.xls", xls());
        seeds.put("d.csv", "Mã;Tên;Điểm\n1.1;\"A; b\";8,5\n1.2;C;9\n".getBytes(StandardCharsets.UTF_8));
        seeds.put("e.xlsx", new byte[3_000]);
        seeds.put(
                "f.fods",
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"opendocument.spreadsheet\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        seeds.put("g.xls", encrypted());
        seeds.put("h.tsv", "Mã\tTên\tĐiểm\n1.1\tA\t8,5\n".getBytes(StandardCharsets.UTF_8));
        seeds.put(
                "l.csv",
                "Mã, \"Tên\",Điểm,Ghi chú\n1.1, \"A, \"\"b\"\"\",8.5,\"hai\ndòng\"\n1.2,\"mở,9,x\n1.3,C,10,y\n"
                        .getBytes(StandardCharsets.UTF_8));
        seeds.put("m.xlsx", "<br/>\nPK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
        seeds.put("i.xlsx", "{\"error\": \"x\"}".getBytes(StandardCharsets.UTF_8));
        seeds.put("j.xls", "TABLE\r\n0,1\r\n\"X\"\r\n".getBytes(StandardCharsets.UTF_8));
        seeds.put(
                "k.ods",
                Zipped.ods(
                                "<style:style style:name=\"c\" style:family=\"table-cell\" style:data-style-name=\"N\"><style:text-properties"
                                        + " fo:color=\"#ffffff\" xmlns:fo=\"f\" style:text-position=\"\"/></style:style>",
                                "<table:shapes><draw:rect/></table:shapes><table:table-row><table:table-cell table:style-name=\"c\""
                                        + " office:value-type=\"date\" office:date-value=\"2026-03-31T17:00:00Z\"/><table:table-cell"
                                        + " table:formula=\"of:=['file:///a.ods'#$A.B1]\"><text:p>1<text:ruby><text:ruby-base>0</text:ruby-base>"
                                        + "</text:ruby></text:p><draw:frame table:end-cell-address=\"A.B9\"/></table:table-cell></table:table-row>")
                        .bytes());
        return seeds;
    }

    /** A workbook that opens without asking for its password. */
    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (OutputStream packed = encryptor.getDataStream(document)) {
                packed.write(Zipped.xlsx("<row><c><v>8.5</v></c></row>").bytes());
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void brokenBytesAreToldNeverThrown() throws IOException {
        Random random = new Random(20_241_115);
        for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
                check(seed.getKey(), broken(seed.getValue(), random));
            }
        }
    }

    @Test
    void brokenPartsAreToldNeverThrown() {
        String sheet = Zipped.worksheet(
                "<cols><col min=\"1\" max=\"2\" width=\"9\"/></cols><sheetData><row r=\"1\" ht=\"15\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r></is></c><c r=\"B1\" s=\"0\"><f>A1*2</f><v>8.5</v></c>"
                        + "<c r=\"C1\"><f t=\"shared\" ref=\"C1:C9\" si=\"0\">B1+SUM(5:6)</f><v>1</v></c><c r=\"D1\" t=\"d\">"
                        + "<v>2026-03-31T17:00:00Z</v></c><c r=\"E1\" t=\"e\" vm=\"1\"><v>#VALUE!</v></c></row></sheetData>"
                        + "<conditionalFormatting sqref=\"A1:B9\"><cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"0\"><formula>8"
                        + "</formula></cfRule><cfRule type=\"iconSet\"><iconSet showValue=\"0\"/></cfRule></conditionalFormatting><controls><anchor><from><row>1</row></from></anchor></controls>"
                        + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><extLst><ext><conditionalFormattings>"
                        + "<conditionalFormatting><cfRule type=\"cellIs\"><f>1</f><dxf><font><color theme=\"5\" tint=\"0.4\"/></font>"
                        + "</dxf></cfRule><sqref>A1:B2</sqref></conditionalFormatting></conditionalFormattings></ext></extLst>");
        String styles =
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[&lt;5]0.0;&quot;x&quot;yy\"/></numFmts>"
                        + "<fonts><font><name val=\"A\"/><color theme=\"6\"/></font></fonts><fills><fill><patternFill patternType=\"solid\"><fgColor indexed=\"9\" tint=\"-0.1\"/></patternFill></fill></fills><dxfs><dxf><fill><patternFill><bgColor theme=\"4\"/></patternFill></fill><numFmt numFmtId=\"1\" formatCode=\"# ?/?\"/></dxf></dxfs><cellXfs><xf numFmtId=\"170\" fontId=\"0\"/></cellXfs></styleSheet>";
        String theme =
                "<theme><themeElements><clrScheme><dk1><sysClr lastClr=\"000000\"/></dk1><lt1><srgbClr val=\"FFFFFF\"/></lt1>"
                        + "<dk2><srgbClr val=\"44546A\"/></dk2></clrScheme></themeElements></theme>";
        Random random = new Random(625);
        for (int round = 0; round < 2 * ROUNDS; round++) {
            byte[] one = broken(sheet.getBytes(StandardCharsets.UTF_8), random);
            byte[] two = round % 2 == 0
                    ? styles.getBytes(StandardCharsets.UTF_8)
                    : broken(styles.getBytes(StandardCharsets.UTF_8), random);
            byte[] three = broken(theme.getBytes(StandardCharsets.UTF_8), random);
            check(
                    "a.xlsx",
                    Zipped.xlsx()
                            .with("xl/worksheets/sheet1.xml", out -> out.write(one))
                            .with("xl/styles.xml", out -> out.write(two))
                            .linked("styles", "theme")
                            .with("xl/theme.xml", out -> out.write(three))
                            .bytes());
        }
    }

    @Test
    void oddFormulasAndFormatsAreNeverThrown() {
        Random random = new Random(17);
        String signs = "$A1:.B2()'\"!,;+-*/<>=%&^{}[]#@ SUMIF0.E\\_?dmyhs";
        for (int round = 0; round < 50 * ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String formula = text.toString();
            assertThat(FormulaText.words(formula).stream()
                            .map(FormulaText.Word::text)
                            .reduce("", String::concat))
                    .isEqualTo(formula);
            assertThat(FormulaText.moved(formula, 1, 1)).isNotNull();
            assertThat(FormulaReference.in(FormulaText.words(formula))).isNotNull();
            assertThat(FormulaSyntax.parse(FormulaText.words(formula))).isNotNull();
            assertThat(OdsFormula.toExcel("of:=" + formula)).isNotNull();
            CellFormat.of("[Color " + formula).colour(new BigDecimal("8.456"));
            assertThat(CellFormat.of(formula).content(new BigDecimal("-8.456"), DayCount.FROM_1904))
                    .isNotNull();
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length + 1)) : whole.clone();
        for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(20)), (byte)
                        (random.nextBoolean() ? 0 : 0xFF));
            }
        }
        return bytes;
    }

    private static void check(String name, byte[] bytes) {
        long start = System.nanoTime();
        Workbook workbook = Workbooks.read(bytes, name, LIMITS);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        if (workbook.format().isEmpty()) {
            assertThat(workbook.notices()).isNotEmpty();
        }
        FormulaCheck check = new FormulaCheck(workbook);
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    assertThat(check.evaluate(sheet, cell)).isNotNull();
                    assertThat(check.isCircular(sheet, cell) && !cell.isFormula())
                            .isFalse();
                }
            }
        }
    }
}
