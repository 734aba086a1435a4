package vn.dti.intake.messy;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/**
 * Decisions of the first round, long: code of the unit in A, its name in B, indicator in C, decided points in D, reason
 * in E, from row 2. The clean file puts 1.2 of XA-001 at 7.
 */
final class MessyDecisions {

    private MessyDecisions() {}

    static List<MessyForm> forms() {
        return List.of(
                form("decision-clean", grid -> {}).accepts().points("1.2", "7"),
                form("decision-for-several-units", grid -> row(grid, 3, "XA-002", "Xã Nghĩa Hành", "1.2", "6"))
                        .accepts()
                        .points("1.2", "7"),
                form("decision-comma-forgotten", grid -> grid.number("D2", "75"))
                        .rejects("D2", "points_above_maximum"),
                form("decision-just-above-maximum", grid -> grid.number("D2", "10.01"))
                        .rejects("D2", "points_above_maximum"),
                form("decision-deduction-for-points", grid -> grid.number("D2", "-1.5"))
                        .rejects("D2", "points_below_zero"),
                form("decision-percent", grid -> grid.number("D2", "0.7", "0%")).rejects("D2", "points_percent"),
                form("decision-word", grid -> grid.text("D2", "giữ nguyên")).rejects("D2", "number_not_understood"),
                form("decision-decimal-comma", grid -> grid.text("D2", "7,5"))
                        .accepts()
                        .points("1.2", "7.5"),
                form("decision-ambiguous-separator", grid -> grid.text("D2", "7,500"))
                        .rejects("D2", "number_ambiguous"),
                form("decision-error-value", grid -> grid.put("D2", new Value.Fault("#N/A")))
                        .rejects("D2", "cell_error"),
                form("decision-formula-without-value", grid -> grid.put("D2", Value.formulaWithoutResult("8.5-1.5")))
                        .rejects("D2", "formula_without_value"),
                form("decision-formula-stale", grid -> grid.put("D2", Value.formula("8.5-1.5", Value.number("2"))))
                        .warns("D2", "formula_stale")
                        .points("1.2", "2"),
                form("decision-struck-out", grid -> grid.style("D2", Style::withStrike))
                        .rejects("D2", "text_struck"),
                form("decision-merged-over-two-indicators", grid -> row(grid, 3, "XA-001", "Xã Mộ Đức", "1.3", "7")
                                .clear("D3")
                                .merge("D2:D3"))
                        .rejects("D2", "cells_merged"),
                form("decision-unit-and-reason-merged-down", grid -> row(grid, 3, "XA-001", "Xã Mộ Đức", "1.3", "7")
                                .clear("A3")
                                .clear("B3")
                                .clear("E3")
                                .merge("A2:A3")
                                .merge("B2:B3")
                                .merge("E2:E3"))
                        .reads()
                        .points("1.3", "7"),
                form("decision-twice-the-same", grid -> row(grid, 3, "XA-001", "Xã Mộ Đức", "1.2", "7"))
                        .warns("A3", "decision_duplicate")
                        .points("1.2", "7"),
                form("decision-twice-different", grid -> row(grid, 3, "XA-001", "Xã Mộ Đức", "1.2", "6"))
                        .rejects("D3", "decision_conflict"),
                form("decision-twice-different-code-shape", grid -> row(grid, 3, "xa-001", "Xã Mộ Đức", "1.2.", "6"))
                        .rejects("D3", "decision_conflict"),
                MessyForm.folder(MessyForm.Category.DECISION, "decision-different-in-two-files", folder -> {
                            Files.write(folder.resolve("to-1.xlsx"), XlsxFile.of(decisions()));
                            Files.write(
                                    folder.resolve("to-2.xlsx"),
                                    XlsxFile.of(decisions().number("D2", "6")));
                            return folder;
                        })
                        .rejects("1.2", "decision_conflict"),
                MessyForm.folder(MessyForm.Category.DECISION, "decision-same-in-two-files", folder -> {
                            Files.write(folder.resolve("to-1.xlsx"), XlsxFile.of(decisions()));
                            Files.write(folder.resolve("to-2.xlsx"), XlsxFile.of(decisions()));
                            return folder;
                        })
                        .warns("1.2", "decision_duplicate")
                        .points("1.2", "7"),
                form("decision-for-unknown-unit", grid -> grid.text("A2", "XA-009")
                                .clear("B2"))
                        .rejects("A2", "unit_unknown"),
                form("decision-with-name-of-another-unit", grid -> grid.text("B2", "Xã Nghĩa Hành"))
                        .rejects("B2", "unit_disagrees"),
                form("decision-with-name-without-accents", grid -> grid.text("B2", "Xa Mo Duc"))
                        .warns("B2", "unit_name_folded")
                        .points("1.2", "7"),
                form("decision-by-name-of-unit-alone", grid -> grid.text("A1", "Đơn vị")
                                .text("A2", "Xã Mộ Đức")
                                .clear("B1")
                                .clear("B2"))
                        .accepts()
                        .points("1.2", "7"),
                form("decisions-with-a-total-in-the-unit-column", grid -> grid.text("A4", "TỔNG CỘNG")
                                .number("D4", "7"))
                        .accepts()
                        .points("1.2", "7"),
                form("decisions-below-the-title-of-their-group", grid -> grid.insertRows(2, 1)
                                .text("C2", "I. NHẬN THỨC SỐ"))
                        .accepts()
                        .points("1.2", "7"),
                form("decisions-with-signatures-in-the-code-column", grid -> grid.text("C4", "TỔNG CỘNG")
                                .number("D4", "7")
                                .text("A6", "Người tổng hợp")
                                .text("C6", "CHỦ TỊCH HỘI ĐỒNG"))
                        .accepts()
                        .points("1.2", "7"),
                form("decisions-with-their-numbers-in-front", grid -> grid.insertColumns(1, 1)
                                .text("A1", "STT")
                                .number("A2", "1"))
                        .accepts()
                        .points("1.2", "7"),
                form("decisions-for-a-unit-unknown-in-every-row", grid -> {
                            grid.text("A2", "XA-009");
                            row(grid, 3, "XA-009", "Xã Mộ Đức", "1.3", "7");
                            row(grid, 4, "XA-009", "Xã Mộ Đức", "1.4", "7");
                        })
                        .rejects("A2", "unit_unknown")
                        .once(),
                form("decision-without-an-indicator-between-others", grid -> row(
                                        grid, 4, "XA-001", "Xã Mộ Đức", "1.3", "7")
                                .text("A3", "XA-001")
                                .number("D3", "6"))
                        .rejects("D3", "row_without_code"),
                form("decision-with-its-reason-on-two-lines", grid -> grid.text("E3", "còn thiếu biên bản"))
                        .warns("E3", "text_joined")
                        .points("1.2", "7"),
                form("decision-with-a-remark-on-another-unit-below", grid -> row(
                                        grid, 4, "XA-002", "Xã Nghĩa Hành", "1.2", "6")
                                .text("A3", "XA-002")
                                .text("E3", "nộp muộn"))
                        .warns("E3", "text_unassigned")
                        .points("1.2", "7"),
                form("decision-without-unit", grid -> grid.clear("A2").clear("B2"))
                        .rejects("2", "unit_cell_empty"),
                form("decision-for-unknown-indicator", grid -> grid.text("C2", "9.9"))
                        .rejects("C2", "code_unknown"),
                form("decision-for-a-group", grid -> grid.text("C2", "I"))
                        .rejects("C2", "code_unknown", "code_is_group"),
                form("decision-code-as-number", grid -> grid.number("C2", "1.2"))
                        .rejects("C2", "code_numeric_unconfirmed"),
                form("decision-code-1.10-as-number", grid -> grid.number("C2", "1.1"))
                        .rejects("C2", "code_ambiguous"),
                form("decision-code-as-number-beside-its-name", grid -> grid.number("C2", "1.2")
                                .text("F1", "Tên chỉ số")
                                .text("F2", CleanForm.line("1.2").name()))
                        .warns("C2", "code_numeric")
                        .points("1.2", "7"),
                form("decision-code-as-date", grid -> grid.number("C2", "46054", "d-mmm"))
                        .rejects("C2", "code_is_date"),
                form("decision-code-beside-another-name", grid -> grid.text("F1", "Tên chỉ số")
                                .text("F2", CleanForm.line("1.4").name()))
                        .rejects("F2", "name_of_other_indicator"),
                form("decision-without-reason", grid -> grid.clear("E2"))
                        .warns("1.2", "decision_without_reason")
                        .points("1.2", "7"),
                form("decision-without-reason-that-changes-nothing", grid -> grid.number("D2", "8.5")
                                .clear("E2"))
                        .reads()
                        .points("1.2", "8.5"),
                form("decision-without-points", grid -> grid.clear("D2")).reads(),
                form("decision-reason-that-would-be-a-formula", grid -> grid.text("E2", "=1+1|' /C calc'!A0"))
                        .accepts()
                        .points("1.2", "7"),
                form("decision-points-and-inputs-disagree", grid -> withInputs(grid, "10"))
                        .rejects("3.1", "decision_points_and_inputs_differ"),
                form("decision-points-and-inputs-agree", grid -> withInputs(grid, "15"))
                        .accepts()
                        .points("3.1", "15"),
                form("decision-inputs-alone", grid -> withInputs(grid, "15").clear("D3"))
                        .accepts()
                        .points("3.1", "15"),
                form("decision-points-column-hidden", grid -> grid.hideColumn(4))
                        .rejects("D1", "points_column_hidden"),
                form("decision-row-hidden", grid -> grid.hideRow(2))
                        .warns("2", "rows_hidden")
                        .points("1.2", "7"),
                form("decision-header-with-more-words", grid -> grid.text("D1", "Điểm hội đồng thẩm định"))
                        .warns("D1", "header_inexact")
                        .points("1.2", "7"),
                form("decision-of-a-round-that-is-not-there", grid -> grid.text("D1", "Điểm thẩm định lần 2"))
                        .rejects("D1", "round_column_missing"),
                form("decision-nothing-but-header", grid -> grid.deleteRow(2)).warns("", "decisions_empty"),
                MessyForm.form(MessyForm.Category.DECISION, "decision-in-the-form-layout", grid -> grid.text(
                                        "D6", "Điểm thẩm định")
                                .text("E6", "Lý do"))
                        .accepts()
                        .points("1.2", "8.5"),
                MessyForm.file(
                                MessyForm.Category.DECISION,
                                "decision-csv-above-maximum",
                                "tham-dinh.csv",
                                () -> TextFile.utf8("Mã đơn vị;Mã chỉ số;Điểm thẩm định;Lý do\n"
                                        + "XA-001;1.2;7,5;Thiếu bài\nXA-001;1.3;75;Thiếu dấu phẩy\n"))
                        .rejects("dòng 3", "points_above_maximum"));
    }

