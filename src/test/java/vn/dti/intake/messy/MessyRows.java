package vn.dti.intake.messy;

import java.util.List;
import java.util.function.Consumer;

/** Rows that are no indicator's, headers below the first, and cells that are said of several rows. */
final class MessyRows {

    private MessyRows() {}

    static List<MessyForm> forms() {
        return List.of(
                form("points-beside-a-blank-code", grid -> grid.clear("A10").clear("B10"))
                        .rejects("D10", "row_without_code"),
                form("points-on-a-second-line-of-a-merged-code", grid -> grid.insertRows(10, 1)
                                .text("B10", "tiêu chí thứ hai")
                                .number("D10", "3.5")
                                .merge("A9:A10"))
                        .rejects("D10", "code_merged"),
                form("empty-second-line-of-a-merged-code", grid -> grid.insertRows(10, 1)
                                .text("B10", "giải thích thêm")
                                .merge("A9:A10"))
                        .accepts()
                        .cleanPoints(),
                form("evidence-in-the-second-line-of-a-merged-code", grid -> grid.insertRows(10, 1)
                                .clear("E9")
                                .text("E10", "QĐ số 102/QĐ-UBND")
                                .merge("A9:A10"))
                        .accepts()
                        .cleanPoints(),
                form("evidence-on-a-second-line-without-a-code", grid -> grid.insertRows(10, 1)
                                .text("E10", "QĐ số 102/QĐ-UBND"))
                        .warns("E10", "text_joined")
                        .cleanPoints(),
                form("further-criterion-with-its-evidence", grid -> grid.insertRows(10, 2)
                                .text("B10", "tiêu chí thứ hai")
                                .text("B11", "tiêu chí thứ ba")
                                .text("E11", "QĐ số 102/QĐ-UBND"))
                        .warns("E11", "text_joined")
                        .cleanPoints(),
                form("evidence-on-a-second-line-of-the-last-indicator", grid -> grid.insertRows(25, 1)
                                .text("E25", "QĐ số 102/QĐ-UBND"))
                        .warns("E25", "text_joined")
                        .cleanPoints(),
                form("evidence-below-a-group-title", grid -> grid.insertRows(19, 1)
                                .text("E19", "QĐ số 102/QĐ-UBND"))
                        .warns("E19", "text_unassigned")
                        .cleanPoints(),
                form("evidence-of-an-indicator-whose-code-was-cleared", grid -> grid.clear("A10")
                                .clear("D10"))
                        .rejects("E10", "row_without_code")
                        .and("1.3", "code_missing"),
                form("points-beside-a-blank-code-and-evidence-in-capitals", grid -> grid.insertRows(10, 1)
                                .number("D10", "3.5")
                                .text("E10", "QĐ 102/QĐ-UBND"))
                        .rejects("D10", "row_without_code"),
                form("dash-for-evidence-beside-a-blank-code", grid -> grid.insertRows(10, 1)
                                .text("E10", "-"))
                        .accepts()
                        .cleanPoints(),
                form("group-title-without-a-code-and-with-a-remark", grid -> grid.clear("A18")
                                .text("E18", "kèm 3 văn bản"))
                        .accepts()
                        .cleanPoints(),
                form("signatures-right-below-the-last-indicator", grid -> grid.clear("B25")
                                .clear("C25")
                                .clear("D25")
                                .text("E25", "Mộ Đức, ngày 30 tháng 11 năm 2026")
                                .text("B26", "Người lập biểu")
                                .text("E26", "Lãnh đạo đơn vị")
                                .text("E27", "Nguyễn Văn A"))
                        .accepts()
                        .cleanPoints(),
                form("names-right-below-the-last-indicator", grid -> grid.text("B25", "Nguyễn Văn A")
                                .clear("C25")
                                .clear("D25")
                                .text("E25", "Trần Thị B"))
                        .accepts()
                        .cleanPoints(),
                form("evidence-beside-the-mark-of-a-list", grid -> grid.insertRows(10, 1)
                                .text("A10", "-")
                                .text("B10", "tiêu chí thứ hai")
                                .text("E10", "QĐ số 102/QĐ-UBND"))
                        .warns("E10", "text_joined")
                        .cleanPoints(),
                form("points-beside-the-mark-of-a-list", grid -> grid.insertRows(10, 1)
                                .text("A10", "+")
                                .text("B10", "tiêu chí thứ hai")
                                .number("D10", "2"))
                        .rejects("D10", "row_without_code"),
                form("evidence-beside-words-in-the-code-column", grid -> grid.insertRows(10, 1)
                                .text("A10", "Phần bổ sung")
                                .text("E10", "QĐ số 102/QĐ-UBND"))
                        .warns("E10", "text_unassigned")
                        .cleanPoints(),
                form("group-title-with-a-word-before-its-number", grid -> grid.text("A7", "Nhóm I: NHẬN THỨC SỐ")
                                .clear("B7")
                                .number("C7", "115")
                                .number("D7", "87.75")
                                .merge("A7:B7"))
                        .accepts()
                        .cleanPoints(),
                form("group-title-with-a-word-and-a-wrong-subtotal", grid -> grid.text("A7", "Phần 1. Nhận thức số")
                                .clear("B7")
                                .number("D7", "80"))
                        .warns("D7", "totals_differ")
                        .cleanPoints(),
                form("title-of-a-pillar-with-points", grid -> grid.insertRows(7, 1)
                                .text("A7", "A")
                                .text("B7", "CHÍNH QUYỀN SỐ")
                                .number("D7", "123.25"))
                        .accepts()
                        .cleanPoints(),
                form("totals-below-each-group", grid -> sums(grid, "Cộng", "Cộng"))
                        .accepts()
                        .cleanPoints(),
                form("totals-below-each-group-that-name-it", grid -> sums(grid, "Cộng nhóm I", "Tổng (II)"))
                        .accepts()
                        .cleanPoints(),
                form("total-of-a-group-that-is-wrong", grid -> sums(grid, "Cộng nhóm I", "Tổng điểm nhóm II")
                                .number("D18", "80"))
                        .warns("D18", "totals_differ")
                        .cleanPoints(),
                form("total-that-counts-the-last-group-only", grid -> grid.number("D25", "31.6"))
                        .warns("D25", "totals_differ")
                        .cleanPoints(),
                form("remark-beside-a-blank-code", grid -> grid.insertRows(10, 1)
                                .text("B10", "(theo mẫu số 2)"))
                        .accepts()
                        .cleanPoints(),
                form("group-title-with-number-in-code-column", grid -> grid.text("A7", "I. NHẬN THỨC SỐ")
                                .clear("B7")
                                .number("C7", "115")
                                .number("D7", "87.75")
                                .merge("A7:B7"))
                        .accepts()
                        .cleanPoints(),
                form("group-title-with-wrong-subtotal", grid -> grid.text("A7", "I. NHẬN THỨC SỐ")
                                .clear("B7")
                                .number("D7", "80"))
                        .warns("D7", "totals_differ")
                        .cleanPoints(),
                form("group-title-with-its-name-and-a-wrong-subtotal", grid -> grid.text("A7", "I. NHẬN THỨC SỐ")
                                .number("D7", "80"))
                        .warns("D7", "totals_differ")
                        .cleanPoints(),
                form("group-title-in-the-name-column-with-a-wrong-subtotal", grid -> grid.clear("A7")
                                .number("D7", "80"))
                        .warns("D7", "totals_differ")
                        .cleanPoints(),
                form("second-line-of-the-last-indicator", grid -> grid.insertRows(25, 1)
                                .number("D25", "5"))
                        .warns("D25", "row_skipped")
                        .cleanPoints(),
                form("points-below-the-table-without-a-code", grid -> grid.text("B26", "Chỉ số thêm")
                                .text("D26", "2,5"))
                        .warns("D26", "row_skipped")
                        .cleanPoints(),
                form("numbers-in-the-footer-that-are-no-points", grid -> grid.text("B26", "Tổng điểm tự chấm")
                                .number("D26", "154.85")
                                .text("B27", "Điện thoại")
                                .number("D27", "905123456")
                                .text("C28", "Mộ Đức, tháng 11 năm")
                                .number("D28", "2026"))
                        .accepts()
                        .cleanPoints(),
                form("columns-numbered-with-letters", grid -> numbered(grid, "A", "B", "1", "2", "3", "4"))
                        .accepts()
                        .cleanPoints(),
                form("columns-numbered-in-brackets", grid -> numbered(grid, "(A)", "(B)", "(1)", "(2)", "(3)", "(4)"))
                        .accepts()
                        .cleanPoints(),
                form("columns-numbered-in-square-brackets", grid -> numbered(grid, "[1]", "[2]", "[3]", "[4]"))
                        .accepts()
                        .cleanPoints(),
                form("columns-numbered-with-a-quotient", grid -> numbered(grid, "1", "2", "3", "4=2/3", "5", "6"))
                        .accepts()
                        .cleanPoints(),
                form("columns-numbered-in-words", grid -> numbered(grid, "Cột 1", "Cột 2", "Cột 3", "Cột 4"))
                        .accepts()
                        .cleanPoints(),
                form("place-and-day-of-signing-below", grid -> grid.text("A27", "Mộ Đức, ngày 30 tháng 11 năm 2026")
                                .text("D27", "TM. UBND XÃ"))
                        .accepts()
                        .cleanPoints(),
                form("address-in-the-footer", grid -> grid.text("A27", "Số 12 đường Thử, điện thoại 0255 3857 000")
                                .text("D27", "CHỦ TỊCH"))
                        .accepts()
                        .cleanPoints(),
                form("bonus-points-below-the-table", grid -> grid.text("A26", "Điểm thưởng")
                                .number("C26", "5")
                                .number("D26", "3"))
                        .warns("D26", "row_skipped")
                        .cleanPoints(),
                form("indicator-in-two-lines-all-merged", grid -> grid.insertRows(10, 1)
                                .text("B10", "ý thứ hai")
                                .merge("A9:A10")
                                .merge("D9:D10"))
                        .accepts()
                        .cleanPoints(),
                form("band-below-the-table", grid -> grid.text("A26", "XẾP LOẠI")
                                .text("D26", "Khá"))
                        .accepts()
                        .cleanPoints(),
                form("rate-below-the-table", grid -> grid.text("A26", "Tỷ lệ đạt (%)")
                                .number("D26", "77.43"))
                        .accepts()
                        .cleanPoints(),
                form("signatures-in-value-columns", grid -> grid.text("A27", "Người lập biểu")
                                .text("D27", "CHỦ TỊCH")
                                .text("A28", "(Ký tên)")
                                .text("D28", "(Ký, đóng dấu)"))
                        .accepts()
                        .cleanPoints(),
                form("unknown-words-with-points-below-the-table", grid -> grid.text("A26", "Khen thưởng thêm")
                                .number("D26", "3"))
                        .warns("D26", "row_skipped")
                        .cleanPoints(),
                form("unknown-code-with-points-below-the-table", grid -> grid.text("A26", "3.3")
                                .number("D26", "3"))
                        .rejects("A26", "code_unknown"),
                form("header-repeated", grid -> header(grid, "Điểm tối đa", "Điểm tự chấm"))
                        .accepts()
                        .cleanPoints(),
                form("header-repeated-with-another-order", grid -> header(grid, "Điểm tối đa", "Điểm năm 2025")
                                .text("E18", "Điểm tự chấm"))
                        .rejects("D18", "header_changes"),
                form("header-repeated-with-codes-and-names-swapped", grid -> {
                            header(grid, "Điểm tối đa", "Điểm tự chấm");
                            for (int row = 18; row < CleanForm.TOTAL_ROW; row++) {
                                if (grid.slot("A" + row).isPresent()
                                        && grid.slot("B" + row).isPresent()) {
                                    grid.swap("A" + row, "B" + row);
                                }
                            }
                        })
                        .rejects("B18", "header_changes")
                        .once(),
                form("points-again-after-a-second-look", grid -> grid.text("G6", "Điểm tự chấm (sau rà soát)")
                                .number("G9", "8"))
                        .warns("G6", "header_second")
                        .cleanPoints(),
                form("points-in-figures-and-in-words", grid -> grid.insertRows(7, 1)
                                .insertColumns(5, 1)
                                .merge("D6:E6")
                                .text("D7", "Bằng số")
                                .text("E7", "Bằng chữ")
                                .text("E10", "tám phẩy năm"))
                        .accepts()
                        .cleanPoints(),
                form("unit-in-charge-in-a-column", grid -> grid.text("G6", "Đơn vị chủ trì")
                                .text("G9", "Văn phòng"))
                        .accepts()
                        .cleanPoints(),
                form("cooperating-units-in-a-column", grid -> grid.text("G6", "Cơ quan, đơn vị phối hợp")
                                .text("G9", "Công an xã"))
                        .accepts()
                        .cleanPoints(),
                form("unit-of-measure-above-the-table", grid -> grid.text("E5", "Đơn vị: điểm"))
                        .accepts()
                        .cleanPoints(),
                form(
                                "unit-of-measure-as-the-only-name",
                                grid -> grid.clear("A3").clear("B3").text("E5", "Đơn vị: điểm"))
                        .accepts()
                        .cleanPoints(),
                form(
                                "unit-code-left-empty",
                                grid -> grid.clear("B4").clear("C4").clear("D4"))
                        .warns("A4", "unit_code_empty")
                        .cleanPoints(),
                form(
                                "unit-code-left-as-a-dotted-line",
                                grid -> grid.text("B4", "…………").clear("C4").clear("D4"))
                        .warns("A4", "unit_code_empty")
                        .cleanPoints(),
                form("unit-written-on-a-dotted-line", grid -> grid.text("A3", "Đơn vị: ……… Xã Mộ Đức ………")
                                .clear("B3")
                                .text("A4", "Mã đơn vị: ....XA-001...."))
                        .accepts()
                        .cleanPoints(),
                form(
                                "title-of-another-year-above-the-right-one",
                                grid -> grid.text("A2", "PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2025"))
                        .warns("A2", "title_year_differs")
                        .cleanPoints(),
                form("title-that-goes-on-behind-another-year", grid -> grid.text(
                                        "A1", "PHIẾU TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 CỦA XÃ MỘ ĐỨC")
                                .text("A2", "Mẫu 1"))
                        .warns("A1", "title_year_differs")
                        .cleanPoints(),
                form("unit-responsible-in-a-column", grid -> grid.text("G6", "Đơn vị chịu trách nhiệm")
                                .text("G9", "Xã Nghĩa Hành"))
                        .accepts()
                        .cleanPoints(),
                form("title-of-another-year", grid -> grid.text("A1", "PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2025")
                                .clear("C4")
                                .clear("D4"))
                        .warns("A1", "title_year_differs")
                        .cleanPoints(),
                form("plan-of-another-year-above-the-table", grid -> grid.text(
                                        "A2", "(Kèm theo Quyết định số 12/QĐ-UBND về đánh giá năm 2025)")
                                .clear("C4")
                                .clear("D4"))
                        .accepts()
                        .cleanPoints(),
                form(
                                "evidence-merged-over-its-rows",
                                grid -> grid.clear("E10").clear("E11").merge("E9:E11"))
                        .accepts()
                        .cleanPoints(),
                sheets(
                                "summary-sheet-of-groups",
                                CleanForm.grid(),
                                new Grid("Tổng hợp")
                                        .text("A1", "Mã chỉ số")
                                        .text("B1", "Tên chỉ số")
                                        .text("C1", "Điểm tự chấm")
                                        .text("A2", "I")
                                        .text("B2", "NHẬN THỨC SỐ")
                                        .number("C2", "87.75"))
                        .accepts()
                        .cleanPoints(),
                sheets("unit-named-in-the-first-sheet-only", part(8, 17, true), part(19, 24, false))
                        .accepts()
                        .cleanPoints(),
                form("codes-guarded-against-excel", grid -> grid.text("A9", "=\"1.2\"")
                                .text("A17", "'1.10"))
                        .warns("A9", "code_repaired")
                        .and("A17", "code_repaired")
                        .cleanPoints(),
                form("letters-lost-to-question-marks", grid -> grid.text("A6", "M? ch? s?")
                                .text("B6", "T?n ch? s?")
                                .text("C6", "?i?m t?i ?a")
                                .text("D6", "?i?m t? ch?m"))
                        .rejects("A6", "letters_lost"),
                form("letters-lost-in-the-unit-and-a-name", grid -> grid.text("B3", "X? M? ??c")
                                .text("B9", "C? chuy?n m?c chuy?n ??i s?"))
                        .warns("B3", "letters_lost")
                        .and("B9", "letters_lost")
                        .cleanPoints(),
                form(
                                "letters-lost-in-the-unit-alone",
                                grid -> grid.text("B3", "X? M? ??c").clear("A4").clear("B4"))
                        .rejects("B3", "letters_lost"),
                form("letters-lost-in-another-unit", grid -> grid.text("B3", "X? Ngh?a H?nh"))
                        .rejects("B3", "unit_disagrees"),
                form("every-code-unknown", grid -> CleanForm.lines()
                                .forEach(line -> grid.text("A" + line.row(), "9." + line.row())))
                        .rejects("A9", "code_unknown"));
    }

