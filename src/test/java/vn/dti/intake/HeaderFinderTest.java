package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Workbook;

class HeaderFinderTest {

    @Test
    void findsTheColumnsByNameWhereverTheyStand() {
        Header header = find(new TrialSheet()
                        .row(1, "PHIẾU TỰ ĐÁNH GIÁ")
                        .row(4, "", "Tự chấm", "", "Mã CS", "Chỉ tiêu", "Max"))
                .taken()
                .orElseThrow();
        assertThat(header.row()).isEqualTo(4);
        assertThat(header.code()).isEqualTo(4);
        assertThat(header.column(FormColumn.CLAIMED)).contains(2);
        assertThat(header.column(FormColumn.MAXIMUM)).contains(6);
        assertThat(header.column(FormColumn.EVIDENCE)).isEmpty();
    }

    @Test
    void isNothingWhereNoSecondNameStands() {
        assertThat(find(new TrialSheet().row(2, "Mã chỉ số", "Người nhập", "Ngày nhập")))
                .isInstanceOf(Reading.Nothing.class);
        assertThat(find(new TrialSheet().row(51, "Mã chỉ số", "Điểm tự chấm"))).isInstanceOf(Reading.Nothing.class);
    }

    @Test
    void takesTheNumberOfTheRowForTheCodeOnlyWhereNoCodeStands() {
        assertThat(find(new TrialSheet().row(1, "STT", "Nội dung", "Tự chấm"))
                        .taken()
                        .orElseThrow()
                        .code())
                .isEqualTo(1);
        assertThat(find(new TrialSheet().row(1, "STT", "Mã", "Tự chấm"))
                        .taken()
                        .orElseThrow()
                        .code())
                .isEqualTo(2);
    }

    @Test
    void readsAHeaderInTwoRows() {
        Header header = find(new TrialSheet()
                        .row(3, "Mã", "Nội dung", "Điểm")
                        .row(4, "", "", "Tối đa", "Tự chấm")
                        .merge(3, 3, 3, 4))
                .taken()
                .orElseThrow();
        assertThat(header.column(FormColumn.MAXIMUM)).contains(3);
        assertThat(header.column(FormColumn.CLAIMED)).contains(4);
        assertThat(header.firstDataRow()).isEqualTo(5);
    }

    @Test
    void saysWhereAColumnStandsTwiceAndWhereANameIsNotExact() {
        assertThat(find(new TrialSheet().row(1, "Mã", "Điểm tự chấm", "Tự chấm"))
                        .notices())
                .extracting(Notice::code, notice -> notice.place().cell())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NoticeCode.HEADER_DUPLICATE, "C1"));
        assertThat(find(new TrialSheet().row(1, "Mã", "Điểm đơn vị tự đánh giá"))
                        .notices())
                .extracting(Notice::code, notice -> notice.place().cell())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NoticeCode.HEADER_INEXACT, "B1"));
    }

    private static Reading<Header> find(TrialSheet sheet) {
        Workbook workbook = sheet.workbook("phieu.xlsx");
        return new HeaderFinder(workbook, workbook.sheets().get(0), TrialSheet.NAMES.headers()).find();
    }
}
