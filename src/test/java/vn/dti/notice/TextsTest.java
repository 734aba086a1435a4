package vn.dti.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Words, numbers and days as the readers of each language write them. */
class TextsTest {

    private final Texts vietnamese = Texts.in(Language.VI);
    private final Texts english = Texts.in(Language.EN);

    @Test
    void numbersHaveTheirReadersDecimalSignAndTheirOwnDecimals() {
        assertThat(vietnamese.number(new BigDecimal("1234.50"))).isEqualTo("1234,50");
        assertThat(english.number(new BigDecimal("1234.50"))).isEqualTo("1234.50");
        assertThat(vietnamese.number(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void daysAreWrittenDayFirst() {
        assertThat(vietnamese.day(LocalDate.of(2026, 12, 3))).isEqualTo("03/12/2026");
        assertThat(english.day(LocalDate.of(2026, 12, 3))).isEqualTo("03/12/2026");
    }

    @Test
    void aMessageFillsInWhatWasFound() {
        Notice notice = NoticeCode.FORMULA_STALE.at(
                Place.ofFile("phieu.xlsx"), "A1*2", new BigDecimal("8.5"), new BigDecimal("9"));

        assertThat(vietnamese.message(notice)).contains("=A1*2", "8,5", "9");
        assertThat(english.message(notice)).contains("=A1*2", "8.5", "9");
    }

    @Test
    void aLineIsNoCellAndIsCalledALineInEnglish() {
        Notice notice = NoticeCode.LABEL_DIFFERS.at(
                Place.ofFile("f.csv"), "Dân số", BigDecimal.ONE, Place.line(9), BigDecimal.TEN);

        assertThat(vietnamese.message(notice)).contains("ghi 10 ở dòng 9 của cùng phiếu");
        assertThat(english.message(notice)).contains("10 in line 9 of the same form");
        assertThat(english.spot("dòng 9, cột 4")).isEqualTo("line 9, column 4");
        assertThat(english.spot("D7")).isEqualTo("D7");
    }

    /** What to do stands at the end of the sentence: a cell of megabytes must not bury it. */
    @Test
    void whatIsQuotedIsNeverLongerThanASentence() {
        Notice notice = NoticeCode.UNIT_UNKNOWN.at(Place.ofFile("f.csv"), "a".repeat(999) + "😀".repeat(9), List.of());

        assertThat(vietnamese.message(notice)).contains("a".repeat(999) + "…").hasSizeLessThan(1_500);
    }

    @Test
    void oneOfThemIsOneInEnglish() {
        assertThat(english.get("publish.paper.more.units", 1)).isEqualTo("and 1 more unit");
        assertThat(english.get("publish.paper.more.units", 2)).isEqualTo("and 2 more units");
    }

    @Test
    void whatAPersonTypedIsNeverTakenForAPattern() {
        Notice notice = NoticeCode.UNIT_UNKNOWN.at(Place.ofFile("f.csv"), "Xã '{1}' {0}", List.of("a", "b"), 1);

        assertThat(vietnamese.message(notice)).contains("Xã '{1}' {0}", "a, b");
    }

    @Test
    void aKeyWithoutTextIsAMistakeOfOurs() {
        assertThatThrownBy(() -> vietnamese.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
