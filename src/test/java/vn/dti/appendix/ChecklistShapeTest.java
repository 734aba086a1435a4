package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
            - Có chuyên mục: 5 điểm; - Có tin trên đài: 5 điểm => cộng điểm những mục trả lời có: Có chuyên mục (a) được 5 điểm; Có tin trên đài (b) được 5 điểm; mục để trống bên cạnh mục đã trả lời coi như không.
            Có kế hoạch: 50% số điểm; Có báo cáo: 50% số điểm => cộng điểm những mục trả lời có: Có kế hoạch (a) được 5 điểm (50% điểm tối đa); Có báo cáo (b) được 5 điểm (50% điểm tối đa); mục để trống bên cạnh mục đã trả lời coi như không.
            Có đầy đủ: 6 điểm; có một phần: 4 điểm => ? Có đầy đủ: 6 điểm | có một phần: 4 điểm [parts_or_cases]
            Có kế hoạch: 5 điểm; có báo cáo: 4 điểm => ? Có kế hoạch: 5 điểm | có báo cáo: 4 điểm
            Có kế hoạch: 5 điểm; có kế hoạch và báo cáo: 5 điểm => ? Có kế hoạch: 5 điểm | có kế hoạch và báo cáo: 5 điểm [parts_or_cases]
            Ban hành mới: 6 điểm; sửa đổi: 4 điểm => ? Ban hành mới: 6 điểm | sửa đổi: 4 điểm [parts_or_cases]
            Ban hành mới: 5 điểm; sửa đổi: 5 điểm => ? Ban hành mới: 5 điểm | sửa đổi: 5 điểm [parts_or_cases]
            Có cán bộ chuyên trách: 5 điểm; có cán bộ kiêm nhiệm: 5 điểm => ? Có cán bộ chuyên trách: 5 điểm | có cán bộ kiêm nhiệm: 5 điểm [parts_or_cases]
            Điểm = tổng điểm các nội dung sau: Có kế hoạch: 4 điểm; Có báo cáo: 6 điểm => cộng điểm những mục trả lời có: Có kế hoạch (a) được 4 điểm; Có báo cáo (b) được 6 điểm; mục để trống bên cạnh mục đã trả lời coi như không.
            Có kế hoạch: 4 điểm; không có kế hoạch: 0 điểm; Có báo cáo: 6 điểm; không có báo cáo: 0 điểm => cộng điểm những mục trả lời có: Có kế hoạch (a) được 4 điểm; Có báo cáo (b) được 6 điểm; mục để trống bên cạnh mục đã trả lời coi như không.
            Chủ tịch tham gia các phiên họp: 1/2*Điểm tối đa; Chủ tịch chủ trì các cuộc họp: 1/2*Điểm tối đa; Chủ tịch không tham gia các phiên họp: 0 điểm; Chủ tịch không chủ trì các cuộc họp: 0 điểm => cộng điểm những mục trả lời có: Chủ tịch tham gia các phiên họp (a) được 5 điểm (1/2 điểm tối đa); Chủ tịch chủ trì các cuộc họp (b) được 5 điểm (1/2 điểm tối đa); mục để trống bên cạnh mục đã trả lời coi như không.
            """)
    void says(String text, String words) {
        assertThat(RuleInWords.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
