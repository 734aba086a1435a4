package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.code.IndicatorCode;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;

/** Holds the totals that a form states against the sums of its rows: they are never used, only checked (dac-ta 2). */
final class TotalsCheck {

    /** Totals that were rounded for show still add up. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.006");

    /** Labels of totals of a part, folded. */
    private static final Pattern PART = Pattern.compile(
            "(?:tong cong|tong diem|tong|cong diem|cong)\\W+(?:cua )?(?:(?:nhom|phan|muc|chuong|tru cot|linh vuc|chi so chinh)\\W.*|[ivx]{1,5}|[a-e]|\\d{1,2})");

    private final SheetContext context;
    private final SheetChecks checks;
    private final Map<IndicatorCode, BigDecimal> enteredBy = new HashMap<>();
    private final Set<IndicatorCode> withoutPoints = new HashSet<>();
    private final List<Subtotal> subtotals = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private BigDecimal entered = BigDecimal.ZERO;
    private boolean refused;
    private BigDecimal maxima = BigDecimal.ZERO;
    private BigDecimal baseMaxima = BigDecimal.ZERO;
    /** Maxima of base indicators that are assessed. */
    private BigDecimal assessedMaxima = BigDecimal.ZERO;

    /**
     * A row of totals, and the sums that it may state.
     *
     * @param label folded
     * @param entered points of the rows above it
     * @param part points of those since the title or total before it
     */
    private record Total(
            Row row,
            String label,
            BigDecimal entered,
            BigDecimal part,
            List<BigDecimal> maxima,
            BigDecimal partMaxima) {

        /** The sums that it may state; the first is the one that its label speaks of. */
        private List<BigDecimal> may(List<BigDecimal> whole, BigDecimal ofPart, boolean rowsFollow) {
            List<BigDecimal> sums = new ArrayList<>(whole);
            if (PART.matcher(label).matches()) {
                sums.add(0, ofPart);
            } else if (rowsFollow || label.equals("cong")) {
                sums.add(ofPart);
            }
            return sums;
        }
    }

    /** Sums up to the last title or total: what follows it is a part of its own. */
    private BigDecimal enteredBefore = BigDecimal.ZERO;

    private BigDecimal maximaBefore = BigDecimal.ZERO;

    /** The row of a group or container, and the indicators below it. */
    private record Subtotal(Row row, List<Indicator> indicators) {}

    TotalsCheck(SheetContext context, SheetChecks checks) {
        this.context = context;
        this.checks = checks;
    }

    /** Counts an indicator's row. */
    void row(IndicatorRow row) {
        Indicator indicator = row.indicator();
        maxima = maxima.add(indicator.maximum());
        if (indicator.role() == Role.BASE) {
            baseMaxima = baseMaxima.add(indicator.maximum());
            boolean excluded = !row.kind().exclusions().isEmpty()
                    && row.kind().exclusion(row.unit().code(), indicator.code()).isPresent();
            if (!excluded) {
                assessedMaxima = assessedMaxima.add(indicator.maximum());
            }
        }
        if (row.cell(FormColumn.CLAIMED).isEmpty()
                && !checks.reportedCells(row.row()).isEmpty()) {
            withoutPoints.add(indicator.code());
        }
    }

    /** A cell that counts was refused: sums would only say so again. */
    void refused() {
        refused = true;
    }

    /** Counts entered points. */
    void entered(Indicator indicator, BigDecimal points) {
        entered = entered.add(points);
        enteredBy.merge(indicator.code(), points, BigDecimal::add);
    }

    /** The row of a group or container, whose points are a subtotal of the indicators below it. */
    void subtotal(List<Indicator> indicators, Row row) {
        subtotals.add(new Subtotal(row, indicators));
        beginPart();
    }

    private void beginPart() {
        enteredBefore = entered;
        maximaBefore = maxima;
    }

    /** A row of no indicator and no group: it may hold a total. */
    void other(Row row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size() && i < 4; i++) {
            if (cells.get(i).content() instanceof Content.Text text && isTotal(CellText.of(text))) {
                totals.add(new Total(
                        row,
                        Folding.bare(CellText.of(text)),
                        entered,
                        entered.subtract(enteredBefore),
                        List.of(maxima, baseMaxima, assessedMaxima),
                        maxima.subtract(maximaBefore)));
                beginPart();
                return;
            }
        }
    }

    /** Whether a label is that of a total. */
    private static boolean isTotal(String text) {
        String bare = Folding.bare(text);
        return bare.startsWith("tong")
                || bare.equals("cong")
                || PART.matcher(bare).matches();
    }

    /** The totals that do not add up, once all rows are counted. */
    List<Notice> differences() {
        // Those of dti's own forms are formulas, and add up.
        if (context.stamp().isPresent() || context.role() != FileRole.SUBMISSION) {
            return List.of();
        }
        List<Notice> notices = new ArrayList<>();
        for (Total total : totals) {
            difference(
                            total.row(),
                            FormColumn.MAXIMUM,
                            total.may(total.maxima(), total.partMaxima(), rowsFollow(total)))
                    .ifPresent(notices::add);
        }
        if (refused) {
            return notices;
        }
        for (Subtotal subtotal : subtotals) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean complete = true;
            for (Indicator indicator : subtotal.indicators()) {
                sum = sum.add(enteredBy.getOrDefault(indicator.code(), BigDecimal.ZERO));
                complete &= !withoutPoints.contains(indicator.code());
            }
            if (complete) {
                difference(subtotal.row(), FormColumn.CLAIMED, List.of(sum)).ifPresent(notices::add);
            }
        }
        if (withoutPoints.isEmpty()) {
            // A total may stand above bonus and information rows, and count only what is above it.
            for (Total total : totals) {
                difference(
                                total.row(),
                                FormColumn.CLAIMED,
                                total.may(List.of(total.entered(), entered), total.part(), rowsFollow(total)))
                        .ifPresent(notices::add);
            }
        }
        return notices;
    }

    private boolean rowsFollow(Total total) {
        return total.maxima().get(0).compareTo(maxima) < 0;
    }

    /** Holds a total against the sums it may mean. */
    private Optional<Notice> difference(Row row, FormColumn column, List<BigDecimal> sums) {
        Optional<Cell> cell = context.cell(row, column);
        Optional<BigDecimal> stated = cell.flatMap(TotalsCheck::number);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        for (BigDecimal sum : sums) {
            if (sum.subtract(stated.get()).abs().compareTo(ROUNDING) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(NoticeCode.TOTALS_DIFFER.at(context.place(cell.get()), stated.get(), sums.get(0)));
    }

    /** What stands in the cell of a total; in a text file all numbers are typed. */
    private static Optional<BigDecimal> number(Cell cell) {
        if (cell.content() instanceof Content.Number stored) {
            return Optional.of(stored.value());
        }
        return cell.content() instanceof Content.Text text
                ? NumberText.input(text.text()).value()
                : Optional.empty();
    }
}
