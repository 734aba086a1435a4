package vn.dti.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.arithmetic.SpreadsheetArithmetic;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Group;
import vn.dti.notice.Texts;
import vn.dti.scoring.Scope;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.EntrySheet;

/** What the rows of a unit's form add up to while it types: for each group, each pillar, and the whole. */
final class SelfFormTotals {

    private final EntrySheet sheet;
    private final SelfFormColumns columns;
    private final PenaltyLimits limits;
    private final Kind kind;
    private final Texts texts;
    /** In the form's order. */
    private final List<FormLine> lines;

    /** The rows of the lines, from 0; by the lines themselves, as their hash goes over all that an indicator is. */
    private final Map<FormLine, Integer> rows = new IdentityHashMap<>();

    SelfFormTotals(
            EntrySheet sheet,
            SelfFormColumns columns,
            PenaltyLimits limits,
            Kind kind,
            Texts texts,
            List<FormLine> lines,
            int firstRow) {
        this.sheet = sheet;
        this.columns = columns;
        this.limits = limits;
        this.kind = kind;
        this.texts = texts;
        this.lines = lines;
        lines.forEach(line -> rows.put(line, firstRow + rows.size()));
    }

    /** A title and what stands below it. */
    private record Titled(FormLine.OfGroup title, List<FormLine.OfIndicator> indicators) {}

    /** The rows of groups, with what their indicators add up to. */
    void groups() {
        List<Titled> titles = new ArrayList<>();
        for (FormLine line : lines) {
            if (line instanceof FormLine.OfGroup title) {
                titles.add(new Titled(title, new ArrayList<>()));
            } else if (line instanceof FormLine.OfIndicator indicator) {
                titles.get(titles.size() - 1).indicators().add(indicator);
            }
        }
        titles.forEach(titled -> {
            List<FormLine.OfIndicator> indicators = titled.indicators();
            limited(indicators);
            Group group = titled.title().group();
            int row = rows.get(titled.title());
            sheet.text(row, SelfFormColumns.CODE, group.code().text(), CellStyle.GROUP);
            sheet.text(row, SelfFormColumns.NAME, group.name(), CellStyle.GROUP);
            sheet.blank(row, SelfFormColumns.RULE, columns.remark(), CellStyle.GROUP);
            if (!group.scored()) {
                sheet.blank(row, SelfFormColumns.MAXIMUM, SelfFormColumns.MAXIMUM, CellStyle.GROUP);
                return;
            }
            Sums sums = sums(indicators);
            sheet.formula(row, SelfFormColumns.MAXIMUM, sums.maximum(), sums.fullMaximum(), CellStyle.GROUP_NUMBER, "");
            sheet.formula(
                    row,
                    columns.points(),
                    sums.points(),
                    BigDecimal.ZERO,
                    CellStyle.GROUP_NUMBER,
                    format(kind.ranking().pointsDecimals()));
        });
    }

    /**
     * What the penalties of a group that stops at 0 take away, in its order: no more than is there (dac-ta 3.5). The
     * cells of their points show what the rules give, as with every indicator.
     */
    private void limited(List<FormLine.OfIndicator> indicators) {
        List<Integer> adding = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (FormLine.OfIndicator line : indicators) {
            if (line.adds()) {
                adding.add(rows.get(line));
            }
        }
        for (FormLine.OfIndicator line : indicators) {
            if (limits.holds(line)) {
                int row = rows.get(line);
                String left = "ROUND(" + sum(columns.points(), adding) + "-" + sum(columns.counted(), taken) + ","
                        + kind.ranking().pointsDecimals() + ")";
                sheet.formula(
                        row,
                        columns.counted(),
                        "MIN(" + sum(columns.points(), List.of(row)) + "," + left + ")",
                        BigDecimal.ZERO,
                        CellStyle.NUMBER,
                        "");
                taken.add(row);
            }
        }
    }

