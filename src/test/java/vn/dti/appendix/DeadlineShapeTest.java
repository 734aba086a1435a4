package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            Ban hành trong quý I: 10 điểm; sau quý I: 5 điểm; không ban hành: 0 điểm => Ngày ban hành (a) chậm nhất ngày 31/03/2025 được 10 điểm; muộn hơn được 5 điểm.
            Ban hành trước ngày 31/3: điểm tối đa; sau ngày 31/3: 1/2 điểm tối đa; không ban hành: 0 điểm => Ngày ban hành (a) trước ngày 31/03/2025 được 10 điểm; từ ngày đó trở đi được 5 điểm (1/2 điểm tối đa). [day_unsaid]
            Ban hành trước ngày 31/3: 10 điểm; từ ngày 31/3 trở đi: 5 điểm; không ban hành: 0 điểm => Ngày ban hành (a) trước ngày 31/03/2025 được 10 điểm; từ ngày đó trở đi được 5 điểm.
            Trước ngày 31/3: 10 điểm; từ ngày 31/3 đến 30/6: 5 điểm; sau 30/6: 0 điểm => lấy phần cao nhất trong 2 phần, tối đa 10 điểm: phần 1 (tối đa 10 điểm): a trước ngày 31/03/2025 được 10 điểm; từ ngày đó trở đi được 0 điểm; phần 2 (tối đa 5 điểm): a chậm nhất ngày 30/06/2025 được 5 điểm; muộn hơn được 0 điểm.
            Ban hành trong quý I: 10 điểm; ban hành trong quý II: 7 điểm; còn lại: 0 điểm => lấy phần cao nhất trong 2 phần, tối đa 10 điểm: phần 1 (tối đa 10 điểm): Ngày ban hành (a) chậm nhất ngày 31/03/2025 được 10 điểm; muộn hơn được 0 điểm; phần 2 (tối đa 7 điểm): Ngày ban hành (a) chậm nhất ngày 30/06/2025 được 7 điểm; muộn hơn được 0 điểm.
            Không nộp báo cáo trước ngày 15/11: 0 điểm; nộp báo cáo trước ngày 15/11: 10 điểm => Ngày nộp báo cáo (a) trước ngày 15/11/2025 được 10 điểm; từ ngày đó trở đi được 0 điểm.
            Ban hành trước 31/3: 10 điểm; không bảo đảm chất lượng: 0 điểm => ? không bảo đảm chất lượng: 0 điểm
            Trước ngày 31/3: 10 điểm; từ ngày 15/4 đến 30/6: 5 điểm; sau 30/6: 0 điểm => ? từ ngày 15/4 đến 30/6: 5 điểm | sau 30/6: 0 điểm
            Nộp báo cáo trước ngày 15/11: 10 điểm; không nộp báo cáo: 0 điểm => Ngày nộp báo cáo (a) trước ngày 15/11/2025 được 10 điểm; từ ngày đó trở đi được 0 điểm. [late_unsaid]
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