    /** Sums right below the first two groups. */
    private static Grid sums(Grid grid, String first, String second) {
        return grid.insertRows(22, 1)
                .text("B22", second)
                .number("C22", "45")
                .number("D22", CleanForm.sum(19, 21).toPlainString())
                .insertRows(18, 1)
                .text("B18", first)
                .number("C18", "115")
                .number("D18", CleanForm.sum(8, 17).toPlainString());
    }

    private static Grid numbered(Grid grid, String... numbers) {
        grid.insertRows(7, 1);
        for (int i = 0; i < numbers.length; i++) {
            grid.text((char) ('A' + i) + "7", numbers[i]);
        }
        return grid;
    }

    private static Grid header(Grid grid, String maximum, String points) {
        return grid.text("A18", "Mã chỉ số")
                .text("B18", "Tên chỉ số")
                .text("C18", maximum)
                .text("D18", points);
    }

    /** A sheet with some of the rows; the unit is named or not. */
    private static Grid part(int first, int last, boolean named) {
        Grid grid = CleanForm.grid(named ? "Phần 1" : "Phần 2", "XA-001", "Xã Mộ Đức");
        if (!named) {
            grid.clear("A3").clear("B3").clear("A4").clear("B4");
        }
        CleanForm.lines().forEach(line -> {
            if (line.row() < first || line.row() > last) {
                for (String column : List.of("A", "B", "C", "D", "E")) {
                    grid.clear(column + line.row());
                }
            }
        });
        return grid.clear("B25").clear("C25").clear("D25");
    }

    private static MessyForm.Draft sheets(String name, Grid... sheets) {
        return MessyForm.xlsx(MessyForm.Category.STRUCTURE, name, () -> XlsxFile.of(sheets));
    }

    private static MessyForm.Draft form(String name, Consumer<Grid> defect) {
        return MessyForm.form(MessyForm.Category.STRUCTURE, name, defect);
    }
}
