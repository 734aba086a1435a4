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
            Có đầy đủ: 6 điểm; có một phần: 4 điểm => ? Có đầy đủ: 6 điểm | có một phần: 4 điểm
            Có kế hoạch: 5 điểm; có báo cáo: 4 điểm => ? Có kế hoạch: 5 điểm | có báo cáo: 4 điểm
            Có kế hoạch: 5 điểm; có kế hoạch và báo cáo: 5 điểm => ? Có kế hoạch: 5 điểm | có kế hoạch và báo cáo: 5 điểm
            """)
    void says(String text, String words) {
        assertThat(Told.of(text.replace(" ⏎ ", "\n"))).isEqualTo(words);
    }
}