    private static Grid decisions() {
        return row(
                new Grid("Thẩm định")
                        .text("A1", "Mã đơn vị")
                        .text("B1", "Tên đơn vị")
                        .text("C1", "Mã chỉ số")
                        .text("D1", "Điểm thẩm định")
                        .text("E1", "Lý do"),
                2,
                "XA-001",
                "Xã Mộ Đức",
                "1.2",
                "7");
    }

    private static Grid row(Grid grid, int row, String unit, String name, String indicator, String points) {
        return grid.text("A" + row, unit)
                .text("B" + row, name)
                .put("C" + row, Value.text(indicator), Style.TEXT)
                .number("D" + row, points)
                .text("E" + row, "Hồ sơ chưa đủ");
    }

    /** A second decision on 3.1: 1500 of 2000 households, 15 of 20 points. */
    private static Grid withInputs(Grid grid, String points) {
        return row(grid, 3, "XA-001", "Xã Mộ Đức", "3.1", points)
                .text("F1", "a")
                .text("G1", "b")
                .number("F3", "1500")
                .number("G3", "2000");
    }

    private static MessyForm.Draft form(String name, Consumer<Grid> defect) {
        return MessyForm.xlsx(MessyForm.Category.DECISION, name, () -> {
            Grid grid = decisions();
            defect.accept(grid);
            return XlsxFile.of(grid);
        });
    }
}
