package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.xlsx;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** Packages of {@code .xlsx} that say the same in another way than Excel does, and one that contradicts itself. */
class UnusualPackagesTest {

    private static final Content EIGHT_AND_A_HALF = new Content.Number(new BigDecimal("8.5"), false, "");

    @Test
    void partsInUtf16AreRead() {
        String sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                + Zipped.worksheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>8.5</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Xã Mộ Đức</t></is></c></row></sheetData>");
        Workbook workbook = xlsx(Zipped.xlsx()
                .with("xl/worksheets/sheet1.xml", out -> out.write(sheet.getBytes(StandardCharsets.UTF_16))));
        assertThat(content(workbook, "A1")).isEqualTo(EIGHT_AND_A_HALF);
        assertThat(content(workbook, "B1")).isInstanceOf(Content.Text.class);
    }

    @Test
    void partsAreFoundWhateverTheCaseOfTheirNames() {
        Workbook workbook = xlsx(Zipped.xlsx()
                .with("xl/_rels/workbook.xml.rels", Zipped.relations("rId1", "worksheet", "Worksheets/Sheet1.XML"))
                .sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>8.5</v></c></row></sheetData>"));
        assertThat(content(workbook, "A1")).isEqualTo(EIGHT_AND_A_HALF);
    }

    @Test
    void aCellThatIsThereTwiceIsDamage() {
        Workbook workbook = xlsx(Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><v>8.5</v></c><c r=\"A1\"><v>1</v></c></row>"));
        assertThat(workbook.notices()).extracting(Notice::code).containsExactly(NoticeCode.FILE_DAMAGED);
    }

    @Test
    void rowsThatAnOutlineFoldsAwayAreHidden() {
        Workbook workbook =
                xlsx(Zipped.xlsx("<row r=\"1\" outlineLevel=\"1\" hidden=\"1\"><c r=\"A1\"><v>8.5</v></c></row>"
                        + "<row r=\"2\" collapsed=\"1\"><c r=\"A2\"><v>1</v></c></row>"));
        assertThat(workbook.sheets().get(0).rows()).extracting(Row::hidden).containsExactly(true, false);
    }
}
