package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            a = Số máy; b = Tổng số cán bộ; Tỷ lệ = a/b; Điểm = Tỷ lệ / Tỷ lệ cao nhất * Điểm tối đa => đơn vị có a/b cao nhất được 10 điểm; các đơn vị khác tính theo tỷ lệ so với mức cao nhất.
            Điểm = Tỷ lệ / Tỷ lệ cao nhất * Điểm tối đa => ? Điểm = Tỷ lệ / Tỷ lệ cao nhất * Điểm tối đa
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
