package vn.dti.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.formlayout.CellText;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Sheet;

/** What is doubtful about values that formulas give (dac-ta 2). */
final class FormulaNotices {

    /** Excel computes with binary numbers; only a difference that could show is worth a word. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000001");

    /** Characters; the formulas of real forms are shorter. */
    private static final int LONGEST_QUOTED = 200;

    private final FormulaCheck formulas;

    FormulaNotices(FormulaCheck formulas) {
        this.formulas = formulas;
    }

    List<Notice> doubts(IndicatorRow row, Cell cell) {
        if (!cell.isFormula() || cell.content() instanceof Content.NoValue) {
            return List.of();
        }
        Sheet sheet = row.context().sheet();
        Place place = row.place(cell);
        if (formulas.isCircular(sheet, cell)) {
            return List.of(NoticeCode.FORMULA_CIRCULAR.at(place, quoted(cell)));
        } else if (formulas.isVolatile(sheet, cell)) {
            return List.of(NoticeCode.FORMULA_VOLATILE.at(place, quoted(cell), result(cell)));
        }
        Optional<Notice> elsewhere = otherWorkbook(row, cell);
        if (elsewhere.isPresent()) {
            return List.of(elsewhere.get());
        } else if (!formulas.isLookedAt(sheet, cell)) {
            return List.of(); // told once for all such cells of the file
        } else if (cell.content() instanceof Content.Number cached) {
            // Whether it went over the budget is known only once it was tried.
            Optional<BigDecimal> value = formulas.evaluate(sheet, cell)
                    .filter(anew -> anew.subtract(cached.value()).abs().compareTo(TOLERANCE) > 0);
            if (value.isPresent() && !formulas.isCut(cell)) {
                return List.of(NoticeCode.FORMULA_STALE.at(place, quoted(cell), cached.value(), value.get()));
            }
            if (value.isPresent() || formulas.wentOverBudget(cell)) {
                return List.of(NoticeCode.FORMULA_TOO_COSTLY.at(place, quoted(cell), cached.value()));
            }
        } else if (CellText.isBlank(cell.content())) {
            // Programs that do not calculate keep an empty text for every formula.
            return formulas.evaluate(sheet, cell)
                    .filter(anew -> anew.signum() != 0)
                    .map(anew -> List.of(NoticeCode.FORMULA_RESULT_EMPTY.at(place, quoted(cell), anew)))
                    .orElse(List.of());
        }
        return List.of();
    }

    /** What is said of a formula that looks into another workbook: nobody can check what it gave. */
    Optional<Notice> otherWorkbook(IndicatorRow row, Cell cell) {
        Set<String> files = formulas.otherFiles(row.context().sheet(), cell);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(NoticeCode.FORMULA_OTHER_WORKBOOK.at(
                        row.place(cell), quoted(cell), String.join(", ", files), result(cell)));
    }

    /** A formula as messages quote it; a longer one stands in the file, and its message would be a page. */
    static String quoted(Cell cell) {
        String formula = cell.formula();
        if (formula.length() <= LONGEST_QUOTED) {
            return formula;
        }
        boolean splits = Character.isHighSurrogate(formula.charAt(LONGEST_QUOTED - 1));
        return formula.substring(0, splits ? LONGEST_QUOTED - 1 : LONGEST_QUOTED) + "…";
    }

    /** A number as such, so that it is written as the language writes numbers. */
    private static Object result(Cell cell) {
        return cell.content() instanceof Content.Number number ? number.value() : CellText.of(cell.content());
    }
}
