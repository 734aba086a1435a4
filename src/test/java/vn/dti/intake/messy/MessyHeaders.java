package vn.dti.intake.messy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The header row and what stands above it. The clean form's is row 6, A to F. */
final class MessyHeaders {

    private MessyHeaders() {}

    static List<MessyForm> forms() {
        return List.of(
                form("headers-renamed", grid -> grid.text("A6", "Mã CS")
                                .text("B6", "Nội dung")
                                .text("C6", "Điểm chuẩn")
                                .text("D6", "Điểm đơn vị\ntự đánh giá")
                                .text("E6", "Minh chứng"))
                        .warns("D6", "header_inexact")
                        .cleanPoints(),
                form("headers-by-other-accepted-names", grid -> grid.text("A6", "Mã")
                                .text("B6", "Tiêu chí")
                                .text("C6", "Max")
                                .text("D6", "Tự đánh giá")
                                .text("E6", "Minh chứng/Ghi chú")
                                .clear("F6"))
                        .accepts()
                        .cleanPoints(),
                form("headers-in-english", grid -> grid.text("A6", "Indicator")
                                .text("B6", "Name")
                                .text("C6", "Max"))
                        .accepts()
                        .cleanPoints(),
                headers("headers-decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD))
                        .accepts()
                        .cleanPoints(),
                headers("headers-in-capitals", text -> text.toUpperCase(Locale.ROOT))
                        .accepts()
                        .cleanPoints(),
                headers("headers-without-accents", MessyHeaders::withoutAccents)
                        .accepts()
                        .cleanPoints(),
                headers("headers-with-line-breaks", text -> text.replace(" ", "\n"))
                        .accepts()
                        .cleanPoints(),
                headers("headers-with-carriage-returns", text -> text.replace(" ", "\r\n"))
                        .accepts()
                        .cleanPoints(),
                headers("headers-with-blanks", text -> "  " + text.replace(" ", "   ") + " ")
                        .accepts()
                        .cleanPoints(),
                headers("headers-with-no-break-blanks", text -> text.replace(" ", "\u00A0"))
                        .accepts()
                        .cleanPoints(),
                headers("headers-with-zero-width-characters", text -> text.replace(" ", "\u200B "))
                        .accepts()
                        .cleanPoints(),
                headers("headers-with-colon", text -> text + ":").reads().cleanPoints(),
                headers("headers-with-footnote-star", text -> text + " (*)")
                        .reads()
                        .cleanPoints(),
                form("header-with-more-words", grid -> grid.text("D6", "Điểm đơn vị tự đánh giá"))
                        .warns("D6", "header_inexact")
                        .cleanPoints(),
                form("header-with-more-words-beside-exact", grid -> grid.text("G6", "Điểm tự chấm của năm trước")
                                .number("G9", "3"))
                        .reads()
                        .cleanPoints(),
                form("two-headers-with-more-words", grid -> grid.text("D6", "Điểm đơn vị tự chấm")
                                .text("G6", "Điểm tổ công tác tự chấm")
                                .number("G9", "3"))
                        .rejects("6", "header_duplicate", "header_ambiguous"),
                form("header-words-in-other-order", grid -> grid.text("D6", "Chấm điểm tự do"))
                        .rejects("", "header_not_found", "points_column_missing", "form_empty"),
                form("header-in-two-rows", MessyHeaders::twoRows).accepts().cleanPoints(),
                form("header-in-two-rows-with-group-not-merged", grid -> {
                            twoRows(grid);
                            grid.merged().remove("C5:D5");
                        })
                        .reads()
                        .cleanPoints(),
                form("header-merged-over-two-rows", grid -> {
                            for (String column : List.of("A", "B", "C", "D", "E", "F")) {
                                String header = CleanForm.headers().get(Grid.column(column + "1") - 1);
                                grid.clear(column + "6")
                                        .text(column + "5", header)
                                        .merge(column + "5:" + column + "6");
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("header-merged-over-two-columns", grid -> grid.clear("F6").merge("E6:F6"))
                        .accepts()
                        .cleanPoints(),
                form("points-header-merged-over-two-columns", grid -> grid.insertColumns(5, 1)
                                .merge("D6:E6"))
                        .accepts()
                        .cleanPoints(),
                form("title-merged-over-header-width", grid -> grid.merge("A1:F1"))
                        .accepts()
                        .cleanPoints(),
                form("column-numbers-under-header", grid -> {
                            grid.insertRows(7, 1);
                            for (int column = 1; column <= 6; column++) {
                                grid.text(Grid.address(7, column), "(" + column + ")");
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("column-numbers-without-brackets-under-header", grid -> {
                            grid.insertRows(7, 1);
                            for (int column = 1; column <= 6; column++) {
                                grid.number(Grid.address(7, column), Integer.toString(column));
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("header-repeated-midway", grid -> {
                            grid.insertRows(18, 1);
                            for (int column = 1; column <= 6; column++) {
                                grid.text(
                                        Grid.address(18, column),
                                        CleanForm.headers().get(column - 1));
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("header-in-row-50", grid -> grid.insertRows(5, 44))
                        .accepts()
                        .cleanPoints(),
                form("header-in-row-51", grid -> grid.insertRows(5, 45)).rejects("", "header_not_found"),
                form("header-in-row-1", grid -> {
                            grid.text("G6", "Mã đơn vị");
                            CleanForm.lines().forEach(line -> grid.text("G" + line.row(), "XA-001"));
                            for (int row = 1; row < CleanForm.HEADER_ROW; row++) {
                                grid.deleteRow(1);
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("table-begins-at-c3", grid -> grid.move(2, 2)).accepts().cleanPoints(),
                form("table-begins-at-column-za", grid -> grid.move(0, 676))
                        .accepts()
                        .cleanPoints(),
                form("number-column-in-front", grid -> {
                            grid.insertColumns(1, 1).text("A6", "STT");
                            for (int row = 7; row <= CleanForm.TOTAL_ROW; row++) {
                                grid.number("A" + row, Integer.toString(row - 6));
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("code-column-called-stt", grid -> grid.text("A6", "STT"))
                        .accepts()
                        .cleanPoints(),
                form(
                                "code-columns-stt-and-tt",
                                grid -> grid.text("A6", "STT").text("F6", "TT").text("F8", "1"))
                        .rejects("6", "header_duplicate"),
                form("last-year-column-in-front", grid -> lastYear(grid, "Điểm năm 2025"))
                        .accepts()
                        .cleanPoints(),
                form("last-year-column-named-alike", grid -> lastYear(grid, "Điểm tự chấm năm 2025"))
                        .reads()
                        .cleanPoints(),
                form("columns-in-other-order", grid -> {
                            for (int row = CleanForm.HEADER_ROW; row <= CleanForm.TOTAL_ROW; row++) {
                                if (grid.slot("C" + row).isPresent()) {
                                    grid.swap("C" + row, "D" + row);
                                }
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                form("decided-column-beside-claimed", grid -> {
                            grid.text("G6", "Điểm thẩm định");
                            CleanForm.lines().forEach(line -> grid.number("G" + line.row(), "1"));
                        })
                        .warns("G6", "column_ignored")
                        .cleanPoints(),
                form("column-of-measures-called-don-vi", grid -> {
                            grid.text("G6", "Đơn vị");
                            CleanForm.lines()
                                    .forEach(line -> grid.text("G" + line.row(), line.row() % 2 == 0 ? "cuộc" : "%"));
                            grid.text("G9", "tin, bài viết");
                        })
                        .accepts()
                        .cleanPoints(),
                form("points-column-twice", grid -> grid.text("F6", "Điểm tự chấm")
                                .number("F8", "3"))
                        .rejects("F6", "header_duplicate"),
                form("points-column-under-two-names", grid -> grid.text("F6", "Điểm tự đánh giá")
                                .number("F8", "3"))
                        .rejects("F6", "header_duplicate"),
                form("points-column-twice-second-empty", grid -> grid.text("F6", "Điểm tự chấm"))
                        .rejects("F6", "header_duplicate"),
                form("code-column-twice", grid -> grid.text("F6", "Mã CS").text("F8", "1.1"))
                        .rejects("F6", "header_duplicate"),
                form("maximum-column-twice", grid -> grid.text("F6", "Điểm chuẩn")
                                .number("F8", "10"))
                        .rejects("F6", "header_duplicate"),
                form("points-column-missing", grid -> grid.text("D6", "Điểm"))
                        .rejects("", "points_column_missing", "header_not_found", "form_empty"),
                form("code-column-missing", grid -> grid.text("A6", "Thứ tự dòng"))
                        .rejects("", "header_not_found"),
                form("header-row-missing", grid -> grid.deleteRow(6)).rejects("", "header_not_found"),
                form("maximum-column-missing", grid -> {
                            for (int row = CleanForm.HEADER_ROW; row <= CleanForm.TOTAL_ROW; row++) {
                                grid.clear("C" + row);
                            }
                        })
                        .accepts()
                        .cleanPoints(),
                MessyForm.formWithInputs(MessyForm.Category.HEADER, "input-columns-called-so-lieu", grid -> grid.text(
                                        "G6", "Số liệu a")
                                .text("H6", "SỐ LIỆU B"))
                        .accepts()
                        .points("3.1", "17.6"),
                MessyForm.formWithInputs(
                                MessyForm.Category.HEADER, "input-column-twice", grid -> grid.text("H6", "Số liệu a"))
                        .rejects("H6", "header_duplicate"),
                form("unit-asks-not-to-be-assessed", grid -> grid.text("G6", "Không đánh giá")
                                .text("G24", "x")
                                .clear("D24")
                                .number("D25", "140.85"))
                        .warns("G24", "not_assessed_asked"),
                form("year-of-last-year", grid -> grid.number("D4", "2025")).rejects("D4", "year_differs"),
                form("year-as-text", grid -> grid.text("D4", "2025")).rejects("D4", "year_differs"),
                form("year-in-one-cell", grid -> grid.text("C4", "Năm: 2025").clear("D4"))
                        .rejects("C4", "year_differs"),
                form("year-label-without-colon", grid -> grid.text("C4", "Năm").number("D4", "2025"))
                        .rejects("D4", "year_differs"),
                form("year-right-in-one-cell", grid -> grid.text("C4", "Năm: 2026")
                                .clear("D4"))
                        .accepts()
                        .cleanPoints(),
                form("year-missing", grid -> grid.clear("C4").clear("D4"))
                        .accepts()
                        .cleanPoints(),
                form(
                                "year-of-last-year-in-a-sentence",
                                grid -> grid.text("A2", "Số liệu so sánh với năm 2025 xem phụ lục"))
                        .accepts()
                        .cleanPoints(),
                form("letterhead-with-table-of-other-words", grid -> grid.text("C1", "Mã hồ sơ")
                                .text("D1", "Điểm cầu")
                                .text("E1", "Ghi chú"))
                        .reads()
                        .cleanPoints());
    }

    private static void twoRows(Grid grid) {
        for (String column : List.of("A", "B", "E", "F")) {
            String header = CleanForm.headers().get(Grid.column(column + "1") - 1);
            grid.clear(column + "6").text(column + "5", header).merge(column + "5:" + column + "6");
        }
        grid.text("C5", "Điểm").merge("C5:D5").text("C6", "Tối đa").text("D6", "Tự chấm");
    }

    private static void lastYear(Grid grid, String header) {
        grid.insertColumns(4, 1).text("D6", header);
        CleanForm.lines().forEach(line -> grid.number("D" + line.row(), "3"));
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static MessyForm.Draft headers(String name, UnaryOperator<String> change) {
        return form(name, grid -> {
            for (int column = 1; column <= 6; column++) {
                grid.text(
                        Grid.address(CleanForm.HEADER_ROW, column),
                        change.apply(CleanForm.headers().get(column - 1)));
            }
        });
    }

    private static MessyForm.Draft form(String name, Consumer<Grid> defect) {
        return MessyForm.form(MessyForm.Category.HEADER, name, defect);
    }
}
