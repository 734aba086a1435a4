package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.cell;
import static vn.dti.table.Reading.xlsx;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCheckTest {

    private static Workbook with(String formula) {
        String escaped = formula.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return xlsx(Zipped.xlsx(
                """
                <row r="1"><c r="A1"><v>10</v></c><c r="B1"><v>8.5</v></c><c r="C1" t="str"><v>Có</v></c><c r="D1" t="b"><v>1</v></c></row>
                <row r="2"><c r="A2"><v>20</v></c><c r="B2"><v>15</v></c><c r="C2" t="e"><v>#REF!</v></c></row>
                <row r="3"><c r="A3" t="str"><v>chữ</v></c></row>
                <row r="9"><c r="D9"><f>%s</f><v>0</v></c></row>"""
                        .formatted(escaped)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5+3.5 | 8.5",
                "A1*B1/B2-1 | 4.66666666666667",
                "-A1+2*(B1-1) | 5",
                "0.1+0.2 | 0.3",
                "SUM(A1:B2) | 53.5",
                "SUM(A1:A9,1.5) | 31.5",
                "SUM(A:B) | 53.5",
                "MIN(B1,B2)*2 | 17",
                "MAX(A1:A2) | 20",
                "AVERAGE(A1:A3) | 15",
                "COUNT(A1:B3) | 4",
                "PRODUCT(A1:A2) | 200",
                "IF(B1/A1>=60%,10,B1) | 10",
                "IF(C1=\"có\",1,2) | 1",
                "IF(E9=\"\",3,4) | 3",
                "IF(AND(A1>5,NOT(B1>9)),MIN(1,B1/A1)*A1,0) | 8.5",
                "IF(OR(D1,A1=0),7,8) | 7",
                "ROUND(B1/3,2) | 2.83",
                "ABS(-2.5) | 2.5",
                "ROUND(A1*1.005/10,2) | 1.01",
                "E9+1 | 1",
                "$A$1+Phiếu!B1+'Phiếu'!B2 | 33.5",
                "50%*A1 | 5",
                "B1 + A1 % | 8.6",
            })
    void computesWhatFormsCompute(String formula, String expected) {
        Workbook workbook = with(formula);
        assertThat(new FormulaCheck(workbook).evaluate(workbook.sheets().get(0), cell(workbook, "D9")))
                .contains(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1/0",
                "A3+1",
                "C2+1",
                "COUNT(A1:C3)",
                "SUM(C1:C2)",
                "VLOOKUP(A1,A1:B2,2)",
                "TEXT(8.5,\"0,0\")",
                "A1&B1",
                "A1^9",
                "[1]Khác!A1",
                "Khác!A1+1",
                "IF(1,2,3,4)",
                "A1:A2",
                "SUM(",
                "{1,2}",
                "DIEM*2",
                "\"8,5\"",
                "A1>3",
                "ROUND(1,1E9)",
                "AVERAGE(A3)",
            })
    void claimsNothingOfTheRest(String formula) {
        Workbook workbook = with(formula);
        assertThat(new FormulaCheck(workbook).evaluate(workbook.sheets().get(0), cell(workbook, "D9")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NOW()-1 | true", "RANDBETWEEN(1,10) | true", "indirect(\"A1\") | true", "A1+1 | false"})
    void knowsVolatileFormulas(String formula, boolean expected) {
        Workbook workbook = with(formula);
        assertThat(new FormulaCheck(workbook).isVolatile(workbook.sheets().get(0), cell(workbook, "D9")))
                .isEqualTo(expected);
    }

    @Test
    void followsFormulasThroughOthers() {
        Workbook workbook = xlsx(
                Zipped.xlsx(
                        """
                <row r="1"><c r="A1"><f>B1+1</f><v>0</v></c><c r="B1"><f>SUM(C1:C3)</f><v>0</v></c></row>
                <row r="2"><c r="A2"><f>TODAY()</f><v>0</v></c><c r="B2"><f>A2+1</f><v>0</v></c><c r="C2"><f>A1</f><v>0</v></c></row>
                <row r="3"><c r="A3"><f>A1*2</f><v>0</v></c><c r="B3"><f>SUM(B1:B3)</f><v>0</v></c></row>"""));
        FormulaCheck check = new FormulaCheck(workbook);
        Sheet sheet = workbook.sheets().get(0);
        assertThat(check.isCircular(sheet, cell(workbook, "A1"))).isTrue();
        assertThat(check.isCircular(sheet, cell(workbook, "A3"))).isFalse();
        assertThat(check.isCircular(sheet, cell(workbook, "B3"))).isTrue();
        assertThat(check.isVolatile(sheet, cell(workbook, "B2"))).isTrue();
        assertThat(check.isVolatile(sheet, cell(workbook, "A3"))).isFalse();
    }

    /** A stored result is taken where formulas follow each other too far or in a circle: no number is claimed then. */
    @Test
    void knowsWhereAStoredResultWasTakenOnTheWay() {
        StringBuilder rows =
                new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>B2</f><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><f>A1*2</f><v>1</v></c><c r=\"B2\"><f>B3</f><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><f>A2*2</f><v>1</v></c><c r=\"B3\"><f>B2+1</f><v>1</v></c></row>");
        for (int row = 4; row <= 300; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\"><f>A%d+1</f><v>1</v></c></row>".formatted(row, row, row - 1));
        }
        Workbook workbook = xlsx(Zipped.xlsx(rows.toString()));
        Sheet sheet = workbook.sheets().get(0);
        for (String address : List.of("A3", "A40")) {
            FormulaCheck check = new FormulaCheck(workbook);
            assertThat(check.evaluate(sheet, cell(workbook, address)))
                    .as(address)
                    .isPresent();
            assertThat(check.isCut(cell(workbook, address))).as(address).isFalse();
        }
        for (String address : List.of("A300", "A299", "B1")) {
            FormulaCheck check = new FormulaCheck(workbook);
            check.evaluate(sheet, cell(workbook, address));
            assertThat(check.isCut(cell(workbook, address))).as(address).isTrue();
        }
    }

    @Test
    void nothingTakesLong() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 5_000; row++) {
            rows.append("<row><c><f>SUM(A1:A5000)</f><v>1</v></c></row>");
        }
        Workbook workbook = xlsx(Zipped.xlsx(rows.toString()));
        Workbook deep = with("(".repeat(900) + "1" + ")".repeat(900));
        Workbook longest = with("1+".repeat(16_000) + "1");
        Workbook signs = with("-".repeat(1_500) + "1");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            FormulaCheck check = new FormulaCheck(workbook);
            Sheet sheet = workbook.sheets().get(0);
            assertThat(check.isCircular(sheet, cell(workbook, "A1"))).isTrue();
            for (Row row : sheet.rows()) {
                check.isCircular(sheet, row.cells().get(0));
                check.evaluate(sheet, row.cells().get(0));
            }
            for (Workbook hard : new Workbook[] {deep, longest, signs}) {
                new FormulaCheck(hard).evaluate(hard.sheets().get(0), cell(hard, "D9"));
            }
        });
    }

    @Test
    void aFormulaThatOutgrowsEverySpreadsheetIsRefusedAndToldFromOneThatIsOnlyNotUnderstood() {
        StringBuilder rows = new StringBuilder(
                "<row r=\"1\"><c r=\"A1\"><f>ROUND(PRODUCT(K6:K60005),0)</f><v>1</v></c><c r=\"B1\"><f>ROUND(8.126,2)</f><v>1</v></c>"
                        + "<c r=\"C1\"><f>VLOOKUP(1,K6:K9,1)</f><v>1</v></c><c r=\"D1\"><f>ROUND(1,1E9)</f><v>1</v></c></row>");
        for (int row = 6; row <= 60_005; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"K")
                    .append(row)
                    .append("\"><v>1E307</v></c></row>");
        }
        Workbook workbook = xlsx(Zipped.xlsx(rows.toString()));
        Sheet sheet = workbook.sheets().get(0);
        FormulaCheck check = new FormulaCheck(workbook);

        for (String address : new String[] {"A1", "C1", "D1"}) {
            assertThat(check.evaluate(sheet, cell(workbook, address))).isEmpty();
        }
        assertThat(check.evaluate(sheet, cell(workbook, "B1"))).contains(new BigDecimal("8.13"));
        assertThat(check.wentOverBudget(cell(workbook, "A1"))).isTrue();
        assertThat(check.wentOverBudget(cell(workbook, "B1"))).isFalse();
        assertThat(check.wentOverBudget(cell(workbook, "C1"))).isFalse();
        assertThat(check.wentOverBudget(cell(workbook, "D1"))).isTrue();
    }

    @Test
    void areasThatTogetherAreTooLargeForAWorkbookAreRefusedAndSmallOnesStillComputed() {
        StringBuilder rows = new StringBuilder(
                "<row r=\"1\"><c r=\"A1\"><f>PRODUCT(B:K)</f><v>1</v></c><c r=\"B1\"><f>C1+C2</f><v>1</v></c></row>");
        for (int row = 2; row <= 210_000; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            rows.append("<c r=\"C").append(row).append("\"><v>1</v></c>");
            for (char column = 'D'; column <= 'L'; column++) {
                rows.append("<c r=\"").append(column).append(row).append("\"><v>1</v></c>");
            }
            rows.append("</row>");
        }
        Workbook workbook = xlsx(Zipped.xlsx(rows.toString()));
        Sheet sheet = workbook.sheets().get(0);
        FormulaCheck check = new FormulaCheck(workbook);

        assertThat(check.evaluate(sheet, cell(workbook, "A1"))).isEmpty();
        assertThat(check.wentOverBudget(cell(workbook, "A1"))).isTrue();
        assertThat(check.evaluate(sheet, cell(workbook, "B1"))).contains(BigDecimal.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROW(D9)+2",
                "8+ROWS(D$9:D9)/2",
                "COLUMN(D9)+COLUMNS(C9:D9)",
                "SUM(D1:OFFSET(D9,-1,0))",
                "SUM(D1:INDEX(D:D,ROW()-1))",
                "[1]Phiếu!D9",
                "'[khac.xlsx]Phiếu'!D9+1",
            })
    void askingWhereACellStandsIsNoCircle(String formula) {
        Workbook workbook = with(formula);
        assertThat(new FormulaCheck(workbook).isCircular(workbook.sheets().get(0), cell(workbook, "D9")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROW(A1)+D9", "OFFSET(A1,D9,0)", "SUM(ROW(A1),D:D)"})
    void readingItsOwnCellIsACircle(String formula) {
        Workbook workbook = with(formula);
        assertThat(new FormulaCheck(workbook).isCircular(workbook.sheets().get(0), cell(workbook, "D9")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(D1:D4!D9)", "SUM('D1:D4'!D9)", "SUM(T.1:T.4!D9)"})
    void cellsOfSeveralSheetsInARowAreNoneOfThisOne(String formula) {
        Workbook workbook = with(formula);
        FormulaCheck check = new FormulaCheck(workbook);
        assertThat(check.isCircular(workbook.sheets().get(0), cell(workbook, "D9")))
                .isFalse();
        assertThat(check.evaluate(workbook.sheets().get(0), cell(workbook, "D9")))
                .isEmpty();
    }

    @Test
    void aCellOfBlanksIsNotEmptyForAFormula() {
        Workbook workbook = xlsx(
                Zipped.xlsx(
                        """
                <row r="1"><c r="A1" t="str"><v> </v></c><c r="B1"><f>IF(A1="",0,5)</f><v>5</v></c>
                <c r="C1"><f>A1*2</f><v>5</v></c></row>"""));
        Sheet sheet = workbook.sheets().get(0);
        assertThat(sheet.rows().get(0).cell(1)).isEmpty();
        FormulaCheck check = new FormulaCheck(workbook);
        assertThat(check.evaluate(sheet, cell(workbook, "B1"))).contains(new BigDecimal("5"));
        assertThat(check.evaluate(sheet, cell(workbook, "C1"))).isEmpty();
    }
}
