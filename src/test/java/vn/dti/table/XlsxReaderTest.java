package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.cell;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.only;
import static vn.dti.table.Reading.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.NoticeCode;

class XlsxReaderTest {

    private static final String STYLES =
            """
            <styleSheet>
              <numFmts><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
              <fonts>
                <font><name val="Times New Roman"/></font>
                <font><strike/><name val=".VnTime"/></font>
                <font><vertAlign val="superscript"/></font>
              </fonts>
              <cellXfs>
                <xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/>
                <xf numFmtId="9" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/>
              </cellXfs>
            </styleSheet>""";

    private static Zipped withStyles(String rows) {
        return Zipped.xlsx(rows).with("xl/styles.xml", STYLES).linked("styles");
    }

    private static Content number(String value) {
        return new Content.Number(new BigDecimal(value), false, "");
    }

    @Test
    void readsEveryKindOfContent() {
        Workbook workbook = xlsx(
                Zipped.xlsx(
                        """
                <row r="2"><c r="A2" t="inlineStr"><is><t>Mã chỉ số</t></is></c><c r="B2"><v>0.30000000000000004</v></c>
                <c r="C2" t="str"><f>A1&amp;""</f><v>8,5</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c>
                <c r="F2" t="d"><v>2024-11-15</v></c><c r="G2"><f>B2*2</f></c><c r="H2" t="str"><f>""</f><v></v></c></row>
                """));
        assertThat(workbook.format()).contains(Format.XLSX);
        assertThat(workbook.notices()).isEmpty();
        assertThat(content(workbook, "A2")).isEqualTo(new Content.Text("Mã chỉ số"));
        assertThat(content(workbook, "B2")).isEqualTo(number("0.3"));
        assertThat(content(workbook, "C2")).isEqualTo(new Content.Text("8,5"));
        assertThat(cell(workbook, "C2").formula()).isEqualTo("A1&\"\"");
        assertThat(content(workbook, "D2")).isEqualTo(new Content.Truth(true));
        assertThat(content(workbook, "E2")).isEqualTo(new Content.Error("#REF!"));
        assertThat(content(workbook, "F2"))
                .isEqualTo(new Content.Day(LocalDate.of(2024, 11, 15), new BigDecimal("45611")));
        assertThat(content(workbook, "G2")).isEqualTo(new Content.NoValue());
        assertThat(content(workbook, "H2")).isEqualTo(new Content.Text(""));
    }

    @Test
    void countsRowsAndCellsThatSayNoAddress() {
        Workbook workbook = xlsx(Zipped.xlsx("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/>"
                + "<row r=\"7\"><c r=\"B7\"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>"));
        assertThat(content(workbook, "A1")).isEqualTo(number("1"));
        assertThat(content(workbook, "C1")).isEqualTo(number("3"));
        assertThat(content(workbook, "C7")).isEqualTo(number("5"));
        assertThat(content(workbook, "A8")).isEqualTo(number("6"));
    }

