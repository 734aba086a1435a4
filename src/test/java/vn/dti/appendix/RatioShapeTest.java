package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa => tỷ lệ a/b đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            a: Số hồ sơ; b: Tổng số hồ sơ. Tỷ lệ = a/b x 100%. Điểm = Tỷ lệ x Điểm tối đa => tỷ lệ a/b đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            a là số hồ sơ, b là tổng số hồ sơ. Điểm = a/b x 10 => tỷ lệ a/b đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ/80% * Điểm tối đa => tỷ lệ a/b đạt từ 80% trở lên được 10 điểm; dưới 80% tính theo tỷ lệ.
            a = Số lỗi; b = Tổng số; Điểm = (1 - a/b) * Điểm tối đa => tỷ lệ 1 − a/b đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            Điểm = (Số hồ sơ trực tuyến/Tổng số hồ sơ) * Điểm tối đa => tỷ lệ a/b đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ * 20 => ? a = Số hồ sơ | b = Tổng số hồ sơ | Tỷ lệ = a/b | Điểm = Tỷ lệ * 20
            a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa; xét thêm chất lượng => ? xét thêm chất lượng
            a = Số hồ sơ; b = Tổng số hồ sơ; c = Số trễ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa => ? a = Số hồ sơ | b = Tổng số hồ sơ | c = Số trễ | Tỷ lệ = a/b | Điểm = Tỷ lệ*Điểm tối đa
            a = Số hồ sơ; b = Tổng số; Tỷ lệ = a/b; Điểm = 1 - Tỷ lệ*Điểm tối đa => ? a = Số hồ sơ | b = Tổng số | Tỷ lệ = a/b | Điểm = 1 - Tỷ lệ*Điểm tối đa
            a = Số hồ sơ; b = Tổng số; Tỷ lệ = a/b; Điểm = Tỷ lệ/80*Điểm tối đa => ? a = Số hồ sơ | b = Tổng số | Tỷ lệ = a/b | Điểm = Tỷ lệ/80*Điểm tối đa
            a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = a/b/80; Điểm = Tỷ lệ*Điểm tối đa => ? Tỷ lệ = a/b/80
            a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = b/a; Điểm = Tỷ lệ*Điểm tối đa => ? a = Số hồ sơ | b = Tổng số hồ sơ | Tỷ lệ = b/a | Điểm = Tỷ lệ*Điểm tối đa
            a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = 2*a/b; Điểm = Tỷ lệ*Điểm tối đa => ? Tỷ lệ = 2*a/b
            a = Tổng số văn bản; b = Số văn bản mật; c = Số văn bản ký số; Tỷ lệ = c/(a-b); Điểm = Tỷ lệ*Điểm tối đa => tỷ lệ c/(a−b) đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            a = Số văn bản; b = Tổng số văn bản; Tỷ lệ = a/b; Điểm = (1 - Tỷ lệ)*Điểm tối đa => tỷ lệ 1 − a/b đạt từ 100% trở lên được 10 điểm; dưới 100% tính theo tỷ lệ.
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
