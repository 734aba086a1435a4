package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/** How messages quote the formulas that they speak of. */
class FormulaNoticesTest {

    private static String quoted(String formula) {
        return FormulaNotices.quoted(
                new Cell(1, 1, new Content.Number(BigDecimal.ONE, false, ""), formula, false, false, ""));
    }

    @Test
    void aFormulaOfAPersonIsQuotedWhole() {
        assertThat(quoted("ROUND(B5/C5*10,2)")).isEqualTo("ROUND(B5/C5*10,2)");
        assertThat(quoted("1".repeat(200))).isEqualTo("1".repeat(200));
    }

    @Test
    void aLongerFormulaIsCutAndNoCharacterIsHalved() {
        assertThat(quoted("1+".repeat(40_000) + "1")).isEqualTo("1+".repeat(100) + "…");
        assertThat(quoted("a".repeat(199) + "😀😀")).isEqualTo("a".repeat(199) + "…");
    }
}
