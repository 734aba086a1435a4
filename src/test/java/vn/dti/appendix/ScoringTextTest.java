package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            BCĐ họp 4 lần/ năm (Trung bình ⏎ mỗi quý 1 lần): 10 điểm ⏎ BCĐ họp 3 lần/ năm: 7 điểm ⏎ Còn lại: 0 điểm => BCĐ họp (lần/năm) (a): từ 4 trở lên được 10 điểm; từ 3 đến dưới 4 được 7 điểm; dưới 3 được 0 điểm. [count_at_least]
            a = Số cuộc họp ⏎ có Bí thư chủ trì; ⏎ b = Tổng số cuộc họp của ⏎ huyện; ⏎ - Tỷ lệ = a/b; ⏎ - Điểm = Tỷ lệ*Điểm tối đa => tỷ lệ a/b đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            Từ 90% trở ⏎ lên: 10 ⏎ điểm ⏎ từ 70% đến dưới ⏎ 90%: 7 điểm ⏎ dưới 70%: 0 điểm => tỷ lệ a/b: từ 90% trở lên được 10 điểm; từ 70% đến dưới 90% được 7 điểm; dưới 70% được 0 điểm. [inputs_unnamed]
            Có: 10 điểm ⏎ không: 0 điểm => a: có được 10 điểm, không được 0 điểm.
            1. Từ 80% trở lên: 10 điểm ⏎ 2. Dưới 80%: 0 điểm => tỷ lệ a/b: từ 80% trở lên được 10 điểm; dưới 80% được 0 điểm. [inputs_unnamed]
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
