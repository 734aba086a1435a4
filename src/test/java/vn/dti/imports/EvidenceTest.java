package vn.dti.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a unit proves and what an appraiser says of it stand in one cell and are two things. */
class EvidenceTest {

    private static final String MARK = "* Thành viên thẩm định:";

    @Test
    void aRemarkIsNoEvidence() {
        assertThat(Evidence.of("* Thành viên thẩm định: Không thống nhất", MARK))
                .isEqualTo(new Evidence("", "Không thống nhất"));
        assertThat(Evidence.of(
                        "*12/BC-UBND - 01/12/2025: Báo cáo\nhai dòng\n*  thành viên thẩm định : Thiếu\nsố liệu", MARK))
                .isEqualTo(new Evidence("*12/BC-UBND - 01/12/2025: Báo cáo\nhai dòng", "Thiếu\nsố liệu"));
    }

    @Test
    void theUnitsOwnParagraphBehindARemarkStaysEvidence() {
        assertThat(Evidence.of("* Thành viên thẩm định: Thiếu\n* Đơn vị tự đánh giá: Có trang", MARK))
                .isEqualTo(new Evidence("* Đơn vị tự đánh giá: Có trang", "Thiếu"));
    }

    @Test
    void theSameRemarkTwiceStandsOnceAndAnEmptyOneNot() {
        assertThat(Evidence.of(MARK + " A\n" + MARK + " A\n" + MARK + " B\n" + MARK, MARK))
                .isEqualTo(new Evidence("", "A\nB"));
    }

    @Test
    void plainEvidenceIsLeftAlone() {
        assertThat(Evidence.of("Báo cáo 1\n- phụ lục", MARK)).isEqualTo(new Evidence("Báo cáo 1\n- phụ lục", ""));
        assertThat(Evidence.of("", MARK)).isEqualTo(new Evidence("", ""));
    }
}
