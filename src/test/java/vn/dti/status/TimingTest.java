package vn.dti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Thời gian thực hiện" of Hiệp Đức's 59 tasks and of other plans, as days (issue 19.1). */
class TimingTest {

    @ParameterizedTest
    @CsvSource({
        "Quý I năm 2024, 2024-03-31",
        "Quý II năm 2024, 2024-06-30",
        "Quý IV/2024, 2024-12-31",
        "Quý 3 năm 2025, 2025-09-30",
        "'Quý I, II năm 2024', 2024-06-30",
        "Quý I và Quý III, 2024-09-30",
        "Trước ngày 30/9/2024, 2024-09-29",
        "Trước ngày 30/9/2023, 2023-09-29",
        "Trước 30/9, 2024-09-29",
        "Chậm nhất ngày 30/10/2024, 2024-10-30",
        "Hoàn thành trước ngày 15 tháng 11 năm 2024, 2024-11-14",
        "Từ 01/3/2024 đến 30/4/2024, 2024-04-30",
        "Tháng 10/2024, 2024-10-31",
        "Tháng 2 năm 2024, 2024-02-29",
        "10/2024, 2024-10-31",
        "Trước tháng 7/2024, 2024-06-30",
        "6 tháng đầu năm, 2024-06-30",
        "Trong năm 2024, 2024-12-31",
        "Năm 2024, 2024-12-31",
        "'Thường xuyên, xong trước 01/12/2024', 2024-11-30"
    })
    void namesItsLastDay(String words, LocalDate day) {
        assertThat(Timing.lastDay(words, 2024)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "Thường xuyên",
        "Hằng quý",
        "Hằng tháng 2 lần",
        "Định kỳ 6 tháng",
        "Khi có văn bản hướng dẫn của Sở Thông tin và Truyền thông",
        "Theo quy định",
        "Trước ngày 31/02/2024"
    })
    void orNone(String words) {
        assertThat(Timing.lastDay(words, 2024)).isEqualTo(Optional.empty());
    }

    @Test
    void takesTheAssessmentsYearWhereItNamesNone() {
        assertThat(Timing.lastDay("Quý I", 2027)).contains(LocalDate.of(2027, 3, 31));
    }
}
