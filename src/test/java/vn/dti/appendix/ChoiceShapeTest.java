package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            Trưởng ban là Bí thư: Điểm tối đa; là Phó Bí thư: 1/2*Điểm tối đa; Chưa có: 0 điểm => a: chọn "Trưởng ban là Bí thư" được 10 điểm; chọn "là Phó Bí thư" được 5 điểm (1/2 điểm tối đa); chọn "Chưa có" được 0 điểm.
            Ban hành đầy đủ: 10 điểm; ban hành một phần: 5 điểm; không ban hành: 0 điểm => a: chọn "Ban hành đầy đủ" được 10 điểm; chọn "ban hành một phần" được 5 điểm; chọn "không ban hành" được 0 điểm.
            Tốt: 10 điểm; Khá: 7 điểm => ? Tốt: 10 điểm | Khá: 7 điểm [nothing_unsaid]
            Tốt: 10 điểm; Khá: 7 điểm; mỗi lỗi: 0 điểm => ? Tốt: 10 điểm | Khá: 7 điểm | mỗi lỗi: 0 điểm
            Triển khai chính thức: 10 điểm; mới thí điểm: 5 điểm; còn lại: 0 điểm => a: chọn "Triển khai chính thức" được 10 điểm; chọn "mới thí điểm" được 5 điểm; chọn "còn lại" được 0 điểm.
            Có Ban chỉ đạo: 10 điểm; không có quy chế: 0 điểm => ? không có quy chế: 0 điểm
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
