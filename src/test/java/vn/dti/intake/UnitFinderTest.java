package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.assessment.Unit;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** Whose a form is; hints that disagree refuse it (dac-ta 2). */
class UnitFinderTest {

    @Test
    void takesTheCodeAboveTheHeaderFirst() {
        assertThat(find("phieu.xlsx", "Mã đơn vị: XA-002", "").taken())
                .map(unit -> unit.code().text())
                .contains("XA-002");
    }

    @Test
    void takesTheNameAboveTheHeaderThenTheFilesName() {
        assertThat(find("phieu.xlsx", "Đơn vị:", "Xã Nghĩa Hành").taken())
                .map(unit -> unit.code().text())
                .contains("XA-002");
        assertThat(find("Xã Nghĩa Hành.xlsx", "Biểu 1", "").taken())
                .map(unit -> unit.code().text())
                .contains("XA-002");
    }

    @Test
    void refusesHintsThatDisagree() {
        assertThat(find("Xã Mộ Đức.xlsx", "Đơn vị:", "Xã Nghĩa Hành")).satisfies(reading -> {
            assertThat(reading.isRefused()).isTrue();
            assertThat(reading.notices()).extracting(Notice::code).containsExactly(NoticeCode.UNIT_DISAGREES_WITH_FILE);
        });
    }

    @Test
    void refusesWhereNobodySaysWhose() {
        assertThat(find("phieu.xlsx", "Biểu 1", "").notices())
                .extracting(Notice::code)
                .containsExactly(NoticeCode.UNIT_NOT_FOUND);
        assertThat(find("Mộ Đức và Nghĩa Hành.xlsx", "Biểu 1", "").notices())
                .extracting(Notice::code)
                .containsExactly(NoticeCode.UNIT_AMBIGUOUS);
    }

    private static Reading<Unit> find(String file, String first, String second) {
        SheetContext sheet = new TrialSheet()
                .row(1, first, second)
                .row(3, "Mã", "Điểm tự chấm")
                .submission(file);
        FormHead head = FormHead.of(sheet.workbook(), sheet.sheet(), 3);
        return new UnitFinder(
                        TrialSheet.NAMES, sheet, TrialSheet.NAMES.units().inFileName(UnitFinder.stem(file)), Set.of())
                .find(Optional.empty(), head, true);
    }
}
