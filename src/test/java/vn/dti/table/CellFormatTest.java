package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormatTest {

    private static Content content(String code, String value) {
        return CellFormat.of(code).content(new BigDecimal(value), DayCount.FROM_1900);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | 8.3333333333",
                "0.0\" điểm\" | 8.5",
                "0.00 | 8.5",
                "#,##0.00_);(#,##0.00) | -2",
                "0_);(0) | -2",
                "0 | -2",
                "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | 0",
                "0;-0;;@ | 0",
                "@ | 1.10",
                "[>=10]0;0.0 | 8.5",
                "[Red]0.0 | 8.5",
                "# ?/? | 0.5",
                "# ?/? | 8.75",
                "# ?/8 | 0.125",
                "##0.0E+0 | 8.5",
                "##0.0E+0 | 12300",
                "##0.0E+0 | 0.0085",
                "General\" điểm\" | 8.5",
                "[$-vi-VN]#,##0\" đ\" | 17",
                "0.0E+00 | 1500",
                "#,##0\\ [$₫-42A] | 1500",
            })
    void saysNothingWhereTheStoredNumberIsShown(String code, String value) {
        assertThat(content(code.strip(), value)).isEqualTo(new Content.Number(new BigDecimal(value), false, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0 | 8.456 | 8.5",
                "0 | 8.5 | 9",
                "0 | -8.5 | -9",
                "0.0\" điểm\" | 8.456 | 8.5 điểm",
                "\"10\" | 8 | 10",
                "0;0 | -2 | 2",
                "0, | 8500 | 9",
                "\"1\"0 | 8 | 18",
                "0\".5\" | 8 | 8.5",
                "[>=5]\"Đạt\";\"Chưa\" | 8 | Đạt",
                "0.0E+00 | 1567 | 1.6E+3",
                "##0.0E+0 | 12345 | 12.3E+3",
                "# ?/? | 0.3 | 0 2/7",
                "# ?/2 | 8.3 | 8 1/2",
                "General\"0\" | 1 | 10",
                "\"1\"General | 8 | 18",
                "[<=5]0;[>5]0.0 | 8.46 | 8.5",
            })
    void tellsWhatIsShownInstead(String code, String value, String shown) {
        assertThat(content(code, value)).isEqualTo(new Content.Number(new BigDecimal(value), false, shown));
    }

    @ParameterizedTest
    @CsvSource({"0\\%, 64", "'0\"%\"', 64", "'General\"%\"', 64", "'0.0\" %\"', 64.5"})
    void aSignThatTheFormatAddsIsNoPercentFormat(String code, String value) {
        assertThat(content(code, value)).isEqualTo(new Content.PercentSign(new BigDecimal(value), value + "%"));
    }

    @Test
    void aNumberThatIsNotShownAtAllShowsABlank() {
        assertThat(content(";;;", "8")).isEqualTo(new Content.Number(new BigDecimal("8"), false, " "));
    }

    @Test
    void percentagesKeepTheirValue() {
        assertThat(content("0%", "0.85")).isEqualTo(new Content.Number(new BigDecimal("0.85"), true, ""));
        assertThat(content("0%", "0.854")).isEqualTo(new Content.Number(new BigDecimal("0.854"), true, "85%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dd/mm/yyyy", "d-mmm", "[$-42A]dd/mm/yyyy", "\"Ngày\" d", "yyyy", "mmm-yy", "d/m/yyyy h:mm"})
    void knowsDates(String code) {
        assertThat(content(code, "46054"))
                .isEqualTo(new Content.Day(LocalDate.of(2026, 2, 1), new BigDecimal("46054")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h:mm", "hh:mm:ss", "[h]:mm", "h:mm AM/PM"})
    void knowsTimes(String code) {
        assertThat(content(code, "0.354166666666667"))
                .isEqualTo(new Content.Time("8:30", new BigDecimal("0.354166666666667")));
    }

    @Test
    void elapsedHoursGoOnBehindADay() {
        assertThat(content("[h]:mm", "1.0625")).isEqualTo(new Content.Time("25:30", new BigDecimal("1.0625")));
        assertThat(content("h:mm", "1.0625")).isEqualTo(new Content.Time("1:30", new BigDecimal("1.0625")));
    }

    @Test
    void daysCountFromWhereTheWorkbookSays() {
        CellFormat date = CellFormat.builtIn(14);
        assertThat(date.content(new BigDecimal("1"), DayCount.FROM_1900))
                .isEqualTo(new Content.Day(LocalDate.of(1900, 1, 1), new BigDecimal("1")));
        assertThat(date.content(new BigDecimal("61"), DayCount.FROM_1900))
                .isEqualTo(new Content.Day(LocalDate.of(1900, 3, 1), new BigDecimal("61")));
        assertThat(date.content(new BigDecimal("0"), DayCount.FROM_1904))
                .isEqualTo(new Content.Day(LocalDate.of(1904, 1, 1), new BigDecimal("0")));
    }

    @Test
    void whatHasNoDayIsShownAsSpreadsheetsDo() {
        assertThat(content("dd/mm/yyyy", "-2")).isEqualTo(new Content.Number(new BigDecimal("-2"), false, "#####"));
    }
}
