package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.ScopeResult;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;
import vn.dti.notice.Texts;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;
import vn.dti.workbook.TableSheet;

/** A comparison as a workbook: before and after side by side, changed cells coloured. */
public final class DiffWorkbook {

    private final Comparison comparison;
    private final SheetBook book;
    private final Texts texts;
    private final String title;

    private DiffWorkbook(Comparison comparison, SheetBook book, String title) {
        this.comparison = comparison;
        this.book = book;
        this.texts = book.texts();
        this.title = title;
    }

    /**
     * The bytes of the workbook; the same comparison gives the same bytes.
     *
     * @param title what is compared, in words
     */
    public static byte[] of(Comparison comparison, String title, Texts texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetBook book = new SheetBook(title, "dti", texts, bytes)) {
            DiffWorkbook workbook = new DiffWorkbook(comparison, book, title);
            workbook.units();
            workbook.points();
            book.end();
        }
        return bytes.toByteArray();
    }

    private void units() throws IOException {
        TableSheet page = book.list(
                texts.get("diff.sheet.units"),
                "",
                List.of(
                        SheetColumn.text(texts.get("report.column.unit"), 24),
                        SheetColumn.text(texts.get("diff.column.scope"), 18),
                        SheetColumn.plainNumber(texts.get("diff.column.points_before"), 11),
                        SheetColumn.plainNumber(texts.get("diff.column.points_after"), 11),
                        SheetColumn.plainNumber(texts.get("diff.column.value_before"), 11),
                        SheetColumn.plainNumber(texts.get("diff.column.value_after"), 11),
                        SheetColumn.plainNumber(texts.get("diff.column.rank_before"), 9),
                        SheetColumn.plainNumber(texts.get("diff.column.rank_after"), 9),
                        SheetColumn.plainNumber(texts.get("diff.column.rank_anew"), 11),
                        SheetColumn.plainNumber(texts.get("diff.column.by_points"), 11),
                        SheetColumn.plainNumber(texts.get("diff.column.by_set"), 11)));
        heading(page);
        for (Comparison.OfKind kind : comparison.kinds()) {
            for (UnitChange unit : kind.units()) {
                for (UnitChange.ScopeChange scope : unit.scopes()) {
                    page.row(
                            unit.name(),
                            kind.scopes().get(scope.scope()),
                            scope.before().map(ScopeResult::points).orElse(null),
                            scope.after().map(ScopeResult::points).orElse(null),
                            scope.before().flatMap(ScopeResult::value).orElse(null),
                            scope.after().flatMap(ScopeResult::value).orElse(null),
                            scope.before().flatMap(ScopeResult::rank).orElse(null),
                            scope.after().flatMap(ScopeResult::rank).orElse(null),
                            scope.rankAnew().orElse(null),
                            scope.effects().map(ValueSplit.Printed::points).orElse(null),
                            scope.effects().map(ValueSplit.Printed::set).orElse(null));
                    colour(
                            page,
                            3,
                            scope.before().map(ScopeResult::points),
                            scope.after().map(ScopeResult::points));
                    colour(
                            page,
                            5,
                            scope.before().flatMap(ScopeResult::value),
                            scope.after().flatMap(ScopeResult::value));
                    colour(page, 7, rank(scope.before()), rank(scope.after()));
                }
            }
        }
        page.endTable();
        page.filter();
        book.finish(page);
    }

    /** A rank as a number that grows with how good it is. */
    private static Optional<BigDecimal> rank(Optional<ScopeResult> figure) {
        return figure.flatMap(ScopeResult::rank)
                .map(rank -> BigDecimal.valueOf(rank).negate());
    }

    private void points() throws IOException {
        TableSheet page = book.list(
                texts.get("diff.sheet.points"),
                "",
                List.of(
                        SheetColumn.text(texts.get("report.column.unit"), 24),
                        SheetColumn.text(texts.get("report.column.code"), 9),
                        SheetColumn.text(texts.get("report.column.indicator"), 44),
                        SheetColumn.plainNumber(texts.get("diff.column.points_before"), 11),
                        SheetColumn.plainNumber(texts.get("diff.column.points_after"), 11),
                        SheetColumn.plainNumber(texts.get("report.column.difference"), 11)));
        heading(page);
        for (Comparison.OfKind kind : comparison.kinds()) {
            for (UnitChange unit : kind.units()) {
                for (UnitChange.PointChange point : unit.points()) {
                    page.row(
                            unit.name(),
                            point.code().text(),
                            point.name(),
                            point.before().orElse(null),
                            point.after().orElse(null),
                            point.change());
                    colour(page, 4, Optional.of(BigDecimal.ZERO), Optional.of(point.change()));
                }
            }
        }
        page.endTable();
        page.filter();
        book.finish(page);
    }

    private void heading(TableSheet page) {
        page.line(CellStyle.TITLE, title);
        page.blank();
        page.header();
    }

    private static void colour(TableSheet page, int column, Optional<BigDecimal> before, Optional<BigDecimal> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        int change = before.isEmpty() || after.isEmpty()
                ? after.isPresent() ? 1 : -1
                : after.get().compareTo(before.get());
        if (change != 0) {
            page.highlight(column, change > 0 ? CellStyle.RAISED : CellStyle.LOWERED);
        }
    }
}