    /** The formulas of what indicators add up to. */
    private record Sums(String points, String maximum, BigDecimal fullMaximum) {}

    private Sums sums(List<FormLine.OfIndicator> indicators) {
        List<Integer> adding = new ArrayList<>();
        List<Integer> taking = new ArrayList<>();
        List<Integer> limited = new ArrayList<>();
        List<Integer> maxima = new ArrayList<>();
        BigDecimal full = BigDecimal.ZERO;
        for (FormLine.OfIndicator line : indicators) {
            int row = rows.get(line);
            if (line.adds()) {
                adding.add(row);
            } else if (limits.holds(line)) {
                limited.add(row);
            } else if (line.takesAway()) {
                taking.add(row);
            }
            if (line.hasCountedMaximum()) {
                maxima.add(row);
                full = full.add(line.indicator().maximum());
            }
        }
        String sum = sum(columns.points(), adding)
                + (taking.isEmpty() ? "" : "-" + sum(columns.points(), taking))
                + (limited.isEmpty() ? "" : "-" + sum(columns.counted(), limited));
        return new Sums(
                "ROUND(" + sum + "," + kind.ranking().pointsDecimals() + ")", sum(columns.counted(), maxima), full);
    }

    private static String format(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private static String sum(int column, List<Integer> rows) {
        return rows.isEmpty() ? "0" : "SUM(" + EntrySheet.list(column, rows) + ")";
    }

    /** Points, maximum and value of the whole and of each pillar, beside the letterhead. */
    void totals(List<Scope> scopes) {
        int name = columns.hasLabels() ? columns.labels() : columns.points();
        int first = name + 1;
        sheet.text(0, name, texts.get("forms.totals"), CellStyle.ENTRY_HEADER);
        sheet.text(0, first, texts.get("forms.totals.points"), CellStyle.ENTRY_HEADER);
        sheet.text(0, first + 1, texts.get("forms.totals.maximum"), CellStyle.ENTRY_HEADER);
        boolean percent = !kind.ranking().unitScale();
        sheet.text(
                0,
                first + 2,
                texts.get(percent ? "forms.totals.percent" : "forms.totals.value"),
                CellStyle.ENTRY_HEADER);
        int decimals = kind.ranking().decimals();
        int row = 1;
        for (Scope scope : scopes) {
            List<FormLine.OfIndicator> inside = new ArrayList<>();
            for (FormLine line : lines) {
                if (line instanceof FormLine.OfIndicator indicator
                        && (scope.isOverall() || indicator.pillars().contains(scope.code()))) {
                    inside.add(indicator);
                }
            }
            Sums sums = sums(inside);
            String most = EntrySheet.address(row, first + 1);
            String own = EntrySheet.address(row, first);
            String cut = "MAX(0,MIN(" + most + "," + sums.points() + "))";
            String quotient = own + "/" + most + (percent ? "*100" : "");
            String value =
                    "IF(" + most + "=0,\"\",ROUND(" + SpreadsheetArithmetic.rounded(quotient) + "," + decimals + "))";
            sheet.text(
                    row,
                    name,
                    scope.isOverall()
                            ? texts.get(limits.whole() ? "forms.totals.overall" : "forms.totals.part")
                            : scope.name(),
                    CellStyle.GROUP);
            sheet.formula(
                    row,
                    first,
                    cut,
                    BigDecimal.ZERO,
                    CellStyle.GROUP_NUMBER,
                    format(kind.ranking().pointsDecimals()));
            sheet.formula(row, first + 1, sums.maximum(), sums.fullMaximum(), CellStyle.GROUP_NUMBER, "");
            if (sums.fullMaximum().signum() == 0) {
                sheet.formula(row, first + 2, value, "", CellStyle.GROUP_NUMBER, format(decimals));
            } else {
                sheet.formula(row, first + 2, value, BigDecimal.ZERO, CellStyle.GROUP_NUMBER, format(decimals));
            }
            row++;
        }
    }
}
