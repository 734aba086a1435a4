package vn.dti.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

class NumbersOnPaperTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000.00|1.000,00|1,000.00",
                "999.99|999,99|999.99",
                "12345678|12.345.678|12,345,678",
                "-1234.5|−1.234,5|−1,234.5",
                "0.123456|0,123456|0.123456",
                "1000.1234|1.000,1234|1,000.1234"
            })
    void marksThousandsButNoDecimals(BigDecimal number, String vietnamese, String english) {
        assertThat(Numbers.onPaper(Texts.in(Language.VI)).number(number)).isEqualTo(vietnamese);
        assertThat(Numbers.onPaper(Texts.in(Language.EN)).number(number)).isEqualTo(english);
        assertThat(new Numbers(Texts.in(Language.EN)).number(number)).doesNotContain(",");
    }
}
