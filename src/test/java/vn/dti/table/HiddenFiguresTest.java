package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.Test;

/** What a cell holds and paper does not show: letters in the colour behind them, formats that a rule gives. */
class HiddenFiguresTest {

    @Test
    void whiteTextOfAnXlsIsToldLikeAWhiteNumber() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Font white = book.createFont();
            white.setColor(IndexedColors.WHITE.getIndex());
            CellStyle style = book.createCellStyle();
            style.setFont(white);
            HSSFCell text = book.createSheet("S").createRow(0).createCell(0);
            text.setCellValue("64%");
            text.setCellStyle(style);
            HSSFCell number = book.getSheetAt(0).getRow(0).createCell(1);
            number.setCellValue(8.5);
            number.setCellStyle(style);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            Workbook read = Workbooks.read(bytes.toByteArray(), "bai-nop/a.xls", Limits.DEFAULT);
            assertThat(read.sheets().get(0).overlay().shownTexts()).isEqualTo(Map.of("A1", ""));
            assertThat(((Content.Number) Reading.content(read, "B1")).shown()).isEqualTo(" ");
        }
    }

    @Test
    void whiteTextOfAnOdsIsTold() {
        Workbook read = flat(
                "<style:style style:name='w' style:family='table-cell'><style:text-properties fo:color='#FFFFFF'/>"
                        + "</style:style>",
                "<table:table-row><table:table-cell table:style-name='w' office:value-type='string'>"
                        + "<text:p>64%</text:p></table:table-cell></table:table-row>");
        assertThat(read.sheets().get(0).overlay().shownTexts()).isEqualTo(Map.of("A1", ""));
    }

    @Test
    void aRuleOfAnOdsThatShowsAnotherNumberIsToldWhereItApplies() {
        Workbook read = flat(
                "<number:number-style style:name='N'><number:text>10</number:text></number:number-style>"
                        + "<number:number-style style:name='P'><number:number number:decimal-places='0'/>"
                        + "<number:text>%</number:text></number:number-style>"
                        + "<style:style style:name='ten_5f_1' style:display-name='ten_1' style:family='table-cell' style:data-style-name='N'/>"
                        + "<style:style style:name='share' style:family='table-cell' style:data-style-name='P'/>",
                row("8.5") + row("3") + row("64")
                        + "<calcext:conditional-formats><calcext:conditional-format"
                        + " calcext:target-range-address='S.A1:S.A2'>"
                        + "<calcext:condition calcext:apply-style-name='ten_1' calcext:value='&gt;5'/>"
                        + "</calcext:conditional-format><calcext:conditional-format"
                        + " calcext:target-range-address='S.A3:S.A3'>"
                        + "<calcext:condition calcext:apply-style-name='share' calcext:value='between(1,100)'/>"
                        + "</calcext:conditional-format></calcext:conditional-formats>");
        assertThat(Reading.shownByRule(read)).isEqualTo(Map.of("A1", "10", "A3", "64%"));
    }

    @Test
    void aNumberStyleMayBringItsOwnColour() {
        Workbook read = flat(
                "<number:number-style style:name='P'><style:text-properties fo:color='#ffffff'/>"
                        + "<number:number number:decimal-places='1'/></number:number-style>"
                        + "<number:number-style style:name='N'><number:number number:decimal-places='1'/>"
                        + "<style:map style:condition='value()&gt;5' style:apply-style-name='P'/></number:number-style>"
                        + "<style:style style:name='n' style:family='table-cell' style:data-style-name='N'/>",
                styled("n", "8.5") + styled("n", "3.5"));
        assertThat(((Content.Number) Reading.content(read, "A1")).shown()).isEqualTo(" ");
        assertThat(((Content.Number) Reading.content(read, "A2")).shown()).isEmpty();
    }

    @Test
    void rulesOfAnOdsThatHideNumbersAreTold() {
        String rules = "<calcext:conditional-formats>"
                + "<calcext:conditional-format calcext:target-range-address=\"'Phiếu 1'.A1:'Phiếu 1'.A1 S.A3\">"
                + "<calcext:condition calcext:apply-style-name='white' calcext:value='&gt;5'/>"
                + "</calcext:conditional-format><calcext:conditional-format calcext:target-range-address='S.A2'>"
                + "<calcext:icon-set calcext:icon-set-type='3Flags'>"
                + "<calcext:formatting-entry calcext:show-value='false' calcext:value='0'/></calcext:icon-set>"
                + "</calcext:conditional-format></calcext:conditional-formats>";
        Workbook read = flat(
                "<style:style style:name='white' style:family='table-cell'>"
                        + "<style:text-properties fo:color='#ffffff'/></style:style>"
                        + "<style:style style:name='green' style:family='table-cell'>"
                        + "<style:table-cell-properties fo:background-color='#00b050'/></style:style>"
                        + "<style:style style:name='older' style:family='table-cell'>"
                        + "<style:map style:condition='cell-content()&gt;5' style:apply-style-name='white'/>"
                        + "</style:style>",
                styled("", "8.5")
                        + styled("", "3")
                        + styled("green", "8.5")
                        + styled("older", "6")
                        + styled("older", "4")
                        + rules);
        assertThat(Reading.shownByRule(read)).isEqualTo(Map.of("A1", "", "A2", "", "A4", ""));
    }

    @Test
    void aTextOfAnOdsThatShowsAnotherIsTold() {
        Workbook read = flat(
                "<style:style style:name='w' style:family='text'><style:text-properties fo:color='#ffffff'/>"
                        + "</style:style>",
                "<table:table-row><table:table-cell office:value-type='string' office:string-value='8,5'><text:p/>"
                        + "</table:table-cell><table:table-cell office:value-type='string'><text:p>8"
                        + "<text:span text:style-name='w'>5</text:span></text:p></table:table-cell></table:table-row>");
        assertThat(read.sheets().get(0).overlay().shownTexts()).isEqualTo(Map.of("A1", "", "B1", "8"));
    }

    private static String styled(String style, String value) {
        String named = style.isEmpty() ? "" : " table:style-name='" + style + "'";
        return row(value).replace("<table:table-cell", "<table:table-cell" + named);
    }

    @Test
    void conditionsOfBothWaysOfWritingAreUnderstood() {
        assertThat(NumberCondition.of("cell-content() >= 5").test(new java.math.BigDecimal("5")))
                .isTrue();
        assertThat(NumberCondition.of("not-between(1,5)").test(new java.math.BigDecimal("3")))
                .isFalse();
        assertThat(NumberCondition.of("formula-is([.A1]>3)").test(new java.math.BigDecimal("1")))
                .isTrue();
        assertThat(NumberCondition.of("!=5").test(new java.math.BigDecimal("5")))
                .isFalse();
    }

    private static String row(String value) {
        return "<table:table-row><table:table-cell office:value-type='float' office:value='" + value + "'><text:p>"
                + value + "</text:p></table:table-cell></table:table-row>";
    }

    private static Workbook flat(String styles, String rows) {
        String document = "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
                + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
                + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>"
                + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>"
                + "<table:table table:name='S'>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document>";
        return Workbooks.read(document.getBytes(StandardCharsets.UTF_8), "bai-nop/a.fods", Limits.DEFAULT);
    }
}
