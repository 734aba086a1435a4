package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YesNoShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            Có: 10 điểm; Không: 0 điểm => a: có được 10 điểm, không được 0 điểm.
            Đã ban hành: Điểm tối đa; Chưa ban hành: 0 điểm => Đã ban hành (a): có được 10 điểm, không được 0 điểm.
            Điểm tối đa nếu có kế hoạch; 0 điểm nếu không có kế hoạch => có kế hoạch (a): có được 10 điểm, không được 0 điểm.
            Có: 5 điểm; Không: 0 điểm => ? Có: 5 điểm | Không: 0 điểm
            Có hệ thống: 1/2 điểm; không: 0 điểm => ? Có hệ thống: 1/2 điểm
            Số liệu do Sở cung cấp. Có: 10 điểm; Không: 0 điểm => ? Số liệu do Sở cung cấp
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
