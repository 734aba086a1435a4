package vn.dti.intake.messy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Codes of indicators as Excel and people ruin them. 1.2 stands in A9, 1.1 in A8, 1.10 in A17. */
final class MessyCodes {

    private MessyCodes() {}

    static List<MessyForm> forms() {
        List<MessyForm> forms = new ArrayList<>();
        forms.addAll(numbers());
        forms.addAll(dates());
        forms.addAll(typed());
        forms.addAll(wrongRows());
        return forms;
    }

    private static List<MessyForm> numbers() {
        return List.of(
                form("codes-all-numbers-with-two-decimals", grid -> numericCodes(grid, "0.00"))
                        .rejects("A8", "code_numeric", "code_ambiguous")
                        .and("A17", "code_numeric", "code_ambiguous"),
                form("codes-all-numbers", grid -> numericCodes(grid, "General"))
                        .rejects("A8", "code_numeric", "code_ambiguous")
                        .and("A17", "code_numeric", "code_ambiguous"),
                form("code-1.10-left-as-number", grid -> grid.deleteRow(8).number("A16", "1.1"))
                        .rejects("A16", "code_numeric", "code_ambiguous", "name_of_other_indicator"),
                form("code-1.10-left-as-text-1.1", grid -> grid.text("A17", "1.1"))
                        .rejects("A17", "code_duplicate", "name_of_other_indicator"),
                form("code-1.1-as-number", grid -> grid.number("A8", "1.1"))
                        .rejects("A8", "code_numeric", "code_ambiguous"),
                form("code-1.2-as-number", grid -> grid.number("A9", "1.2"))
                        .warns("A9", "code_numeric")
                        .cleanPoints(),
                form("code-1.2-as-number-shown-1.20", grid -> grid.number("A9", "1.2", "0.00"))
                        .warns("A9", "code_numeric")
                        .cleanPoints(),
                form("code-1.2-as-text-1.20", grid -> grid.text("A9", "1.20")).rejects("A9", "code_unknown"),
                form("code-as-number-beside-another-name", grid -> grid.number("A9", "1.2")
                                .text("B9", CleanForm.line("1.4").name()))
                        .rejects("9", "code_numeric", "code_ambiguous", "name_of_other_indicator"),
                form("code-as-number-without-name", grid -> grid.number("A9", "1.2")
                                .clear("B9"))
                        .rejects("A9", "code_numeric_unconfirmed"),
                form("code-as-number-of-no-indicator", grid -> grid.number("A9", "12"))
                        .rejects("A9", "code_ambiguous"),
                form("code-as-number-with-binary-remainder", grid -> grid.number("A21", "2.2999999999999998"))
                        .warns("A21", "code_numeric")
                        .cleanPoints(),
                form("code-as-formula-with-number", grid -> grid.put("A9", Value.formula("1+0.2", Value.number("1.2"))))
                        .warns("A9", "code_numeric")
                        .cleanPoints(),
                form("code-as-formula-with-text", grid -> grid.put("A9", Value.formula("\"1.\"&2", Value.text("1.2"))))
                        .accepts()
                        .cleanPoints());
    }