    @Test
    void readsSharedTextsWithTheirRuns() {
        Workbook workbook = xlsx(Zipped.xlsx(
                        """
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
                        """)
                .with(
                        "xl/sharedStrings.xml",
                        """
                        <sst><si><t>Đức_x000D_</t><rPh><t>DUC</t></rPh></si>
                        <si><r><rPr><strike/></rPr><t>1</t></r><r><t>4</t></r></si>
                        <si><r><t>1</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>3</t></r></si></sst>""")
                .linked("sharedStrings"));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Text("Đức\r"));
        assertThat(cell(workbook, "B1")).isEqualTo(new Cell(1, 2, new Content.Text("14"), "", true, false, ""));
        assertThat(cell(workbook, "C1")).isEqualTo(new Cell(1, 3, new Content.Text("13"), "", false, true, ""));
    }

    @Test
    void knowsHowCellsLook() {
        Workbook workbook = xlsx(
                withStyles(
                        """
                <row r="1"><c r="A1" s="1"><v>8.456</v></c><c r="B1" s="2"><v>46054</v></c><c r="C1" s="3"><v>0.85</v></c>
                <c r="D1" s="4"><v>7</v></c><c r="E1" s="5"><v>7</v></c></row>"""));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Number(new BigDecimal("8.456"), false, "8.5"));
        assertThat(content(workbook, "B1"))
                .isEqualTo(new Content.Day(LocalDate.of(2026, 2, 1), new BigDecimal("46054")));
        assertThat(content(workbook, "C1")).isEqualTo(new Content.Number(new BigDecimal("0.85"), true, ""));
        assertThat(cell(workbook, "D1").struck()).isTrue();
        assertThat(cell(workbook, "D1").font()).isEqualTo(".VnTime");
        assertThat(cell(workbook, "E1").raised()).isTrue();
        assertThat(cell(workbook, "A1").font()).isEqualTo("Times New Roman");
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() {
        Workbook workbook = xlsx(
                withStyles("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>1</v></c></row>")
                        .with(
                                "xl/workbook.xml",
                                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"P\" id=\"rId1\"/></sheets></workbook>"));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Day(LocalDate.of(1904, 1, 2), BigDecimal.ONE));
    }

    @Test
    void sharedFormulasReadAsIfWrittenOut() {
        Workbook workbook = xlsx(
                Zipped.xlsx(
                        """
                <row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*$B$1+SUM(A$1:A1)+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>
                <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="dataTable" ref="D2"/><v>2</v></c></row>
                """));
        assertThat(cell(workbook, "C2").formula()).isEqualTo("A2*$B$1+SUM(A$1:A2)+LOG10(A2)&\"A1\"");
        assertThat(cell(workbook, "D2").isFormula()).isTrue();
    }

    @Test
    void knowsWhatIsHiddenMergedCommentedAndDrawn() {
        Workbook workbook = xlsx(
                Zipped.xlsx()
                        .sheet(
                                """
                        <cols><col min="2" max="2" hidden="1" width="9"/><col min="4" max="5" width="0"/></cols>
                        <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row>
                        <row r="2" ht="0" customHeight="1"><c r="A2"><v>1</v></c></row>
                        <row r="3"><c r="A3"><v>1</v></c></row></sheetData>
                        <mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>""")
                        .with(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                Zipped.relations(
                                        "r1",
                                        "comments",
                                        "../comments1.xml",
                                        "r2",
                                        "drawing",
                                        "/xl/drawings/drawing1.xml",
                                        "r3",
                                        "threadedComment",
                                        "../threadedComments/threadedComment1.xml"))
                        .with(
                                "xl/comments1.xml",
                                """
                        <comments><commentList><comment ref="D7"><text><r><t>Xem </t></r><r><t>lại</t></r></text></comment>
                        <comment ref="D8"><text><t>[Threaded comment]</t></text></comment></commentList></comments>""")
                        .with(
                                "xl/threadedComments/threadedComment1.xml",
                                """
                        <ThreadedComments><threadedComment ref="D8"><text>Sai số</text></threadedComment>
                        <threadedComment ref="D8"><text>Đã sửa</text></threadedComment></ThreadedComments>""")
                        .with(
                                "xl/drawings/drawing1.xml",
                                """
                        <wsDr><twoCellAnchor><from><col>3</col><colOff>0</colOff><row>6</row></from><pic/></twoCellAnchor></wsDr>
                        """));
        Sheet sheet = workbook.sheets().get(0);
        assertThat(sheet.rows()).extracting(Row::hidden).containsExactly(true, true, false);
        assertThat(sheet.hiddenColumns()).isEqualTo(Set.of(2, 4, 5));
        assertThat(sheet.merged()).containsExactly(new Area(3, 1, 4, 2));
        assertThat(sheet.overlay().comments()).isEqualTo(Map.of("D7", "Xem lại", "D8", "Sai số\nĐã sửa"));
        assertThat(sheet.overlay().pictures()).containsExactly(new Area(7, 4, 7, 4));
    }

    @Test
    void sheetsKeepOrderNameAndVisibility() {
        Workbook workbook = xlsx(new Zipped()
                .with(
                        "xl/workbook.xml",
                        Zipped.workbook(
                                """
                        <sheet name="B &amp; C" r:id="b"/><sheet name="Ẩn" state="hidden" r:id="a"/>
                        <sheet name="Rất ẩn" state="veryHidden" r:id="c"/><sheet name="Biểu đồ" r:id="d"/>"""))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations(
                                "a",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "b",
                                "worksheet",
                                "/xl/worksheets/sheet2.xml",
                                "c",
                                "worksheet",
                                "worksheets/../worksheets/sheet3.xml",
                                "d",
                                "chartsheet",
                                "chartsheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", Zipped.worksheet("<sheetData/>"))
                .with("xl/worksheets/sheet2.xml", Zipped.worksheet("<sheetData/>"))
                .with("xl/worksheets/sheet3.xml", Zipped.worksheet("<sheetData/>")));
        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("B & C", "Ẩn", "Rất ẩn");
        assertThat(workbook.sheets())
                .extracting(Sheet::visibility)
                .containsExactly(Sheet.Visibility.VISIBLE, Sheet.Visibility.HIDDEN, Sheet.Visibility.VERY_HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"D1\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c r=\"D1\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c r=\"D1\"><v>1</v></c><c r=\"D1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"D1\"><v>1</v></c></row><row r=\"1\"><c r=\"D1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"D1\"><v>8,5</v></c></row>",
                "<row r=\"1\"><c r=\"D1\" s=\"77\"><v>8</v></c></row>",
                "<row r=\"1\"><c r=\"D1\" t=\"zz\"><v>8</v></c></row>",
            })
    void damageNamesTheCell(String rows) {
        Workbook workbook = xlsx(withStyles(rows));
        assertThat(workbook.format()).isEmpty();
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.FILE_DAMAGED);
        assertThat(only(workbook).place().sheet()).isEqualTo("Phiếu");
        assertThat(only(workbook).place().cell()).isEqualTo("D1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A99999999999\"><v>1</v></c></row>",
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c>",
            })
    void absurdAddressesAreDamage(String rows) {
        Workbook workbook = xlsx(Zipped.xlsx(rows));
        assertThat(workbook.sheets()).isEmpty();
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.FILE_DAMAGED);
    }

    @Test
    void numbersThatAreNoneAreErrorsOfTheirCell() {
        Workbook workbook = xlsx(Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><v>1E99999999</v></c><c r=\"B1\"><v>"
                + "7".repeat(30_000) + "</v></c><c r=\"C1\"><v>NaN</v></c><c r=\"D1\"><v> 8 </v></c></row>"));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Error("#NUM!"));
        assertThat(content(workbook, "B1")).isEqualTo(new Content.Error("#NUM!"));
        assertThat(content(workbook, "C1")).isEqualTo(new Content.Error("#NUM!"));
        assertThat(content(workbook, "D1")).isEqualTo(number("8"));
    }

    @Test
    void cellsOutOfOrderAreSorted() {
        Workbook workbook = xlsx(Zipped.xlsx("<row r=\"5\"><c r=\"C5\"><v>3</v></c><c r=\"A5\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>0</v></c></row>"));
        assertThat(workbook.sheets().get(0).rows()).extracting(Row::number).containsExactly(2, 5);
        assertThat(workbook.sheets().get(0).rows().get(1).cells())
                .extracting(Cell::column)
                .containsExactly(1, 3);
    }

    @Test
    void strictDocumentsAndPrefixedNamesAreRead() {
        Workbook workbook = xlsx(
                Zipped.xlsx()
                        .with(
                                "xl/worksheets/sheet1.xml",
                                "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                                        + "<x:row r=\"1\"><x:c r=\"A1\"><x:v>8.5</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
        assertThat(content(workbook, "A1")).isEqualTo(number("8.5"));
    }

    @Test
    void manyThreadsReadTheSame() {
        byte[] bytes = withStyles("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>8.456</v></c></row>")
                .bytes();
        Workbook expected = Workbooks.read(bytes, "a.xlsx", Limits.DEFAULT);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> Workbooks.read(bytes, "a.xlsx", Limits.DEFAULT))
                        .distinct())
                .containsExactly(expected);
    }

    @Test
    void macrosAreNamedAndNothingElse() {
        Workbook workbook = Workbooks.read(
                Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                        .with("xl/vbaProject.bin", "macro")
                        .bytes(),
                "a.xlsm",
                Limits.DEFAULT);
        assertThat(workbook.format()).contains(Format.XLSM);
        assertThat(Reading.codes(workbook)).isEqualTo(List.of(NoticeCode.FILE_HAS_MACROS));
    }
}
