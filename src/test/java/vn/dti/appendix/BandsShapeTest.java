package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            Từ 90% trở lên: 10 điểm; từ 70% đến dưới 90%: 7 điểm; dưới 70%: 0 điểm => tỷ lệ a/b: từ 90% trở lên được 10 điểm; từ 70% đến dưới 90% được 7 điểm; dưới 70% được 0 điểm. [inputs_unnamed]
            ≥ 90%: 10 điểm ⏎ 70% - <90%: 7 điểm ⏎ < 70%: 0 điểm => tỷ lệ a/b: từ 90% trở lên được 10 điểm; từ 70% đến dưới 90% được 7 điểm; dưới 70% được 0 điểm. [inputs_unnamed]
            BCĐ họp 4 lần/năm: 10 điểm; 3 lần/năm: 7 điểm; 2 lần/năm: 4 điểm; 1 lần/năm: 2 điểm; còn lại: 0 điểm => BCĐ họp (lần/năm) (a): từ 4 trở lên được 10 điểm; từ 3 đến dưới 4 được 7 điểm; từ 2 đến dưới 3 được 4 điểm; từ 1 đến dưới 2 được 2 điểm; dưới 1 được 0 điểm. [count_at_least]
            Không có vụ việc nào: 10 điểm; 01 vụ: 5 điểm; từ 02 vụ trở lên: 0 điểm => Số vụ việc (a): từ 2 trở lên được 0 điểm; từ 1 đến dưới 2 được 5 điểm; dưới 1 được 10 điểm.
            Trên 90%: 10 điểm; từ 70% đến dưới 90%: 7 điểm; dưới 70%: 0 điểm => tính theo công thức IF(a/b > 0,9; max; IF(a/b >= 0,7; 7; 0)) (max là điểm tối đa), trong khoảng từ 0 đến 10 điểm. [edge_unsaid] [inputs_unnamed]
            4 lần: 10 điểm; 2 lần: 5 điểm; còn lại: 0 điểm => ? 4 lần: 10 điểm | 2 lần: 5 điểm | còn lại: 0 điểm [cases_do_not_meet]
            Từ 90% trở lên: 10 điểm; từ 70% đến dưới 80%: 7 điểm; dưới 70%: 0 điểm => ? Từ 90% trở lên: 10 điểm | từ 70% đến dưới 80%: 7 điểm | dưới 70%: 0 điểm [cases_do_not_meet]
            Từ 90% trở lên: 12 điểm; dưới 90%: 0 điểm => ? Từ 90% trở lên: 12 điểm [above_maximum]
            Từ 90% trở lên: 8 điểm; dưới 90%: 0 điểm => ? Từ 90% trở lên: 8 điểm | dưới 90%: 0 điểm [maximum_not_reached]
            Đạt từ 80% trở lên: điểm tối đa, dưới 80% tính theo tỷ lệ => ? dưới 80% tính theo tỷ lệ
            Tăng từ 10% trở lên: 10 điểm; tăng từ 5% đến dưới 10%: 5 điểm; tăng dưới 5%: 0 điểm => ? Tăng từ 10% trở lên: 10 điểm | tăng từ 5% đến dưới 10%: 5 điểm | tăng dưới 5%: 0 điểm
            đạt trên 90% => ? đạt trên 90%
            Không trên 5%: 10 điểm; còn lại: 0 điểm => ? Không trên 5%: 10 điểm | còn lại: 0 điểm
            Tỷ lệ trễ hạn không cao hơn 5%: 10 điểm; còn lại: 0 điểm => ? Tỷ lệ trễ hạn không cao hơn 5%: 10 điểm | còn lại: 0 điểm
            Không để xảy ra từ 2 sự cố trở lên: 10 điểm; còn lại: 0 điểm => ? Không để xảy ra từ 2 sự cố trở lên: 10 điểm | còn lại: 0 điểm
            Không đạt từ 80% trở lên: 0 điểm; dưới 80%: 10 điểm => ? Không đạt từ 80% trở lên: 0 điểm
            Chưa đạt tối thiểu 80%: 0 điểm; còn lại: 10 điểm => ? Chưa đạt tối thiểu 80%: 0 điểm | còn lại: 10 điểm
            Công khai trên 2 kênh: 10 điểm; còn lại: 0 điểm => ? Công khai trên 2 kênh: 10 điểm | còn lại: 0 điểm
            Thứ hạng từ 3 trở lên: 10 điểm; dưới 3: 0 điểm => ? Thứ hạng từ 3 trở lên: 10 điểm
            Từ 80% chỉ tiêu của chỉ số khác trở lên: 10 điểm; còn lại: 0 điểm => ? Từ 80% chỉ tiêu của chỉ số khác trở lên: 10 điểm | còn lại: 0 điểm
            Không quá 5%: 10 điểm; còn lại: 0 điểm => tỷ lệ a/b: trên 5% được 0 điểm; từ 5% trở xuống được 10 điểm. [inputs_unnamed]
            Không dưới 80%: 10 điểm; còn lại: 0 điểm => tỷ lệ a/b: từ 80% trở lên được 10 điểm; dưới 80% được 0 điểm. [inputs_unnamed]
            Quá 2 lần: 0 điểm; còn lại: 10 điểm => Số lần (a): trên 2 được 0 điểm; từ 2 trở xuống được 10 điểm.
            Mỗi quý họp 1 lần: 10 điểm; còn lại: 0 điểm => ? Mỗi quý họp 1 lần: 10 điểm | còn lại: 0 điểm
            Có 3 mô hình trở lên và được cấp trên công nhận: 10 điểm; còn lại: 0 điểm => ? Có 3 mô hình trở lên và được cấp trên công nhận: 10 điểm | còn lại: 0 điểm
            Từ 80% trở lên: 10 điểm; dưới 80%: 10 điểm => ? Từ 80% trở lên: 10 điểm | dưới 80%: 10 điểm
            a = Số hộ; b = Tổng số hộ; Tỷ lệ = a/b; Tỷ lệ ≥ 80%: Điểm tối đa; Tỷ lệ < 80%: Điểm = Tỷ lệ/70%*Điểm tối đa => ? a = Số hộ | b = Tổng số hộ | Tỷ lệ = a/b | Tỷ lệ ≥ 80%: Điểm tối đa | Tỷ lệ < 80%: Điểm = Tỷ lệ/70%*Điểm tối đa [cases_do_not_meet]
            Không có nghị quyết bị đình chỉ: 10 điểm; có 01 nghị quyết: 4 điểm; từ 02 trở lên: 0 điểm => Số nghị quyết bị đình chỉ (a): từ 2 trở lên được 0 điểm; từ 1 đến dưới 2 được 4 điểm; dưới 1 được 10 điểm.
            Đối với xã: từ 80% trở lên: 10 điểm; dưới 80%: 0 điểm => ? Đối với xã: từ 80% trở lên: 10 điểm
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