    private static List<MessyForm> dates() {
        return List.of(
                form("code-1.2-as-date", grid -> grid.number("A9", "46054", "d-mmm"))
                        .rejects("A9", "code_is_date"),
                form("code-1.2-as-date-text", grid -> grid.text("A9", "01/02/2026"))
                        .rejects("A9", "code_is_date", "code_unknown"),
                form("codes-all-dates", grid -> {
                            for (CleanForm.Line line : CleanForm.lines()) {
                                String[] parts = line.code().split("\\.");
                                int serial = (int) java.time.LocalDate.of(
                                                        2026, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                                                .toEpochDay()
                                        + 25_569;
                                grid.number("A" + line.row(), Integer.toString(serial), "d/m");
                            }
                        })
                        .rejects("A8", "code_is_date")
                        .once());
    }

    private static List<MessyForm> typed() {
        return List.of(
                code("code-with-trailing-dot", "1.2.")
                        .notes("A9", "code_trimmed")
                        .cleanPoints(),
                code("code-with-blanks-around", " 1.2 ")
                        .notes("A9", "code_trimmed")
                        .cleanPoints(),
                code("code-with-no-break-blank", "1.2\u00A0")
                        .notes("A9", "code_trimmed")
                        .cleanPoints(),
                code("code-with-blank-inside", "1. 2")
                        .notes("A9", "code_trimmed")
                        .cleanPoints(),
                code("code-with-zero-width-blank", "1.\u200B2")
                        .notes("A9", "code_trimmed")
                        .cleanPoints(),
                code("code-with-left-to-right-mark", "1.2\u200E")
                        .notes("A9", "code_trimmed")
                        .cleanPoints(),
                code("code-with-one-dot-leader", "1\u20242").rejects("A9", "code_unknown"),
                code("code-with-line-break", "1.2\n")
                        .notes("A9", "code_trimmed")
                        .cleanPoints(),
                code("code-with-tab", "\t1.2").notes("A9", "code_trimmed").cleanPoints(),
                code("code-with-comma", "1,2").warns("A9", "code_repaired").cleanPoints(),
                code("code-with-full-width-dot", "1．2")
                        .warns("A9", "code_repaired")
                        .cleanPoints(),
                code("code-with-full-width-digits", "１.２")
                        .warns("A9", "code_repaired")
                        .cleanPoints(),
                code("code-with-leading-zero", "01.2")
                        .warns("A9", "code_repaired")
                        .cleanPoints(),
                code("code-with-closing-bracket", "1.2)")
                        .warns("A9", "code_repaired")
                        .cleanPoints(),
                code("code-with-star", "1.2 *").warns("A9", "code_repaired").cleanPoints(),
                code("code-with-words-chi-so", "Chỉ số 1.2")
                        .warns("A9", "code_repaired")
                        .cleanPoints(),
                code("code-with-words-chi-so-and-line-break", "Chỉ số\n1.2")
                        .warns("A9", "code_repaired")
                        .cleanPoints(),
                code("code-with-hyphen-for-dot", "1-2").rejects("A9", "code_unknown", "code_is_date"),
                code("code-with-name-behind", "1.2 Chuyên mục trên trang thông tin")
                        .rejects("A9", "code_unknown"),
                code("code-with-letter-l-for-one", "l.2").rejects("A9", "code_unknown"),
                code("code-with-two-codes", "1.2; 1.3").rejects("A9", "code_unknown"),
                form("code-in-name-column", grid -> {
                            for (CleanForm.Line line : CleanForm.lines()) {
                                grid.clear("A" + line.row()).text("B" + line.row(), line.code() + " " + line.name());
                            }
                        })
                        .rejects("", "form_empty", "code_missing"),
                form("code-merged-over-two-rows", grid -> grid.clear("A10").merge("A9:A10"))
                        .rejects("1.3", "code_missing"));
    }

    private static List<MessyForm> wrongRows() {
        return List.of(
                form("code-twice", grid -> grid.text("A10", "1.2"))
                        .rejects("A10", "code_duplicate")
                        .and("1.3", "code_missing"),
                form("row-twice-with-same-content", grid -> grid.insertRows(10, 1)
                                .put("A10", Value.text("1.2"), Style.TEXT)
                                .text("B10", CleanForm.line("1.2").name())
                                .number("C10", "10")
                                .number("D10", "8.5"))
                        .rejects("A10", "code_duplicate"),
                form("code-unknown", grid -> grid.text("A24", "9.9")).rejects("A24", "code_unknown"),
                form("row-deleted", grid -> grid.deleteRow(20)).rejects("2.2", "code_missing"),
                form("code-cleared", grid -> grid.clear("A20")).rejects("2.2", "code_missing"),
                form("two-rows-deleted", grid -> grid.deleteRow(24).deleteRow(8))
                        .rejects("1.1", "code_missing")
                        .and("3.2", "code_missing"),
                form("points-shifted-up", grid -> grid.deleteCellShiftUp(4, 10, 17))
                        .rejects("D16", "points_above_maximum"),
                form("points-shifted-up-within-maxima", grid -> grid.deleteCellShiftUp(4, 11, 15))
                        .warns("D25", "totals_differ")
                        .and("D15", "nothing_reported"),
                form("names-exchanged", grid -> grid.swap("B9", "B11"))
                        .rejects("B9", "name_of_other_indicator")
                        .and("B11", "name_of_other_indicator"),
                form("names-exchanged-and-decomposed", grid -> grid.swap("B9", "B11")
                                .text("B9", decomposed(CleanForm.line("1.4").name())))
                        .rejects("B9", "name_of_other_indicator"),
                form("name-slightly-reworded", grid -> grid.text("B9", "Có chuyên mục trên trang thông tin điện tử"))
                        .accepts()
                        .cleanPoints(),
                form("name-with-typing-error", grid -> grid.text("B9", "Chuyên muc trên trang thông tn"))
                        .accepts()
                        .cleanPoints(),
                form("rows-in-other-order", grid -> {
                            for (String column : List.of("A", "B", "C", "D", "E")) {
                                grid.swap(column + "9", column + "23").swap(column + "10", column + "21");
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("group-subtotals", MessyCodes::subtotals).accepts().cleanPoints(),
                form(
                                "group-subtotal-and-total-wrong",
                                grid -> subtotals(grid).number("D7", "99").number("D25", "150"))
                        .warns("D7", "totals_differ")
                        .and("D25", "totals_differ")
                        .cleanPoints(),
                form("group-row-without-code", grid -> grid.clear("A7").number("D7", "87.75"))
                        .accepts()
                        .cleanPoints(),
                form("group-code-in-small-letters", grid -> grid.text("A7", "i"))
                        .accepts()
                        .cleanPoints());
    }

    private static Grid subtotals(Grid grid) {
        return grid.number("C7", "115")
                .number("D7", CleanForm.sum(8, 17).toPlainString())
                .number("C18", "45")
                .number("D18", CleanForm.sum(19, 21).toPlainString())
                .number("C22", "40")
                .number("D22", CleanForm.sum(23, 24).toPlainString());
    }

    private static void numericCodes(Grid grid, String format) {
        for (CleanForm.Line line : CleanForm.lines()) {
            String number = line.code().equals("1.10") ? "1.1" : line.code();
            grid.number("A" + line.row(), number, format);
        }
        grid.number("D17", "6").number("D25", "144.85");
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static MessyForm.Draft code(String name, String code) {
        return form(name, grid -> grid.text("A9", code));
    }

    private static MessyForm.Draft form(String name, Consumer<Grid> defect) {
        return MessyForm.form(MessyForm.Category.CODE, name, defect);
    }
}
