package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "8.50, 8.5",
        "-0.25, -0.25",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "8.3333333333333339, 8.33333333333333",
        "0.28999999999999998, 0.29",
        "1.1000000000000001, 1.1",
        "1E2, 100",
        "1.5e-3, 0.0015",
        "0, 0",
        "0.000, 0",
        "123456789012345678, 123456789012346000",
        "1E-99999999, 0",
        "0E99999999, 0",
    })
    void countsFifteenDigits(String text, String expected) {
        assertThat(Decimal.parse(text)).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E99999999", "1E309", "-1e400", "1E99999999999999999999"})
    void knowsNoNumberBeyondThoseOfSpreadsheets(String text) {
        assertThat(Decimal.parse(text)).isNull();
    }

    @Test
    void millionDigitsCostNothing() {
        String digits = "7".repeat(1_000_000);
        Assertions.assertTimeout(
                Duration.ofMillis(100), () -> assertThat(Decimal.parse(digits)).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "8,5", "1E", "1E+", "1.2.3", "abc", "0x0A"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Decimal.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void takesDoublesByTheirShortestText() {
        assertThat(Decimal.of(0.1 + 0.2)).isEqualTo(new BigDecimal("0.3"));
        assertThat(Decimal.of(100)).isEqualTo(new BigDecimal("100"));
        assertThat(Decimal.of(Double.NaN)).isNull();
    }
}
