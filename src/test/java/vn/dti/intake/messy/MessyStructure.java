package vn.dti.intake.messy;

import java.util.List;
import java.util.function.Consumer;

/** Rows, columns, sheets and what is drawn on them. */
final class MessyStructure {

    private MessyStructure() {}

    static List<MessyForm> forms() {
        return List.of(
                form("rows-hidden", grid -> grid.hideRow(12).hideRow(13))
                        .warns("12", "rows_hidden")
                        .cleanPoints(),
                form("empty-row-hidden", grid -> grid.hideRow(5)).accepts().cleanPoints(),
                form("total-row-hidden", grid -> grid.hideRow(25)).reads().cleanPoints(),
                form("points-column-hidden", grid -> {
                            grid.hideColumn(4).text("G6", "Điểm");
                            CleanForm.lines().forEach(line -> grid.number("G" + line.row(), line.points()));
                            grid.number("G9", "1");
                        })
                        .rejects("D6", "points_column_hidden"),
                form("evidence-column-hidden", grid -> grid.hideColumn(5))
                        .reads()
                        .cleanPoints(),
                form("code-column-hidden", grid -> grid.hideColumn(1)).reads().cleanPoints(),
                sheets(
                                "hidden-sheet-with-another-form",
                                CleanForm.grid(),
                                CleanForm.grid("Phiếu cũ", "XA-001", "Xã Mộ Đức")
                                        .number("D9", "3")
                                        .hide(Grid.Visibility.HIDDEN))
                        .warns("Phiếu cũ", "sheet_hidden_ignored")
                        .cleanPoints(),
                sheets(
                                "very-hidden-sheet-with-another-form",
                                CleanForm.grid(),
                                CleanForm.grid("Phiếu cũ", "XA-001", "Xã Mộ Đức")
                                        .number("D9", "3")
                                        .hide(Grid.Visibility.VERY_HIDDEN))
                        .warns("Phiếu cũ", "sheet_hidden_ignored")
                        .cleanPoints(),
                sheets(
                                "hidden-sheet-in-front",
                                CleanForm.grid("Phiếu cũ", "XA-002", "Xã Nghĩa Hành")
                                        .hide(Grid.Visibility.HIDDEN),
                                CleanForm.grid())
                        .warns("Phiếu cũ", "sheet_hidden_ignored")
                        .cleanPoints(),
                sheets(
                                "hidden-sheet-with-lists",
                                CleanForm.grid(),
                                new Grid("Danh mục")
                                        .text("A1", "có")
                                        .text("A2", "không")
                                        .hide(Grid.Visibility.HIDDEN))
                        .reads()
                        .cleanPoints(),
                sheets(
                                "two-visible-forms-of-one-unit",
                                CleanForm.grid(),
                                CleanForm.grid("Phiếu (2)", "XA-001", "Xã Mộ Đức")
                                        .number("D9", "6"))
                        .rejects("Phiếu (2)", "submission_conflict"),
                sheets(
                                "same-form-twice-in-a-workbook",
                                CleanForm.grid(),
                                CleanForm.grid("Phiếu (2)", "XA-001", "Xã Mộ Đức"))
                        .reads()
                        .cleanPoints(),
                sheets(
                                "two-units-as-two-sheets",
                                CleanForm.grid(),
                                CleanForm.grid("Phiếu (2)", "XA-002", "Xã Nghĩa Hành"))
                        .accepts()
                        .cleanPoints(),
                sheets(
                                "error-in-second-of-two-units",
                                CleanForm.grid(),
                                CleanForm.grid("Phiếu (2)", "XA-002", "Xã Nghĩa Hành")
                                        .number("D9", "12"))
                        .rejects("D9", "points_above_maximum"),
                sheets(
                                "guidance-sheet-in-front",
                                new Grid("Hướng dẫn").text("A1", "Điểm tự chấm ghi ở cột D, mã chỉ số không sửa."),
                                CleanForm.grid())
                        .accepts()
                        .cleanPoints(),
                sheets("empty-sheets-behind", CleanForm.grid(), new Grid("Sheet2"), new Grid("Sheet3"))
                        .accepts()
                        .cleanPoints(),
                form("blank-rows-inside", grid -> grid.insertRows(19, 4))
                        .accepts()
                        .cleanPoints(),
                form("blank-rows-by-hundreds-inside", grid -> grid.insertRows(19, 900))
                        .accepts()
                        .cleanPoints(),
                form("million-formatted-rows", grid -> grid.formatRows(1_048_576))
                        .accepts()
                        .cleanPoints(),
                form("blank-in-last-cell-of-the-sheet", grid -> grid.text("XFD1048576", " "))
                        .reads()
                        .cleanPoints(),
                form("sheet-protected", Grid::lock).accepts().cleanPoints(),
                form("points-merged-over-two-indicators", grid -> grid.clear("D10")
                                .merge("D9:D10"))
                        .rejects("D9", "cells_merged"),
                form("points-merged-over-a-group", grid -> {
                            for (int row = 9; row <= 17; row++) {
                                grid.clear("D" + row);
                            }
                            grid.merge("D8:D17");
                        })
                        .rejects("D8", "cells_merged"),
                form("points-merged-over-two-indicators-both-filled", grid -> grid.merge("D9:D10"))
                        .rejects("D9", "cells_merged"),
                MessyForm.formWithInputs(
                                MessyForm.Category.STRUCTURE,
                                "input-merged-over-two-indicators",
                                grid -> grid.clear("G24").merge("G23:G24"))
                        .rejects("G23", "cells_merged"),
                form(
                                "points-merged-over-two-columns",
                                grid -> grid.insertColumns(5, 1).merge("D6:E6").merge("D9:E9"))
                        .accepts()
                        .cleanPoints(),
                form("evidence-merged-over-two-indicators", grid -> grid.clear("E10")
                                .merge("E9:E10"))
                        .reads()
                        .cleanPoints(),
                form("group-row-merged", grid -> grid.clear("B7")
                                .text("A7", "I. NHẬN THỨC SỐ")
                                .merge("A7:F7"))
                        .reads()
                        .cleanPoints(),
                form("total-label-in-code-column", grid -> grid.clear("B25")
                                .text("A25", "TỔNG CỘNG")
                                .merge("A25:B25"))
                        .reads()
                        .cleanPoints(),
                form("signatures-below-the-table", grid -> grid.text("B28", "Người lập biểu")
                                .text("E27", "Ngày 15 tháng 01 năm 2026")
                                .text("E28", "TM. ỦY BAN NHÂN DÂN")
                                .text("E29", "CHỦ TỊCH"))
                        .accepts()
                        .cleanPoints(),
                form("recipients-below-the-table-in-code-column", grid -> grid.text("A28", "Nơi nhận:")
                                .text("A29", "- Lưu: VT."))
                        .reads()
                        .cleanPoints(),
                form("total-of-points-wrong", grid -> grid.number("D25", "150"))
                        .warns("D25", "totals_differ")
                        .cleanPoints(),
                form("total-of-maxima-wrong", grid -> grid.number("C25", "190"))
                        .warns("C25", "totals_differ")
                        .cleanPoints(),
                form("total-as-text", grid -> grid.text("D25", "154,85 điểm"))
                        .reads()
                        .cleanPoints(),
                form("total-missing", grid -> grid.clear("C25").clear("D25"))
                        .accepts()
                        .cleanPoints(),
                form("comment-on-points", grid -> grid.comment("D9", "đề nghị 9,5"))
                        .warns("D9", "comment_present")
                        .cleanPoints(),
                form("picture-over-points", grid -> grid.picture("D9"))
                        .warns("D9", "picture_present")
                        .cleanPoints(),
                form("picture-beside-the-table", grid -> grid.picture("K9"))
                        .accepts()
                        .cleanPoints(),
                form(
                                "old-form-without-an-indicator",
                                grid -> grid.deleteRow(21).number("C24", "185").number("D24", "145.85"))
                        .rejects("2.3", "code_missing"),
                form("nothing-filled-in", MessyStructure::empty).rejects("", "form_empty"),
                form("nothing-filled-in-but-evidence", grid -> {
                            CleanForm.lines().forEach(line -> grid.clear("D" + line.row()));
                            grid.clear("D25");
                        })
                        .rejects("", "form_empty"),
                form("nothing-filled-in-but-total-zero", grid -> empty(grid).number("D25", "0"))
                        .rejects("", "form_empty"),
                form("only-dashes-filled-in", grid -> {
                            empty(grid);
                            CleanForm.lines().forEach(line -> grid.text("D" + line.row(), "-"));
                        })
                        .rejects("", "form_empty"),
                form("one-indicator-filled-in", grid -> empty(grid).number("D9", "8.5"))
                        .warns("D8", "nothing_reported")
                        .points("1.2", "8.5"),
                form("all-zero", grid -> {
                            CleanForm.lines().forEach(line -> grid.number("D" + line.row(), "0"));
                            grid.number("D25", "0");
                        })
                        .reads()
                        .points("1.2", "0.00"));
    }

    private static Grid empty(Grid grid) {
        CleanForm.lines().forEach(line -> grid.clear("D" + line.row()).clear("E" + line.row()));
        return grid.clear("D25");
    }

    private static MessyForm.Draft sheets(String name, Grid... sheets) {
        return MessyForm.xlsx(MessyForm.Category.STRUCTURE, name, () -> XlsxFile.of(sheets));
    }

    private static MessyForm.Draft form(String name, Consumer<Grid> defect) {
        return MessyForm.form(MessyForm.Category.STRUCTURE, name, defect);
    }
}
