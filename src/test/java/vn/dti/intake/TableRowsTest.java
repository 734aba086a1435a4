package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dti.table.Row;

/** Rows that are no indicator's, by their words and by where they stand (dac-ta 2). */
class TableRowsTest {

    @Test
    void knowsRowsThatNumberTheColumns() {
        assertThat(TableRows.isColumnNumbers(row("A", "B", "1", "2"))).isTrue();
        assertThat(TableRows.isColumnNumbers(row("(A)", "(B)", "(1)"))).isTrue();
        assertThat(TableRows.isColumnNumbers(row("[1]", "[2]", "[3]"))).isTrue();
        assertThat(TableRows.isColumnNumbers(row(1, 2, 3, "4=2/3"))).isTrue();
        assertThat(TableRows.isColumnNumbers(row("I", "Nhận thức số", 20))).isFalse();
        assertThat(TableRows.isColumnNumbers(row("1", "2"))).isFalse();
    }

    @Test
    void knowsTitlesAndTotalsByTheirWords() {
        TableRows rows = rows();
        assertThat(rows.isTitleOrTotal(row("", "Tổng cộng", 200))).isTrue();
        assertThat(rows.isTitleOrTotal(row("", "HẠ TẦNG SỐ", 20))).isTrue();
        assertThat(rows.isTitleOrTotal(row("", "II. Thể chế số", 20))).isTrue();
        assertThat(rows.isTitleOrTotal(row("", "tiêu chí thứ hai", 3))).isFalse();
    }

    @Test
    void knowsWhatStandsAboveAndBelowTheIndicators() {
        TableRows rows = rows();
        assertThat(rows.hasIndicators()).isTrue();
        assertThat(rows.isAbove(new Row(2, false, row("x").cells()))).isTrue();
        assertThat(rows.isBelow(new Row(4, false, row("x").cells()))).isFalse();
        assertThat(rows.isBelow(new Row(6, false, row("x").cells()))).isTrue();
    }

    private static TableRows rows() {
        SheetContext sheet = new TrialSheet()
                .row(1, "Mã", "Điểm tự chấm")
                .row(3, "1.1", 8)
                .row(5, "1.2", 7)
                .row(7, "Người lập biểu")
                .submission("phieu.xlsx");
        return TableRows.of(TrialSheet.NAMES, sheet.workbook(), sheet.sheet(), sheet.header());
    }

    private static Row row(Object... values) {
        return new TrialSheet().row(9, values).sheet().rows().get(0);
    }
}
