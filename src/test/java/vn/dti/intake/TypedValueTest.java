package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed on the command line is read as the cells of forms are (dac-ta 2). */
class TypedValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "10|10", "8,5|8.5", "8.25|8.25", "8,345|", "10,01|", "-1|", "mười|", "''|"})
    void pointsLieBetweenNothingAndTheMaximum(String text, BigDecimal points) {
        assertThat(TypedValue.points(TrialSheet.indicator("1.2"), text, 2))
                .isEqualTo(Optional.ofNullable(points).map(each -> each.setScale(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1|a|1.200|Optional[Quantity[value=1.2E+3]]",
                "3.1|a|0|Optional[Quantity[value=0]]",
                "3.1|a|-1|Optional.empty",
                "3.1|a|nhiều|Optional.empty",
                "1.9|a|Có|Optional[Answer[yes=true]]",
                "1.9|a|không|Optional[Answer[yes=false]]",
                "1.9|a|có lẽ|Optional.empty",
                "2.1|a|31/3/2026|Optional[Day[day=2026-03-31]]",
                "2.1|a|31/2/2026|Optional.empty"
            })
    void anInputIsOfItsKind(String code, String letter, String text, String value) {
        assertThat(TypedValue.input(TrialSheet.indicator(code), letter, text)).hasToString(value);
    }
}
