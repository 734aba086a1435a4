package vn.dti.intake.messy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Names and codes of units. The clean form says {@code Mã đơn vị: XA-001} (B4) and {@code Đơn vị: Xã Mộ Đức} (B3); file
 * names say nothing unless a form is about them.
 */
final class MessyNames {

    private MessyNames() {}

    static List<MessyForm> forms() {
        return List.of(
                unitName("unit-name-decomposed", decomposed("Xã Mộ Đức"))
                        .accepts()
                        .cleanPoints(),
                unitName("unit-name-with-zero-width-characters", "Xã Mộ\u200B Đức\uFEFF")
                        .accepts()
                        .cleanPoints(),
                unitName("unit-name-in-capitals-with-blanks", "  XÃ  MỘ ĐỨC ")
                        .accepts()
                        .cleanPoints(),
                unitName("unit-name-with-no-break-blanks", "Xã\u00A0Mộ\u00A0Đức")
                        .accepts()
                        .cleanPoints(),
                unitName("unit-name-with-line-break", "Xã Mộ\nĐức").accepts().cleanPoints(),
                unitName("unit-name-without-word-xa", "Mộ Đức").accepts().cleanPoints(),
                unitName("unit-name-with-ubnd", "UBND xã Mộ Đức").accepts().cleanPoints(),
                unitName("unit-name-with-uy-ban-nhan-dan", "Ủy ban nhân dân xã Mộ Đức")
                        .reads()
                        .cleanPoints(),
                unitName("unit-name-with-province-behind", "UBND xã Mộ Đức, tỉnh Quảng Ngãi")
                        .warns("B3", "unit_name_differs", "unit_name_folded")
                        .cleanPoints(),
                unitName("unit-name-with-eth", "Xã Mộ Ðức")
                        .warns("B3", "unit_name_folded")
                        .cleanPoints(),
                unitName("unit-name-with-african-d", "Xã Mộ Ɖức")
                        .warns("B3", "unit_name_folded")
                        .cleanPoints(),
                unitName("unit-name-without-accents", "Xa Mo Duc")
                        .warns("B3", "unit_name_folded")
                        .cleanPoints(),
                unitName("unit-name-with-one-accent-wrong", "Xã Mộ Đúc")
                        .warns("B3", "unit_name_folded")
                        .cleanPoints(),
                unitName("unit-name-in-tcvn3", LegacyText.tcvn3("Xã Mộ Đức"))
                        .warns("B3", "legacy_font")
                        .cleanPoints(),
                unitName("unit-name-in-vni", LegacyText.vni("Xã Mộ Đức"))
                        .warns("B3", "legacy_font")
                        .cleanPoints(),
                form("unit-name-in-tcvn3-without-code", grid -> grid.text("B3", LegacyText.tcvn3("Xã Mộ Đức"))
                                .style("B3", style -> style.withFont(".VnTime"))
                                .clear("A4")
                                .clear("B4"))
                        .rejects("B3", "legacy_font"),
                form(
                                "unit-name-without-accents-and-code",
                                grid -> grid.text("B3", "Xa Mo Duc").clear("A4").clear("B4"))
                        .warns("B3", "unit_name_folded")
                        .cleanPoints(),
                legacySheet("whole-sheet-in-tcvn3", LegacyText::tcvn3, ".VnTime"),
                legacySheet("whole-sheet-in-vni", LegacyText::vni, "VNI-Times"),
                form("unicode-text-in-a-vntime-font", grid -> grid.style("B3", style -> style.withFont(".VnTime")))
                        .accepts()
                        .cleanPoints(),
                form("everything-decomposed", grid -> grid.everyText(MessyNames::decomposed, UnaryOperator.identity()))
                        .accepts()
                        .cleanPoints(),
                form(
                                "everything-in-capitals",
                                grid -> grid.everyText(text -> text.toUpperCase(Locale.ROOT), UnaryOperator.identity()))
                        .accepts()
                        .cleanPoints(),
                unitName("unit-name-of-nobody", "Xã Hoà Thuỷ").rejects("B3", "unit_disagrees", "unit_unknown"),
                unitName("unit-name-of-the-neighbour", "Xã Nghĩa Hành").rejects("B3", "unit_disagrees"),
                unitName("unit-name-of-the-neighbour-without-accents", "Nghia Hanh")
                        .rejects("B3", "unit_disagrees"),
                unitCode("unit-code-unknown", "XA-999").rejects("B4", "unit_unknown"),
                unitCode("unit-code-of-the-neighbour", "XA-002").rejects("B3", "unit_disagrees"),
                unitCode("unit-code-in-small-letters", "xa-001").accepts().cleanPoints(),
                unitCode("unit-code-with-blanks", " XA-001\u00A0").accepts().cleanPoints(),
                form("unit-code-in-one-cell", grid -> grid.text("A4", "Mã đơn vị: XA-001")
                                .clear("B4")
                                .clear("A3")
                                .clear("B3"))
                        .accepts()
                        .cleanPoints(),
                form("unit-name-in-one-cell", grid -> grid.text("A3", "Đơn vị: Xã Mộ Đức")
                                .clear("B3")
                                .clear("A4")
                                .clear("B4"))
                        .accepts()
                        .cleanPoints(),
                form("unit-name-alone", grid -> grid.clear("A4").clear("B4"))
                        .accepts()
                        .cleanPoints(),
                form("unit-name-alone-and-unknown", grid -> grid.text("B3", "Xã Hoà Thuỷ")
                                .clear("A4")
                                .clear("B4"))
                        .rejects("B3", "unit_unknown"),
                form("unit-cells-empty", grid -> grid.clear("B3").clear("B4")).rejects("", "unit_not_found"),
                withoutUnit("unit-nowhere", "phieu.xlsx").rejects("", "unit_not_found"),
                withoutUnit("unit-in-file-name", "Phiếu Xã Mộ Đức 2026.xlsx")
                        .accepts()
                        .cleanPoints(),
                withoutUnit("unit-in-file-name-decomposed", decomposed("Phiếu Xã Mộ Đức") + ".xlsx")
                        .accepts()
                        .cleanPoints(),
                withoutUnit("unit-in-file-name-without-accents", "phieu-mo-duc-2026.xlsx")
                        .warns("", "unit_name_folded")
                        .cleanPoints(),
                withoutUnit("unit-code-in-file-name", "XA-001_lan 2 (chốt).xlsx")
                        .accepts()
                        .cleanPoints(),
                withoutUnit("two-units-in-file-name", "Mộ Đức và Nghĩa Hành.xlsx")
                        .rejects("", "unit_ambiguous"),
                withoutUnit("unit-code-as-part-of-a-word-in-file-name", "XA-0015.xlsx")
                        .rejects("", "unit_not_found"),
                MessyForm.file(
                                MessyForm.Category.NAME,
                                "unit-in-file-name-disagrees",
                                "Xã Nghĩa Hành.xlsx",
                                () -> XlsxFile.of(CleanForm.grid()))
                        .rejects("B4", "unit_disagrees_with_file"),
                form("unit-column-instead-of-cells", grid -> unitColumn(grid, "XA-001"))
                        .accepts()
                        .cleanPoints(),
                form("unit-column-with-another-unit", grid -> unitColumn(grid, "XA-001")
                                .text("A3", "Đơn vị:")
                                .text("B3", "Xã Nghĩa Hành"))
                        .rejects("", "unit_disagrees"));
    }

    private static Grid unitColumn(Grid grid, String code) {
        grid.clear("A3").clear("B3").clear("A4").clear("B4").text("G6", "Mã đơn vị");
        CleanForm.lines().forEach(line -> grid.text("G" + line.row(), code));
        return grid;
    }

    private static MessyForm legacySheet(String name, UnaryOperator<String> encoding, String font) {
        return form(name, grid -> grid.everyText(encoding, style -> style.withFont(font)))
                .rejects("B3", "legacy_font");
    }

    private static MessyForm.Draft withoutUnit(String name, String fileName) {
        return MessyForm.file(
                MessyForm.Category.NAME,
                name,
                fileName,
                () -> XlsxFile.of(
                        CleanForm.grid().clear("A3").clear("B3").clear("A4").clear("B4")));
    }

    private static MessyForm.Draft unitName(String name, String unit) {
        return form(name, grid -> grid.text("B3", unit));
    }

    private static MessyForm.Draft unitCode(String name, String code) {
        return form(name, grid -> grid.text("B4", code));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static MessyForm.Draft form(String name, Consumer<Grid> defect) {
        return MessyForm.form(MessyForm.Category.NAME, name, defect);
    }
}
