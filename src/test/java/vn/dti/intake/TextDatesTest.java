package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as text: day first, unless the file speaks against it (dac-ta 2). */
class TextDatesTest {

    @ParameterizedTest
    @CsvSource({
        "31/03/2026,2026-03-31",
        "3.4.2026,2026-04-03",
        "2026-03-31,2026-03-31",
        "2026-03-31 08:30,2026-03-31",
        "31/03/2026 08:30,2026-03-31",
        "23:59 31/3/2026,2026-03-31",
        "'8h30, 31-3-2026',2026-03-31",
        "'31/3/2026, 17 giờ 30',2026-03-31",
        "31/03/2026 5:00 CH,2026-03-31",
        "23h59 ngày 31/3/2026,2026-03-31",
        "23 giờ 59 phút ngày 31/3/2026,2026-03-31",
        "31/3/2026 lúc 8g30,2026-03-31",
        "2026-03-31T16:59Z,2026-03-31",
        "2026-03-31T17:00Z,2026-04-01",
        "2026-03-31T23:30:00.000+07:00,2026-03-31",
        "2026-04-01T00:30+09:00,2026-03-31"
    })
    void readsTheDayFirstOrTheYearFirst(String text, LocalDate day) {
        assertThat(TextDates.parse(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026",
        "02/13/2026",
        "31/03/26",
        "ngày 31/03/2026",
        "31/03/2026 sáng",
        "31/03/2026 24:00",
        "8:30 31/03/2026 9:30",
        "2026-03-31T17:61Z"
    })
    void readsNothingElse(String text) {
        assertThat(TextDates.parse(text)).isEmpty();
    }

    @Test
    void aTimeOfDayIsTold() {
        assertThat(TextDates.hasTime("23:59 31/3/2026")).isTrue();
        assertThat(TextDates.hasTime("8h30 31/3/2026")).isTrue();
        assertThat(TextDates.hasTime("31/3/2026")).isFalse();
    }

    @Test
    void findsWhatTheFileSpeaksFor() {
        assertThat(dates("02/13/2026", "04/03/2026").monthFirst()).contains("02/13/2026");
        assertThat(dates("13/02/2026", "04/03/2026").isDayFirst()).isTrue();
        assertThat(dates("04/03/2026").monthFirst()).isEmpty();
        assertThat(dates("04/03/2026").isDayFirst()).isFalse();
    }

    private static TextDates dates(Object... texts) {
        return new TextDates(new TrialSheet().row(1, texts).workbook("phieu.csv"));
    }
}
