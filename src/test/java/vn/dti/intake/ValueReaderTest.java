package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dti.assessment.Kind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/** Value cells: what they hold, that they hold nothing, or why they are refused, each at its unit and indicator. */
class ValueReaderTest {

    @Test
    void readsPoints() {
        assertThat(points("8,5").taken()).contains(new BigDecimal("8.5"));
        assertThat(points(new BigDecimal("8.5")).notices()).isEmpty();
    }

    @Test
    void tellsNothingFromARefusal() {
        assertThat(points("–")).isInstanceOf(Reading.Nothing.class);
        assertThat(points("đạt")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void saysUnitAndIndicatorOfEveryCell() {
        assertThat(points(new BigDecimal("12")).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.POINTS_ABOVE_MAXIMUM);
            assertThat(notice.place().cell()).isEqualTo("B4");
            assertThat(notice.place().unit().orElseThrow().text()).isEqualTo("XA-001");
            assertThat(notice.place().indicatorText()).isEqualTo("1.2");
        });
    }

    @Test
    void refusesWhatIsNoNumberOfPoints() {
        assertThat(code(points(new Content.Number(new BigDecimal("0.85"), true, ""))))
                .isEqualTo(NoticeCode.POINTS_PERCENT);
        assertThat(code(points(new Content.Day(LocalDate.of(2026, 5, 8), BigDecimal.ONE))))
                .isEqualTo(NoticeCode.NUMBER_DATE_OR_TIME);
        assertThat(code(points(new Content.Truth(true)))).isEqualTo(NoticeCode.NUMBER_NOT_UNDERSTOOD);
        assertThat(code(points(new Content.Error("#REF!")))).isEqualTo(NoticeCode.CELL_ERROR);
        assertThat(code(points(new BigDecimal("-2")))).isEqualTo(NoticeCode.POINTS_BELOW_ZERO);
    }

    @Test
    void roundsPointsOnceWithAWord() {
        assertThat(points(new BigDecimal("8.3333333")).taken()).contains(new BigDecimal("8.33"));
        assertThat(code(points(new BigDecimal("8.3333333")))).isEqualTo(NoticeCode.POINTS_ROUNDED);
    }

    @Test
    void readsAnswersAndRefusesOtherInputs() {
        assertThat(reader("1.9").input("a", cell("có")).taken())
                .contains(InputValue.Answer.parse("có").orElseThrow());
        assertThat(code(reader("1.9").input("a", cell("có lẽ")))).isEqualTo(NoticeCode.ANSWER_NOT_UNDERSTOOD);
        assertThat(code(reader("1.9").input("d", cell("1")))).isEqualTo(NoticeCode.INPUT_UNKNOWN);
    }

    @Test
    void readsDaysWithBlanksThatNobodySeesAroundThem() {
        for (String written :
                new String[] {"30/03/2026\u00A0", "\u00A030/03/2026", "2026-03-30\u202F", "30/3/2026\u200B\u00A0"}) {
            Reading<InputValue> day = reader("2.1").input("a", cell(written));
            assertThat(day.taken()).as(written).contains(new InputValue.Day(LocalDate.of(2026, 3, 30)));
            assertThat(day.notices()).isEmpty();
        }
    }

    private static NoticeCode code(Reading<?> reading) {
        return reading.notices().stream().map(Notice::code).findFirst().orElseThrow();
    }

    private static Reading<BigDecimal> points(Object value) {
        return reader("1.2").points(cell(value));
    }

    private static Cell cell(Object value) {
        return TrialSheet.cell(4, 2, TrialSheet.content(value));
    }

    private static ValueReader reader(String indicator) {
        SheetContext sheet = new TrialSheet()
                .row(3, "Mã", "Điểm tự chấm")
                .row(4, indicator, "8,5")
                .submission("phieu.xlsx");
        Kind kind = TrialSheet.ASSESSMENT.kinds().get(0);
        return new ValueReader(new IndicatorRow(
                sheet,
                sheet.sheet().rows().get(1),
                TrialSheet.ASSESSMENT.units().get(0),
                kind,
                TrialSheet.indicator(indicator)));
    }
}
