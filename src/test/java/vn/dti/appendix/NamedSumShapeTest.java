package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedSumShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            Điểm = Điểm1 + Điểm2; Điểm1 = a/b * 6 điểm; a = Số máy; b = Tổng số máy; Điểm2: mỗi lớp tập huấn: 1 điểm, tối đa 4 điểm => tổng của 2 phần, tối đa 10 điểm: phần 1 (tối đa 6 điểm): tỷ lệ a/b đạt từ 100% trở lên được 6 điểm; dưới 100% tính theo tỷ lệ; phần 2 (tối đa 4 điểm): Lớp tập huấn (c) nhân với 1 điểm, tối đa 4 điểm. Nếu mẫu số của một phần bằng 0 thì phần đó được 0 điểm.
            Điểm = Điểm1 + Điểm2; Điểm1 = a/b * 6 điểm; a = Số máy; b = Tổng số máy; Điểm2: mỗi lớp tập huấn: 1 điểm, tối đa 3 điểm => ? Điểm = Điểm1 + Điểm2 | Điểm1 = a/b * 6 điểm | a = Số máy | b = Tổng số máy | tối đa 3 điểm
            Điểm = Điểm1 + Điểm2; Điểm1 = a/b * 6 điểm; a = Số máy; b = Tổng số máy; Điểm2: xét chất lượng, tối đa 4 điểm => ? xét chất lượng, tối đa 4 điểm
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
