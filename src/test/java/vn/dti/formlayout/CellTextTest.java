package vn.dti.formlayout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dti.table.Content;

class CellTextTest {

    private static String label(String text) {
        return CellText.of(new Content.Text(text));
    }

    @Test
    void aLabelIsTidiedWhole() {
        assertThat(label("  Mã  chỉ số ")).isEqualTo("Mã chỉ số");
        assertThat(label("x".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST);
    }

    @Test
    void ofALongTextTheBeginningIsTakenAndNoCharacterIsHalved() {
        assertThat(label("x".repeat(32_000))).isEqualTo("x".repeat(CellText.LONGEST) + "…");
        assertThat(label("x".repeat(CellText.LONGEST - 1) + "😀😀")).isEqualTo("x".repeat(CellText.LONGEST - 1) + "…");
    }

    @Test
    void blanksAroundATextDoNotMakeItLong() {
        assertThat(label(" ".repeat(600) + "1.1")).isEqualTo("1.1");
        assertThat(label("8,5" + "\u00A0\u200B".repeat(600))).isEqualTo("8,5");
        assertThat(label(" ".repeat(600))).isEmpty();
        assertThat(label(" ".repeat(600) + "x".repeat(501))).isEqualTo("x".repeat(500) + "…");
    }

    @Test
    void evidenceIsTakenHoweverLongItIs() {
        assertThat(CellText.whole(new Content.Text("x".repeat(32_000)))).hasSize(32_000);
    }
}
