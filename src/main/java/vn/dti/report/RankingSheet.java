package vn.dti.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Total;
import vn.dti.view.Medium;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.Remarks;
import vn.dti.view.ScopeName;
import vn.dti.view.TableCell;
import vn.dti.view.TableColumn;
import vn.dti.workbook.BarChart;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;
import vn.dti.workbook.TableSheet;

/** A ranking table as a sheet, with a bar chart of its values. */
final class RankingSheet {

    /** Units in the chart at most, from the best on. */
    static final int CHARTED = 50;

    /** With more units than this the chart stands beside the table, where it is seen without scrolling. */
    private static final int CHART_BELOW = 40;

    private static final int FIRST_PLACES = 3;
    private static final int NAMES = 1;
    private static final int VALUES = 4;

    private final Results.KindResults of;
    private final Kind kind;
    private final Ranking ranking;
    private final Texts texts;
    private final List<TableColumn<RankingRow>> columns;

    private RankingSheet(Results.KindResults of, Ranking ranking, Texts texts) {
        this.of = of;
        this.kind = of.kind();
        this.ranking = ranking;
        this.texts = texts;
        this.columns = RankingColumns.of(kind, ranking, Medium.SHEET);
    }

    static void write(Results results, Results.KindResults of, Ranking ranking, String suffix, SheetBook book)
            throws IOException {
        new RankingSheet(of, ranking, book.texts()).write(results, suffix, book);
    }

    private void write(Results results, String suffix, SheetBook book) throws IOException {
        String name = ScopeName.of(ranking, texts);
        TableSheet page = book.document(ScopeName.of(ranking.scope(), texts), suffix, columns(), false);
        SheetHeading.write(
                results,
                page,
                texts,
                texts.get("report.ranking.title", name),
                new Remarks(texts).context(results, of, ranking.stage()));
        page.header();
        for (RankingRow row : ranking.rows()) {
            row(page, row);
        }
        page.endTable();
        page.line(CellStyle.NOTE, new Remarks(texts).values(kind));
        for (String shown : new Remarks(texts).below(ranking)) {
            page.line(CellStyle.NOTE, shown);
        }
        book.finish(page, Optional.empty(), chart(page, name));
    }

    private List<SheetColumn> columns() {
        return columns.stream().map(this::column).toList();
    }

    private SheetColumn column(TableColumn<RankingRow> column) {
        String title = column.heading(texts);
        return switch (column.content()) {
            case RANK -> SheetColumn.centred(title, 8);
            case NAME -> SheetColumn.fitting(
                    title, 28, 50, ranking.rows().stream().map(row -> row.scorecard()
                            .unit()
                            .name()));
            case MAXIMUM -> SheetColumn.plainNumber(title, 13);
            case POINTS, VALUE, EARLIER_VALUE, CHANGE -> SheetColumn.number(title, 13, column.decimals(), texts);
            case BAND -> new SheetColumn(title, bandWidth(), "", true, false);
            case CODE, POINTS_OF_MAXIMUM -> SheetColumn.text(title, 13);
        };
    }

    private double bandWidth() {
        int longest = kind.bands().stream()
                .mapToInt(band -> band.name().length())
                .max()
                .orElse(0);
        return Math.min(30, Math.max(14, 2 + 1.15 * longest));
    }

    private void row(TableSheet page, RankingRow row) throws IOException {
        if (row.total().isEmpty()) {
            page.row(
                    CellStyle.UNRANKED,
                    Numbers.NONE,
                    row.scorecard().unit().name(),
                    new Remarks(texts).unranked(row.scorecard()));
            return;
        }
        Object[] values =
                columns.stream().map(column -> value(column.cell(row))).toArray();
        if (row.isShown()) {
            values[0] = Numbers.NONE;
            page.row(CellStyle.UNRANKED, values);
        } else if (row.rank().get() <= FIRST_PLACES) {
            page.row(CellStyle.TOP, values);
        } else {
            page.row(values);
        }
    }

    /** A cell as a sheet holds it: numbers are numbers, nothing is a blank cell. */
    private static Object value(TableCell cell) {
        if (cell instanceof TableCell.Words words) {
            return words.text();
        }
        if (cell instanceof TableCell.Count count) {
            return count.number();
        }
        return cell instanceof TableCell.Amount amount ? amount.number() : null;
    }

    private Optional<BarChart> chart(TableSheet page, String scope) {
        List<String> units = new ArrayList<>();
        List<BigDecimal> figures = new ArrayList<>();
        for (RankingRow row : ranking.rows()) {
            if (units.size() == CHARTED || row.rank().isEmpty()) {
                break;
            }
            Optional<BigDecimal> value = row.total().flatMap(Total::value);
            if (value.isPresent()) {
                units.add(row.scorecard().unit().name());
                figures.add(value.get());
            }
        }
        if (units.isEmpty()) {
            return Optional.empty();
        }
        boolean unitScale = kind.ranking().unitScale();
        int rows = 5 + (int) Math.ceil(units.size() * 1.3);
        BarChart.Place place;
        if (ranking.rows().size() <= CHART_BELOW) {
            int top = page.nextRow() + 1;
            page.keepFree(rows + 1);
            place = new BarChart.Place(0, top, page.columns(), top + rows);
        } else {
            int top = page.firstRow() - 1;
            place = new BarChart.Place(page.columns() + 1, top, page.columns() + 11, top + rows);
        }
        String title = texts.get(
                units.size() < ranking.rows().size() && units.size() == CHARTED
                        ? "report.chart.first"
                        : "report.chart.title",
                scope,
                texts.get(unitScale ? "report.column.value.unit" : "report.column.value"),
                units.size());
        return Optional.of(new BarChart(
                title,
                page.name(),
                new BarChart.Series(
                        range(page, NAMES, units.size()), range(page, VALUES, units.size()), units, figures),
                SheetColumn.format(kind.ranking().decimals(), texts),
                unitScale ? 1 : 100,
                place));
    }

    private static String range(TableSheet page, int column, int rows) {
        String letter = Place.address(1, column + 1).substring(0, 1);
        int first = page.firstRow() + 1;
        return "$" + letter + "$" + first + ":$" + letter + "$" + (first + rows - 1);
    }
}
