package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Content;

/** Codes as people and programs spoil them; never another indicator (dac-ta 2, Codes). */
class CodeReaderTest {

    private static final CodeReader CODES =
            new CodeReader(TrialSheet.ASSESSMENT.kinds().get(0).set());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' 1.2 '|CODE_TRIMMED",
                "1.2.|CODE_TRIMMED",
                "1,2|CODE_REPAIRED",
                "1．2|CODE_REPAIRED",
                "01.2|CODE_REPAIRED",
                "1.2)|CODE_REPAIRED",
                "1.2 *|CODE_REPAIRED",
                "Chỉ số 1.2|CODE_REPAIRED"
            })
    void forgivesWhatLeavesNoDoubt(String text, NoticeCode code) {
        assertThat(CODES.read(cell(new Content.Text(text)), "", Place.NOWHERE))
                .isInstanceOfSatisfying(CodeReader.Reading.Row.class, row -> {
                    assertThat(row.indicator().code().text()).isEqualTo("1.2");
                    assertThat(row.notices()).extracting(Notice::code).containsExactly(code);
                });
    }

    @Test
    void takesANumberOnlyWhereTheNameSaysTheSame() {
        assertThat(CODES.read(cell(number("1.2")), TrialSheet.indicator("1.2").name(), Place.NOWHERE))
                .isInstanceOf(CodeReader.Reading.Row.class);
        assertThat(refusal(number("1.2"), "")).isEqualTo(NoticeCode.CODE_NUMERIC_UNCONFIRMED);
        assertThat(refusal(number("1.1"), TrialSheet.indicator("1.1").name())).isEqualTo(NoticeCode.CODE_AMBIGUOUS);
    }

    @Test
    void refusesDatesAndUnknownCodes() {
        assertThat(refusal(new Content.Day(LocalDate.of(2026, 2, 1), BigDecimal.ONE), ""))
                .isEqualTo(NoticeCode.CODE_IS_DATE);
        assertThat(refusal(new Content.Text("9.9"), "")).isEqualTo(NoticeCode.CODE_UNKNOWN);
    }

    @Test
    void knowsAGroupsRow() {
        assertThat(CODES.read(cell(new Content.Text("II")), "", Place.NOWHERE))
                .isInstanceOf(CodeReader.Reading.Title.class);
    }

    private static NoticeCode refusal(Content content, String name) {
        return ((CodeReader.Reading.Refused) CODES.read(cell(content), name, Place.NOWHERE))
                .notice()
                .code();
    }

    private static Content number(String value) {
        return new Content.Number(new BigDecimal(value), false, "");
    }

    private static vn.dti.table.Cell cell(Content content) {
        return TrialSheet.cell(8, 1, content);
    }
}
