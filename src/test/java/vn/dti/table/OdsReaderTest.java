package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.cell;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.ods;
import static vn.dti.table.Reading.only;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.NoticeCode;

class OdsReaderTest {

    private static final String STYLES =
            """
            <style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>
            <style:style style:name="ro0" style:family="table-row"><style:table-row-properties style:row-height="0.00cm"/></style:style>
            <style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
            <style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
            <style:style style:name="base" style:family="table-cell"><style:text-properties style:text-line-through-style="solid" style:font-name=".VnTime"/></style:style>
            <style:style style:name="ce1" style:family="table-cell" style:parent-style-name="base"/>
            """;

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String value(String type, String attributes, String shown) {
        return "<table:table-cell office:value-type=\"" + type + "\" " + attributes + "><text:p>" + shown
                + "</text:p></table:table-cell>";
    }

    @Test
    void readsEveryKindOfContent() {
        Workbook workbook = ods(Zipped.ods(
                "",
                row(value("string", "", "1.10")
                        + value("float", "office:value=\"8.5\"", "8,5")
                        + value("float", "office:value=\"8.456\"", "8,5")
                        + value("percentage", "office:value=\"0.85\"", "85%")
                        + value("date", "office:date-value=\"2024-11-15\"", "15/11/24")
                        + value("time", "office:time-value=\"PT08H30M00S\"", "08:30")
                        + value("boolean", "office:boolean-value=\"true\"", "ĐÚNG")
                        + value("currency", "office:value=\"-1234.5\"", "(1.234,50 ₫)")
                        + value("float", "office:value=\"8.33333333333333\"", "8,3333333333"))));
        assertThat(workbook.format()).contains(Format.ODS);
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Text("1.10"));
        assertThat(content(workbook, "B1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
        assertThat(content(workbook, "C1")).isEqualTo(new Content.Number(new BigDecimal("8.456"), false, "8,5"));
        assertThat(content(workbook, "D1")).isEqualTo(new Content.Number(new BigDecimal("0.85"), true, ""));
        assertThat(content(workbook, "E1"))
                .isEqualTo(new Content.Day(LocalDate.of(2024, 11, 15), new BigDecimal("45611")));
        assertThat(content(workbook, "F1")).isEqualTo(new Content.Time("8:30", new BigDecimal("0.354166666666667")));
        assertThat(content(workbook, "G1")).isEqualTo(new Content.Truth(true));
        assertThat(content(workbook, "H1")).isEqualTo(new Content.Number(new BigDecimal("-1234.5"), false, ""));
        assertThat(content(workbook, "I1"))
                .isEqualTo(new Content.Number(new BigDecimal("8.33333333333333"), false, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "True", "ĐÚNG", "đúng"})
    void aTruthStoredAsOneIsNoNumber(String shown) {
        assertThat(content(ods(Zipped.ods("", row(value("float", "office:value=\"1\"", shown)))), "A1"))
                .isEqualTo(new Content.Truth(true));
    }

    @Test
    void formulasReadAsInExcel() {
        Workbook workbook = ods(Zipped.ods(
                "",
                row(value("float", "office:value=\"9\" table:formula=\"of:=SUM([.D8:.D12];[$'Phiếu 2'.$A$1])\"", "9")
                        + value(
                                "string",
                                "office:string-value=\"\" table:formula=\"of:=IF([.A1]=&quot;;&quot;;1;2)\" calcext:value-type=\"error\"",
                                "#REF!")
                        + value("float", "office:value=\"0\" table:formula=\"of:=1/0\"", "Err:502")
                        + "<table:table-cell table:formula=\"of:=[.A1]\"/>")));
        assertThat(cell(workbook, "A1").formula()).isEqualTo("SUM(D8:D12,'Phiếu 2'!$A$1)");
        assertThat(cell(workbook, "B1").formula()).isEqualTo("IF(A1=\";\",1,2)");
        assertThat(content(workbook, "B1")).isEqualTo(new Content.Error("#REF!"));
        assertThat(content(workbook, "C1")).isEqualTo(new Content.Error("Err:502"));
        assertThat(content(workbook, "D1")).isEqualTo(new Content.NoValue());
    }

    @Test
    void repeatsCostNothingWithoutContentAndCountWithIt() {
        Workbook workbook = ods(
                Zipped.ods(
                        "",
                        "<table:table-column table:number-columns-repeated=\"16384\"/>"
                                + "<table:table-row table:number-rows-repeated=\"4\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"/>"
                                + "<table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"><text:p>7</text:p></table:table-cell></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"));
        assertThat(workbook.sheets().get(0).rows()).extracting(Row::number).containsExactly(5, 6);
        assertThat(content(workbook, "D6")).isEqualTo(new Content.Number(new BigDecimal("7"), false, ""));
        assertThat(workbook.sheets().get(0).rows().get(0).cells()).hasSize(2);
    }

    @Test
    void knowsWhatIsHiddenMergedCommentedAndDrawn() {
        Workbook workbook = ods(
                Zipped.ods(
                        STYLES,
                        "<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
                                + "<table:table-row table:visibility=\"filter\">"
                                + value("float", "office:value=\"1\"", "1") + "</table:table-row>"
                                + "<table:table-row table:style-name=\"ro0\">"
                                + value("float", "office:value=\"1\"", "1") + "</table:table-row>"
                                + row(
                                        "<table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\">"
                                                + "<office:annotation><dc:date xmlns:dc=\"e\">2024</dc:date><text:p>Xem lại</text:p></office:annotation><text:p>1</text:p></table:table-cell>"
                                                + "<table:covered-table-cell/><table:table-cell><draw:frame/></table:table-cell>")));
        Sheet sheet = workbook.sheets().get(0);
        assertThat(sheet.rows()).extracting(Row::hidden).containsExactly(true, true, false);
        assertThat(sheet.hiddenColumns()).isEqualTo(Set.of(2));
        assertThat(sheet.merged()).containsExactly(new Area(3, 1, 5, 2));
        assertThat(sheet.overlay().comments()).isEqualTo(Map.of("A3", "Xem lại"));
        assertThat(sheet.overlay().pictures()).containsExactly(new Area(3, 3, 3, 3));
    }

    @Test
    void runsTellWhatIsStruckOutOrRaised() {
        Workbook workbook = ods(Zipped.ods(
                STYLES,
                row(value("string", "", "<text:span text:style-name=\"T1\">1</text:span>4")
                        + value("string", "", "1<text:span text:style-name=\"T2\">3</text:span>")
                        + value("string", "table:style-name=\"ce1\"", "5")
                        + value("string", "", "a<text:s text:c=\"2\"/>b</text:p><text:p>c<text:line-break/>d"))));
        assertThat(cell(workbook, "A1")).isEqualTo(new Cell(1, 1, new Content.Text("14"), "", true, false, ""));
        assertThat(cell(workbook, "B1")).isEqualTo(new Cell(1, 2, new Content.Text("13"), "", false, true, ""));
        assertThat(cell(workbook, "C1")).isEqualTo(new Cell(1, 3, new Content.Text("5"), "", true, false, ".VnTime"));
        assertThat(content(workbook, "D1")).isEqualTo(new Content.Text("a  b\nc\nd"));
    }

    @Test
    void hiddenTablesAreHiddenSheets() {
        Workbook workbook = ods(new Zipped()
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:style=\"s\"><office:automatic-styles>"
                                + STYLES.replace("text:", "")
                                + "</office:automatic-styles><office:body><office:spreadsheet>"
                                + "<table:tracked-changes><table:table table:name=\"x\"/></table:tracked-changes>"
                                + "<table:table table:name=\"A\"/><table:table table:name=\"B\" table:style-name=\"ta1\"/>"
                                + "</office:spreadsheet></office:body></office:document-content>"));
        assertThat(workbook.sheets()).extracting(Sheet::isVisible).containsExactly(true, false);
    }

    @Test
    void aPasswordIsNamed() {
        Workbook workbook = ods(new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", "\u0001\u0002 no xml")
                .with("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"));
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.FILE_ENCRYPTED);
    }

    @Test
    void theFlatFormIsReadToo() {
        Workbook workbook = Workbooks.read(
                ("<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\""
                                + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
                                + "<table:table table:name=\"P\">" + row(value("float", "office:value=\"8.5\"", "8.5"))
                                + "</table:table></office:spreadsheet></office:body></office:document>")
                        .getBytes(StandardCharsets.UTF_8),
                "a.fods",
                Limits.DEFAULT);
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Number(new BigDecimal("8.5"), false, ""));
        assertThat(workbook.notices()).isEmpty();
    }

    @Test
    void aReferenceThatOpensAQuoteAndNamesNoFileIsNoBug() {
        assertThat(OdsFormula.toExcel("of:=['#$A.B1]+1")).isNotNull();
    }
}
