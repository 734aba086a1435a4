package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.assessment.Claim;
import vn.dti.code.IndicatorCode;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Content;
import vn.dti.table.FormulaCheck;

/** Lines below an indicator that have no code of their own: what they say is the indicator's, and told (dac-ta 2). */
class FurtherLinesTest {

    private final TrialSheet sheet = new TrialSheet()
            .row(1, "Mã chỉ số", "Tên chỉ số", "Điểm tự chấm", "Tài liệu kiểm chứng", "Giải trình")
            .row(2, "1.1", "Chủ tịch làm Trưởng ban chỉ đạo", 8, "QĐ 1");

    @Test
    void isTheIndicatorsWithAWarningAtItsCell() {
        sheet.row(3, "", "", "", "QĐ 2", "họp hai lần").row(4, "1.2", "", 7, "BC 3");

        assertThat(claim("1.1").evidence()).isEqualTo("QĐ 1; QĐ 2");
        assertThat(claim("1.1").explanation()).isEqualTo("họp hai lần");
        assertThat(claim("1.2").evidence()).isEqualTo("BC 3");
        assertThat(told()).containsExactly("text_joined D3 1.1");
    }

    @Test
    void isEvidenceWhereTheIndicatorHasNoneItself() {
        sheet.row(3, "1.2", "", 7).row(4, "", "ý thứ hai", "", "BC 3").row(5, "1.3", "", 6);

        assertThat(claim("1.2").evidence()).isEqualTo("BC 3");
    }

    @Test
    void isToldThoughNobodysWhereNoIndicatorIsAbove() {
        sheet.row(3, "II", "THỂ CHẾ SỐ").row(4, "", "", "", "QĐ 2").row(5, "1.2", "", 7);

        assertThat(claim("1.1").evidence()).isEqualTo("QĐ 1");
        assertThat(told()).containsExactly("text_unassigned D4 ");
    }

    @Test
    void belowTheTableIsOnlyWhatStandsAloneRightUnderIt() {
        sheet.row(3, "", "", "", "QĐ 2").row(5, "", "", "", "QĐ 5");

        assertThat(claim("1.1").evidence()).isEqualTo("QĐ 1; QĐ 2");
        assertThat(told()).containsExactly("text_joined D3 1.1");
    }

    @Test
    void anErrorInItIsToldAtItsOwnCell() {
        sheet.row(3, "", "", "", new Content.Error("#REF!"))
                .row(4, "1.2", "", 7)
                .merge(2, 1, 3, 1);

        assertThat(read().notices())
                .filteredOn(notice -> notice.code() == NoticeCode.CELL_ERROR)
                .extracting(Notice::place)
                .extracting(Place::cell)
                .containsExactly("D3");
    }

    @Test
    void whatIsSaidInTheLinesOfAMergedCodeIsNotLost() {
        sheet.row(3, "", "", "", "", "họp hai lần").row(4, "1.2", "", 7).merge(2, 1, 3, 1);

        assertThat(claim("1.1").explanation()).isEqualTo("họp hai lần");
        assertThat(told()).isEmpty();
    }

    @Test
    void moreThanAnybodyReadsIsRefusedAtTheLineThatGoesBeyond() {
        String line = "x".repeat(30_000);
        for (int row = 3; row < 10; row++) {
            sheet.row(row, "", "", "", line);
        }
        sheet.row(10, "1.2", "", 7);

        assertThat(claim("1.1").refused()).isTrue();
        assertThat(read().notices())
                .filteredOn(notice -> notice.code() == NoticeCode.TEXT_TOO_LONG)
                .extracting(notice -> notice.place().cell())
                .containsExactly("D6");
    }

    private Reading<Entries> read() {
        SheetContext context = sheet.submission("Xã Mộ Đức.xlsx");
        return SheetReader.read(TrialSheet.NAMES, context, Set.of(), new FormulaCheck(context.workbook()));
    }

    private Claim claim(String code) {
        return read().taken().orElseThrow().forms().get(0).claims().get(new IndicatorCode(code));
    }

    private List<String> told() {
        return read().notices().stream()
                .filter(notice -> Set.of(NoticeCode.TEXT_JOINED, NoticeCode.TEXT_UNASSIGNED)
                        .contains(notice.code()))
                .map(notice -> notice.code().key() + " " + notice.place().cell() + " "
                        + notice.place().indicatorText())
                .toList();
    }
}
