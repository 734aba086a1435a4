package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.codes;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.ods;
import static vn.dti.table.Reading.only;
import static vn.dti.table.Reading.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.notice.NoticeCode;

/** Files made to do harm, or absurd by accident: refused with words, soon, and in little memory. */
@Timeout(120)
class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static Zipped sheet(Zipped.Writer rows) {
        return Zipped.xlsx().with(SHEET, out -> {
            write(out, "<worksheet><sheetData>");
            rows.write(out);
            write(out, "</sheetData></worksheet>");
        });
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Zipped.Writer times(int count, String text) {
        byte[] many = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (int i = 0; i < count / 1_000; i++) {
                out.write(many);
            }
        };
    }

    private static void assertLimit(Workbook workbook, String limit) {
        assertThat(workbook.format()).isEmpty();
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.FILE_LIMIT_REACHED);
        assertThat(only(workbook).arguments().get(0)).isEqualTo(limit);
    }

    @Test
    void aMillionFormattedRowsWithoutContentAreNothing() {
        Workbook workbook = xlsx(sheet(out -> {
            write(out, "<row r=\"1\"><c r=\"A1\"><v>8.5</v></c></row>");
            times(1_048_000, "<row ht=\"15\" customHeight=\"1\" s=\"3\" customFormat=\"1\"/>")
                    .write(out);
        }));
        assertThat(workbook.notices()).isEmpty();
        assertThat(workbook.sheets().get(0).rows()).hasSize(1);
    }

    @Test
    void tenThousandFormattedColumnsAreNothingAndContentThereIsTooMuch() {
        Zipped.Writer cells = times(9_000, "<c s=\"0\"/>");
        assertThat(xlsx(sheet(out -> {
                            write(out, "<row r=\"1\"><c><v>8.5</v></c>");
                            cells.write(out);
                            write(out, "</row>");
                        }))
                        .notices())
                .isEmpty();
        assertLimit(
                xlsx(sheet(out -> {
                    write(out, "<row r=\"1\"><c><v>8.5</v></c>");
                    cells.write(out);
                    write(out, "<c><v>1</v></c></row>");
                })),
                "columns");
    }

    @Test
    void zipBombsEndAtTheLimit() {
        assertLimit(xlsx(sheet(times(700_000_000 / 20, "<row><c/></row>     "))), "unpacked_bytes");
        Limits small = new Limits(1 << 20, 1 << 20, 1_000, 1_000, 100, 1_000, Duration.ofSeconds(10));
        byte[] bomb = sheet(times(200_000, "<row><c/></row>")).bytes();
        assertLimit(Workbooks.read(lying(bomb), "a.xlsx", small), "unpacked_bytes");
    }

    /** The same zip, with a directory that says every part is one byte long when unpacked. */
    private static byte[] lying(byte[] zip) {
        byte[] lying = zip.clone();
        for (int i = 0; i + 28 < lying.length; i++) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                Arrays.fill(lying, i + 24, i + 28, (byte) 0);
                lying[i + 24] = 1;
            }
        }
        return lying;
    }

    @Test
    void partsWithAPasswordAreNamed() {
        byte[] zip = Zipped.xlsx("<row><c><v>1</v></c></row>").bytes();
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        assertThat(codes(Workbooks.read(zip, "a.xlsx", Limits.DEFAULT))).containsExactly(NoticeCode.FILE_ENCRYPTED);
    }

    @Test
    void everyLimitIsKept() {
        Limits small = new Limits(1 << 20, 1 << 20, 5, 20, 10, 50, Duration.ofSeconds(10));
        assertLimit(read(times(1_000, "<row><c><v>1</v></c></row>"), small), "rows");
        assertLimit(read(out -> write(out, "<row>" + "<c><v>1</v></c>".repeat(11) + "</row>"), small), "columns");
        assertLimit(
                read(out -> write(out, ("<row>" + "<c><v>1</v></c>".repeat(9) + "</row>").repeat(4)), small), "cells");
        assertLimit(
                read(out -> write(out, "<row><c t=\"str\"><v>" + "a".repeat(51) + "</v></c></row>"), small),
                "text_length");
        Limits hurried = new Limits(1 << 30, 1 << 30, 5, 20, 10, 50, Duration.ofMillis(1));
        assertLimit(read(times(2_000_000, "<row><c/></row>"), hurried), "seconds");
    }

    private static Workbook read(Zipped.Writer rows, Limits limits) {
        return Workbooks.read(sheet(rows).bytes(), "a.xlsx", limits);
    }

    @Test
    void tokensOfMegabytesEndBeforeTheyFillTheMemory() {
        assertLimit(
                xlsx(sheet(out -> {
                    write(out, "<row x=\"");
                    times(300_000_000, "a").write(out);
                    write(out, "\"/>");
                })),
                "text_length");
        assertThat(xlsx(sheet(out -> {
                            write(out, "<row><c t=\"str\"><v>");
                            times(300_000_000, "a").write(out);
                            write(out, "</v></c></row>");
                        }))
                        .format())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' a%d=\"1\"', 200000", "' xmlns:n%d=\"u\"', 100000"})
    void attributesWithoutNumberEndWithTheirTag(String attribute, int count) {
        assertLimit(
                xlsx(sheet(out -> {
                    write(out, "<row");
                    for (int i = 0; i < count; i++) {
                        write(out, attribute.formatted(i));
                    }
                    write(out, "/>");
                })),
                "text_length");
    }

    @Test
    void entitiesAreNeverExpandedNorFetched() {
        String[] documentTypes = {
            "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
            "<!DOCTYPE w [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "",
        };
        for (String documentType : documentTypes) {
            Workbook workbook = xlsx(
                    Zipped.xlsx()
                            .with(
                                    SHEET,
                                    documentType
                                            + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"));
            assertThat(workbook.sheets()).as(documentType).isEmpty();
            assertThat(only(workbook).code()).isEqualTo(NoticeCode.FILE_DAMAGED);
        }
    }

    @Test
    void linksThatLeadOutAreNotFollowed() {
        Workbook workbook = xlsx(Zipped.xlsx()
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" TargetMode=\"External\""
                                + " Target=\"http://127.0.0.1:9/sheet1.xml\"/></Relationships>"));
        assertThat(codes(workbook)).containsExactly(NoticeCode.FILE_DAMAGED);
        Workbook upward = xlsx(Zipped.xlsx()
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations("rId1", "worksheet", "../../../../../../etc/passwd")));
        assertThat(codes(upward)).containsExactly(NoticeCode.FILE_DAMAGED);
    }

    @Test
    void nestingIsBounded() {
        Zipped.Writer deep = times(1_000_000, "<a>");
        assertThat(codes(xlsx(Zipped.xlsx().with(SHEET, out -> {
                    write(out, "<worksheet>");
                    deep.write(out);
                }))))
                .containsExactly(NoticeCode.FILE_DAMAGED);
        assertThat(codes(ods(new Zipped().with("content.xml", deep)))).containsExactly(NoticeCode.FILE_DAMAGED);
        Zipped.Writer spans = times(100_000, "<text:span>");
        assertThat(codes(ods(new Zipped().with("content.xml", out -> {
                    write(out, "<document xmlns:text=\"t\"><body><spreadsheet><table><table-row><table-cell><p>");
                    spans.write(out);
                }))))
                .containsExactly(NoticeCode.FILE_DAMAGED);
    }

    @Test
    void repeatsOfContentEndAtTheLimit() {
        String cell =
                "<table:table-cell table:number-columns-repeated=\"%d\" office:value-type=\"float\" office:value=\"1\"/>";
        assertLimit(
                ods(Zipped.ods(
                        "",
                        "<table:table-row table:number-rows-repeated=\"1048576\">" + cell.formatted(1)
                                + "</table:table-row>")),
                "rows");
        assertLimit(
                ods(Zipped.ods("", "<table:table-row>" + cell.formatted(16_384) + "</table:table-row>")), "columns");
        assertThat(codes(ods(Zipped.ods(
                        "",
                        "<table:table-row table:number-rows-repeated=\"999999999\"/>"
                                + "<table:table-row table:number-rows-repeated=\"999999999\"/>"
                                + "<table:table-row>" + cell.formatted(1) + "</table:table-row>"))))
                .containsExactly(NoticeCode.FILE_DAMAGED);
    }

    @Test
    void oneSheetIsNotReadTwice() {
        StringBuilder tabs = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            tabs.append("<sheet name=\"S").append(i).append("\" r:id=\"rId1\"/>");
        }
        assertThat(codes(xlsx(Zipped.xlsx("<row><c><v>1</v></c></row>")
                        .with("xl/workbook.xml", Zipped.workbook(tabs.toString())))))
                .containsExactly(NoticeCode.FILE_DAMAGED);
    }

    @Test
    void sharedFormulasDoNotMultiply() {
        String master = "<row><c><f t=\"shared\" si=\"0\">" + "A1+".repeat(10_000) + "1</f><v>1</v></c></row>";
        Workbook workbook = xlsx(sheet(out -> {
            write(out, master);
            times(290_000, "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>")
                    .write(out);
        }));
        assertThat(codes(workbook)).isEmpty();
        assertThat(Reading.cell(workbook, "A290000").formula()).endsWith("+A290000+1");

        Sheet sheet = workbook.sheets().get(0);
        FormulaCheck check = new FormulaCheck(workbook);
        int whole = 0;
        for (Row row : sheet.rows()) {
            Cell cell = row.cells().get(0);
            assertThat(check.evaluate(sheet, cell)).isEmpty();
            whole += check.isLookedAt(sheet, cell) ? 1 : 0;
        }
        assertThat(whole).isBetween(10, 1_000);
        MissedCells missed = check.missed().orElseThrow();
        assertThat(missed.count()).isEqualTo(sheet.rows().size() - whole);
        assertThat(missed.first().cell()).isEqualTo("A" + (whole + 1));
    }

    @Test
    void aChangedByteIsDamageAndNotAnotherScore() {
        byte[] stored =
                Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><v>8.5</v></c></row>").bytes();
        int changed = 0;
        for (int i = 30; i < stored.length; i++) {
            byte[] bytes = stored.clone();
            bytes[i] ^= 0x01;
            Workbook workbook = Workbooks.read(bytes, "a.xlsx", Limits.DEFAULT);
            if (workbook.format().isPresent()
                    && !workbook.sheets().isEmpty()
                    && !workbook.sheets().get(0).rows().isEmpty()) {
                assertThat(content(workbook, "A1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
            } else {
                changed++;
            }
        }
        assertThat(changed).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"<sheets/>", "<sheets><sheet name=\"A\"/></sheets>", "<nothing/>"})
    void workbooksWithoutSheetsAreNoCatastrophe(String inside) {
        Workbook workbook = xlsx(Zipped.xlsx().with("xl/workbook.xml", "<workbook>" + inside + "</workbook>"));
        assertThat(workbook.sheets()).isEmpty();
    }

    @Test
    void aLongCsvCellIsALimitAndManyLinesAreTooMany() {
        Limits small = new Limits(1 << 20, 1 << 20, 50, 200, 10, 50, Duration.ofSeconds(10));
        byte[] longCell = ("a,b,c\n\"" + "x".repeat(100) + "\",2,3\n").getBytes(StandardCharsets.UTF_8);
        assertLimit(Workbooks.read(longCell, "a.csv", small), "text_length");
        byte[] manyLines = "a,b,c\n".repeat(60).getBytes(StandardCharsets.UTF_8);
        assertLimit(Workbooks.read(manyLines, "a.csv", small), "rows");
        byte[] wide = ("a,".repeat(20) + "a\nb,c,d\n").getBytes(StandardCharsets.UTF_8);
        assertLimit(Workbooks.read(wide, "a.csv", small), "columns");
    }

    @Test
    void addressesWithoutEndAreGoneThroughOnce() {
        for (String address : new String[] {"a".repeat(120_000), "$".repeat(120_000), "'a".repeat(60_000)}) {
            String rules =
                    ("<calcext:conditional-format calcext:target-range-address=\"" + address + "\"/>").repeat(50);
            Workbook workbook = ods(Zipped.ods(
                    "",
                    "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
                            + "<calcext:conditional-formats>" + rules + "</calcext:conditional-formats>"));
            assertThat(workbook.notices()).isEmpty();
        }
    }

    @Test
    void linesInQuotationMarksAreGoneThroughOnce() {
        byte[] open = ("a,b,c\n1,2,\"" + "x\n".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(codes(Workbooks.read(open, "a.csv", Limits.DEFAULT))).containsExactly(NoticeCode.CSV_QUOTE_OPEN);
    }

    @Test
    void aCsvFieldAsLongAsTheFileEndsInTime() {
        Limits hurried = new Limits(1 << 30, 1 << 30, 5, 20, 10, 1 << 30, Duration.ofNanos(1));
        byte[] quoted = ("a,b,c\n1,\"" + "x".repeat(5_000_000) + "\",3\n").getBytes(StandardCharsets.UTF_8);
        assertLimit(Workbooks.read(quoted, "a.csv", hurried), "seconds");
    }

    @Test
    void blanksInAllCellsAreNothing() {
        Workbook workbook = xlsx(sheet(out -> {
            for (int row = 0; row < 400; row++) {
                write(out, "<row>" + "<c t=\"str\"><v> </v></c>".repeat(1_000) + "</row>");
            }
            write(out, "<row><c><v>8.5</v></c></row>");
        }));
        assertThat(workbook.notices()).isEmpty();
        assertThat(workbook.sheets().get(0).isBlank(400, 1_000)).isTrue();
        assertThat(workbook.sheets().get(0).isBlank(401, 1)).isFalse();
    }

    @Test
    void rulesForNoCellsAtAllAreGoneThroughOnce() {
        String look = "<styleSheet><dxfs><dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf></dxfs></styleSheet>";
        String rule = "<cfRule type=\"cellIs\" dxfId=\"0\" operator=\"equal\"><formula>1</formula></cfRule>";
        Workbook workbook = xlsx(Zipped.xlsx()
                .linked("styles")
                .with("xl/styles.xml", look)
                .sheet("<sheetData><row><c><v>1</v></c></row></sheetData><conditionalFormatting sqref=\""
                        + "x ".repeat(60_000) + "\">" + rule.repeat(100_000) + "</conditionalFormatting>"));
        assertThat(workbook.notices()).isEmpty();
    }

    @Test
    void columnsHiddenAgainAndAgainAreHiddenOnce() {
        Workbook workbook = xlsx(Zipped.xlsx()
                .sheet("<cols>" + "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(200_000)
                        + "</cols><sheetData><row><c><v>1</v></c></row></sheetData>"));
        assertThat(workbook.notices()).isEmpty();
        assertThat(workbook.sheets().get(0).hiddenColumns()).hasSize(16_384);
    }

    @Test
    void bracketsWithoutEndAreGoneThroughOnce() {
        XlsxContext context = contextWith(Map.of());
        String open = "[".repeat(1_000_000);
        assertThat(context.named(open, new Budget(Limits.DEFAULT))).isEqualTo(open);
        assertThat(context.named(open + "]", new Budget(Limits.DEFAULT))).isEqualTo(open + "]");
    }

    @Test
    void namesForLongTextsDoNotMultiply() {
        XlsxContext context = contextWith(Map.of("a", "[1]" + "x".repeat(30_000)));
        assertThat(context.named("a+".repeat(16_000) + "1", new Budget(Limits.DEFAULT)))
                .isEqualTo(CellFormula.TOO_LONG);
    }

    private static XlsxContext contextWith(Map<String, String> namesElsewhere) {
        return new XlsxContext(
                XlsxStrings.none(), XlsxStyles.none(), DayCount.FROM_1900, List.of("khac.xlsx"), namesElsewhere, false);
    }
}
