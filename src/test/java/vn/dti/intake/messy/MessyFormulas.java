package vn.dti.intake.messy;

import java.util.List;
import java.util.function.Consumer;

/** Formulas in the points of 1.2 (D9), with what the file has cached for them. */
final class MessyFormulas {

    private MessyFormulas() {}

    static List<MessyForm> forms() {
        return List.of(
                cached("formula-with-value", "5+3.5", "8.5").accepts().points("1.2", "8.5"),
                cached("formula-over-other-cells", "D8*0.85", "8.5").accepts().points("1.2", "8.5"),
                cached("formula-with-rounding", "ROUND(25.5/3,2)", "8.5")
                        .accepts()
                        .points("1.2", "8.5"),
                cached("formula-with-binary-remainder", "8.2+0.3", "8.4999999999999982")
                        .accepts()
                        .points("1.2", "8.5"),
                cached("formula-that-poi-does-not-know", "_xlfn.LET(_xlpm.x,8.5,_xlpm.x)", "8.5")
                        .reads()
                        .points("1.2", "8.5"),
                cached("formula-that-nobody-can-parse", "5+*3,,5(", "8.5")
                        .reads()
                        .points("1.2", "8.5"),
                cached("formula-nested-deeply", "(".repeat(5_000) + "8.5" + ")".repeat(5_000), "8.5")
                        .reads()
                        .points("1.2", "8.5"),
                cached("formula-to-another-workbook", "[1]Sheet1!$A$1", "8.5")
                        .reads()
                        .points("1.2", "8.5"),
                MessyForm.xlsx(MessyForm.Category.FORMULA, "formula-to-another-workbook-with-link", () -> new XlsxFile(
                                        CleanForm.grid()
                                                .put("D9", Value.formula("[1]Sheet1!$A$1", Value.number("8.5"))))
                                .externalLink("file:///C:/So-lieu/nam-2026.xlsx")
                                .bytes())
                        .warns("D9", "formula_other_workbook")
                        .points("1.2", "8.5"),
                MessyForm.xlsx(MessyForm.Category.FORMULA, "evidence-from-another-workbook", () -> new XlsxFile(
                                        CleanForm.grid()
                                                .put("E9", Value.formula("[1]Sheet1!$A$1", Value.text("QĐ 102"))))
                                .externalLink("file:///C:/So-lieu/van-ban.xlsx")
                                .bytes())
                        .warns("E9", "formula_other_workbook")
                        .cleanPoints(),
                cached("formula-that-calls-out", "_xlfn.WEBSERVICE(\"http://192.0.2.1/diem\")", "8.5")
                        .reads()
                        .points("1.2", "8.5"),
                cached("formula-dde", "cmd|'/c calc'!A0", "8.5").reads().points("1.2", "8.5"),
                cached("formula-stale", "5+3.5", "2")
                        .warns("D9", "formula_stale")
                        .points("1.2", "2"),
                cached("formula-stale-over-other-cells", "D8*0.85", "2")
                        .warns("D9", "formula_stale")
                        .points("1.2", "2"),
                cached(
                                "formula-stale-by-a-chain",
                                "G9+0",
                                "2",
                                grid -> grid.put("G9", Value.formula("D8*0.85", Value.number("2"))))
                        .warns("D9", "formula_stale")
                        .points("1.2", "2"),
                form("formula-giving-text-with-comma", Value.formula("TEXT(8.5,\"0,0\")", Value.text("8,5")))
                        .accepts()
                        .points("1.2", "8.5"),
                form("formula-giving-word", Value.formula("IF(D8>5,\"Đạt\",\"Không đạt\")", Value.text("Đạt")))
                        .rejects("D9", "number_not_understood"),
                form("formula-giving-empty-text", Value.formula("IF(D8>50,8.5,\"\")", Value.text("")))
                        .warns("D9", "nothing_reported")
                        .notReported("1.2"),
                form("formula-giving-true", Value.formula("D8>5", new Value.Truth(true)))
                        .rejects("D9", "number_not_understood"),
                form("formula-giving-percent", Value.formula("17/20", Value.number("0.85")), "0%")
                        .rejects("D9", "points_percent"),
                form("formula-giving-date", Value.formula("TODAY()", Value.number("46054")), "dd/mm/yyyy")
                        .rejects("D9", "number_date_or_time"),
                form("formula-without-value", Value.formulaWithoutResult("5+3.5"))
                        .rejects("D9", "formula_without_value"),
                form("formula-giving-ref-error", Value.formula("#REF!+1", new Value.Fault("#REF!")))
                        .rejects("D9", "cell_error"),
                form("formula-giving-division-error", Value.formula("1/0", new Value.Fault("#DIV/0!")))
                        .rejects("D9", "cell_error"),
                form("formula-giving-name-error", Value.formula("DIEM(9)", new Value.Fault("#NAME?")))
                        .rejects("D9", "cell_error"),
                form("formula-giving-spill-error", Value.formula("A8:A9", new Value.Fault("#SPILL!")))
                        .rejects("D9", "cell_error"),
                form("error-value-typed", new Value.Fault("#N/A")).rejects("D9", "cell_error"),
                form("error-value-as-text", Value.text("#N/A")).rejects("D9", "number_not_understood", "cell_error"),
                cached("formula-volatile-random", "RANDBETWEEN(1,10)", "7")
                        .warns("D9", "formula_volatile")
                        .points("1.2", "7"),
                cached("formula-volatile-today", "YEAR(TODAY())-2018", "8")
                        .warns("D9", "formula_volatile", "formula_stale")
                        .points("1.2", "8"),
                cached("formula-circular", "D9", "0").warns("D9", "formula_circular"),
                cached(
                                "formula-circular-over-two-cells",
                                "G9",
                                "0",
                                grid -> grid.put("G9", Value.formula("D9", Value.number("0"))))
                        .warns("D9", "formula_circular"),
                cached(
                                "formula-circular-through-total",
                                "D25-146.35",
                                "0",
                                grid -> grid.put("D25", Value.formula("SUM(D8:D24)", Value.number("146.35"))))
                        .warns("D9", "formula_circular", "formula_stale"),
                total("formula-in-total", Value.formula("SUM(D8:D24)", Value.number("154.85")))
                        .accepts()
                        .cleanPoints(),
                total("formula-in-total-without-value", Value.formulaWithoutResult("SUM(D8:D24)"))
                        .reads()
                        .cleanPoints(),
                total("formula-in-total-stale", Value.formula("SUM(D8:D24)", Value.number("150")))
                        .warns("D25", "totals_differ", "formula_stale")
                        .cleanPoints(),
                total("error-in-total-only", new Value.Fault("#REF!"))
                        .warns("D25", "cell_error", "total_error")
                        .cleanPoints(),
                MessyForm.form(
                                MessyForm.Category.FORMULA,
                                "formula-in-maximum",
                                grid -> grid.put("C9", Value.formula("5+5", Value.number("10"))))
                        .accepts()
                        .cleanPoints(),
                MessyForm.formWithInputs(
                                MessyForm.Category.FORMULA, "points-without-result-beside-inputs", grid -> grid.put(
                                                "D23", Value.formulaWithoutResult("20*G23/H23"))
                                        .put("D24", Value.formula("DIEM(G24)", new Value.Fault("#NAME?"))))
                        .notes("D23", "points_from_inputs")
                        .points("3.1", "17.6")
                        .points("3.2", "14"),
                MessyForm.formWithInputs(
                                MessyForm.Category.FORMULA,
                                "points-without-result-and-without-inputs",
                                grid -> grid.put("D23", Value.formulaWithoutResult("20*G23/H23"))
                                        .clear("G23")
                                        .clear("H23"))
                        .rejects("D23", "formula_without_value"),
                MessyForm.form(
                                MessyForm.Category.FORMULA,
                                "error-in-maximum",
                                grid -> grid.put("C9", new Value.Fault("#REF!")))
                        .rejects("C9", "cell_error"),
                MessyForm.form(
                                MessyForm.Category.FORMULA,
                                "error-in-evidence",
                                grid -> grid.put("E9", new Value.Fault("#REF!")))
                        .rejects("E9", "cell_error"),
                MessyForm.form(
                                MessyForm.Category.FORMULA,
                                "evidence-that-would-be-a-formula",
                                grid -> grid.text("E9", "=HYPERLINK(\"http://192.0.2.1/\",\"bấm\")"))
                        .accepts()
                        .cleanPoints());
    }

    private static MessyForm.Draft total(String name, Value value) {
        return MessyForm.form(MessyForm.Category.FORMULA, name, grid -> grid.put("D25", value));
    }

    private static MessyForm.Draft cached(String name, String expression, String value) {
        return cached(name, expression, value, grid -> {});
    }

    private static MessyForm.Draft cached(String name, String expression, String value, Consumer<Grid> more) {
        return MessyForm.form(MessyForm.Category.FORMULA, name, grid -> {
            grid.put("D9", Value.formula(expression, Value.number(value)));
            more.accept(grid);
        });
    }

    private static MessyForm.Draft form(String name, Value value) {
        return form(name, value, "General");
    }

    private static MessyForm.Draft form(String name, Value value, String format) {
        return MessyForm.form(
                MessyForm.Category.FORMULA, name, grid -> grid.put("D9", value, Style.PLAIN.withFormat(format)));
    }
}
