package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Format;
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
    void areasThatAreMergedAgainAndAgainSpreadATextOnce() {
        TrialSheet sheet = new TrialSheet()
                .row(3, "Mã", "Nội dung", "Điểm")
                .row(4, "", "", "Tối đa", "Tự chấm")
                .merge(3, 3, 3, 4);
        for (int i = 0; i < 100_000; i++) {
            sheet.merge(3, 3, 3, 16_384 - i % 100);
        }

        assertThat(find(sheet).taken().orElseThrow().column(FormColumn.CLAIMED)).contains(4);
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
    void readsALongHeaderByItsBeginning() {
        String evidence = "Tài liệu kiểm chứng (" + "ghi rõ số, ngày của từng văn bản; ".repeat(30) + ")";
        Header header = find(new TrialSheet().row(1, "Mã chỉ số", "Điểm tự chấm", evidence))
                .taken()
                .orElseThrow();
        assertThat(header.column(FormColumn.EVIDENCE)).contains(3);
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

    @Test
    void namesColumnsByTheirLettersForTextFilesHaveNoCells() {
        Workbook text = new Workbook(
                "phieu.csv",
                Optional.of(Format.CSV),
                List.of(new TrialSheet()
                        .row(3, "Mã", "Điểm tự chấm", "Tự chấm", "Điểm tự chấm (sau rà soát)")
                        .sheet()),
                List.of());
        assertThat(new HeaderFinder(text, text.sheets().get(0), TrialSheet.NAMES)
                        .find()
                        .notices())
                .extracting(Notice::code, Notice::arguments)
                .containsExactly(
                        Tuple.tuple(NoticeCode.HEADER_DUPLICATE, List.of("Tự chấm", "B", "C")),
                        Tuple.tuple(NoticeCode.HEADER_SECOND, List.of("Điểm tự chấm (sau rà soát)", "B", "D")));
    }

    @Test
    void takesAColumnOfMeasuresForNoUnits() {
        TrialSheet measures = new TrialSheet()
                .row(1, "Mã", "Đơn vị", "Tự chấm")
                .row(2, "1.1", "cuộc", "3")
                .row(3, "1.2", "%", "4")
                .row(4, "1.3", "sổ sách", "4");
        assertThat(find(measures).taken().orElseThrow().has(FormColumn.UNIT)).isFalse();
        TrialSheet units = new TrialSheet()
                .row(1, "Mã", "Đơn vị", "Tự chấm")
                .row(2, "1.1", "Xã Mộ Đức", "3")
                .row(3, "1.2", "người", "4");
        assertThat(find(units).taken().orElseThrow().has(FormColumn.UNIT)).isTrue();
        TrialSheet misspelt = new TrialSheet().row(1, "Mã", "Đơn vị", "Tự chấm").row(2, "1.1", "Xã Mộ Đứt", "3");
        assertThat(find(misspelt).taken().orElseThrow().has(FormColumn.UNIT)).isTrue();
    }

    private static Reading<Header> find(TrialSheet sheet) {
        Workbook workbook = sheet.workbook("phieu.xlsx");
        return new HeaderFinder(workbook, workbook.sheets().get(0), TrialSheet.NAMES).find();
    }
}
