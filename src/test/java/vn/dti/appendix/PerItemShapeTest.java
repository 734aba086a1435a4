package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerItemShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            Mỗi chuyên mục được 2 điểm, tối đa 10 điểm => Chuyên mục (a) nhân với 2 điểm, tối đa 10 điểm.
            Mỗi tin, bài được 0,5 điểm nhưng không quá 10 điểm => Tin, bài (a) nhân với 0,5 điểm, tối đa 10 điểm.
            5 điểm/buổi, không quá điểm tối đa => Buổi (a) nhân với 5 điểm, tối đa 10 điểm.
            Mỗi mô hình được cộng 2 điểm; không có mô hình: 0 điểm => Mô hình (a) nhân với 2 điểm, tối đa 10 điểm.
            Mỗi vụ vi phạm trừ 2 điểm => ? Mỗi vụ vi phạm trừ 2 điểm
            Mỗi lớp được 2 điểm, tối đa 6 điểm => ? tối đa 6 điểm
            10 điểm/năm => ? 10 điểm/năm
            Mỗi phần trăm tăng thêm được 1 điểm => ? Mỗi phần trăm tăng thêm được 1 điểm
            Cứ 2 hội nghị được 1 điểm, tối đa 10 điểm => Hội nghị (a), cứ đủ 2 tính một lần, nhân với 1 điểm, tối đa 10 điểm. [groups_full]
            Mỗi sáng kiến được 2 điểm (tối đa 5 sáng kiến) => Sáng kiến (a) nhân với 2 điểm, tối đa 10 điểm.
            Mỗi sáng kiến được 2 điểm (tối đa 3 sáng kiến) => ? Mỗi sáng kiến được 2 điểm (tối đa 3 sáng kiến)
            Mỗi sáng kiến: 2,5đ, tối đa 10đ => Sáng kiến (a) nhân với 2,5 điểm, tối đa 10 điểm.
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
