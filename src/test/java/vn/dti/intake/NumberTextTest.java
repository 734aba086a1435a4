package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.NoticeCode;

/** Numbers typed as text, sentence by sentence (dac-ta 2, Numbers). */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,5|8.5",
                "8.5|8.5",
                "８,５|8.5",
                "8\u200B,5|8.5",
                "\u00A08,5\u202F|8.5",
                "+8|8",
                "10 điểm|10",
                "10đ|10",
                "8/10|8"
            })
    void readsPointsAsPeopleTypeThem(String text, BigDecimal points) {
        assertThat(points(text).value()).contains(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", "…", "N/A", "không có", "Không chấm"})
    void knowsWhatSaysNothing(String text) {
        assertThat(points(text).nothing()).isTrue();
        assertThat(points(text).value()).isEmpty();
        assertThat(points(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đạt",
                "x",
                "8-9",
                "≥8",
                "1E1",
                "NaN",
                "8..5",
                "8.5 (đã trừ 1)",
                "8 . 5",
                "1O",
                "0x0A",
                "8/20",
                "1²",
                "8·5"
            })
    void neverGuesses(String text) {
        assertThat(points(text).value()).isEmpty();
        assertThat(points(text).nothing()).isFalse();
        assertThat(points(text).findings())
                .extracting(NumberText.Finding::code)
                .containsExactly(NoticeCode.NUMBER_NOT_UNDERSTOOD);
    }

    @Test
    void takesThreeDigitsBehindASeparatorForThousandsInInputsAndForNothingInPoints() {
        assertThat(NumberText.input("15.763").value()).contains(new BigDecimal("15763"));
        assertThat(NumberText.input("1,234").findings())
                .extracting(NumberText.Finding::code)
                .containsExactly(NoticeCode.NUMBER_THOUSANDS);
        assertThat(NumberText.input("1.234,5").value()).contains(new BigDecimal("1234.5"));
        assertThat(points("8,500").findings())
                .extracting(NumberText.Finding::code)
                .containsExactly(NoticeCode.NUMBER_AMBIGUOUS);
    }

    @Test
    void readsPercentagesInInputsOnly() {
        assertThat(NumberText.input("85%").value()).contains(new BigDecimal("0.85"));
        assertThat(NumberText.input("85 %").value()).contains(new BigDecimal("0.85"));
        assertThat(points("85%").findings())
                .extracting(NumberText.Finding::code)
                .containsExactly(NoticeCode.POINTS_PERCENT);
    }

    @Test
    void parsesNoLongText() {
        assertThat(points("1".repeat(41)).value()).isEmpty();
    }

    @Test
    void readsANumberAmongManyBlanks() {
        String blanks = " ".repeat(600);
        assertThat(points(blanks + "8,5" + blanks).value()).contains(new BigDecimal("8.5"));
        assertThat(NumberText.saysNothing(blanks + "-" + blanks)).isTrue();
        assertThat(NumberText.saysNothing(blanks + "\u200B")).isTrue();
        assertThat(NumberText.saysNothing(blanks + "8,5")).isFalse();
    }

    private static NumberText points(String text) {
        return NumberText.points(text, BigDecimal.TEN, 2);
    }
}
