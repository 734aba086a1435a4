package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsFormulaTest {

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private HSSFEvaluationWorkbook formulas;

    @BeforeEach
    void makeSheets() {
        workbook.createSheet("Phiếu");
        workbook.createSheet("Trang 2");
        var name = workbook.createName();
        name.setNameName("tong");
        name.setRefersToFormula("Phiếu!$A$1");
        formulas = HSSFEvaluationWorkbook.create(workbook);
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private String text(Ptg... tokens) {
        return XlsFormula.text(formulas, tokens, Limits.DEFAULT.textLength());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "A1+B$2*$C3-D4/5",
                "-(A1+2)^2",
                "25%*A1",
                "SUM(A1:A9)",
                "SUM(A1,B2:C3,4)",
                "IF(A1>=5,\"đạt\",IF(A1<>\"\",\"chưa\",\"\"))",
                "CHOOSE(A1,1,2,3)",
                "'Trang 2'!B2&\"%\"",
                "tong*2",
                "TODAY()",
                "SUM((A1,B2))",
                "NOT(TRUE)",
                "ROUND(PRODUCT(K6:K60005),0)"
            })
    void saysWhatWasWritten(String formula) {
        assertThat(text(FormulaParser.parse(formula, formulas, FormulaType.CELL, 0)))
                .isEqualTo(formula);
    }

    @Test
    void formulasAsLongAsTheFormatAllowsAreWrittenOnce() {
        List<Ptg> tokens = new ArrayList<>(List.of(new IntPtg(7)));
        for (int i = 0; i < 4_000; i++) {
            tokens.add(UnaryMinusPtg.instance);
            tokens.add(ParenthesisPtg.instance);
        }
        assertThat(text(tokens.toArray(Ptg[]::new))).isEqualTo("(-".repeat(4_000) + "7" + ")".repeat(4_000));
    }

    @Test
    void textsLongerThanACellsAreALimit() {
        List<Ptg> tokens = new ArrayList<>(List.of(new IntPtg(10_000)));
        for (int i = 0; i < 10_000; i++) {
            tokens.add(new IntPtg(10_000));
            tokens.add(AddPtg.instance);
        }
        assertThatThrownBy(() -> text(tokens.toArray(Ptg[]::new))).isInstanceOf(XlsFormula.TooLong.class);
    }

    @Test
    void partsThatDoNotFitTogetherAreNoFormula() {
        assertThatThrownBy(() -> text(new IntPtg(1), AddPtg.instance)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> text(new IntPtg(1), new IntPtg(2))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> text()).isInstanceOf(RuntimeException.class);
    }
}
