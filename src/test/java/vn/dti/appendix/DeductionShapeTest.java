package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            Không có hồ sơ trễ hạn: 10 điểm; mỗi hồ sơ trễ hạn trừ 0,5 điểm => tính theo công thức max − 0,5 × a (max là điểm tối đa), trong khoảng từ 0 đến 10 điểm.
            Không để xảy ra sự cố: điểm tối đa; mỗi sự cố trừ 3 điểm, trừ tối đa 10 điểm => tính theo công thức max − 3 × a (max là điểm tối đa), trong khoảng từ 0 đến 10 điểm.
            Không để xảy ra sự cố: điểm tối đa; mỗi sự cố trừ 3 điểm, trừ tối đa 6 điểm => ? trừ tối đa 6 điểm
            Có kế hoạch: 10 điểm; mỗi nhiệm vụ chậm trừ 1 điểm => ? Có kế hoạch: 10 điểm
            Mỗi vụ vi phạm trừ 2 điểm => ? Mỗi vụ vi phạm trừ 2 điểm
            Không có sự cố: 5 điểm; mỗi sự cố trừ 1 điểm => ? Không có sự cố: 5 điểm
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
