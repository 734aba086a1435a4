package vn.dti.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Stage;
import vn.dti.scoring.Total;

/** A ranking table as a sheet, with a bar chart of its values. */
final class RankingSheet {

    /** Units in the chart at most, from the best on. */
    static final int CHARTED = 50;

    /** With more units than this the chart stands beside the table, where it is seen without scrolling. */
    private static final int CHART_BELOW = 40;

    private static final int FIRST_PLACES = 3;
    private static final int NAMES = 1;
    private static final int VALUES = 4;

    private final Kind kind;
    private final Ranking ranking;
    private final Texts texts;
    private final Wording wording;
    private final boolean withSelf;
    private final boolean withBand;

    private RankingSheet(Kind kind, Ranking ranking, Texts texts) {
        this.kind = kind;
        this.ranking = ranking;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.withSelf = !ranking.stage().equals(Stage.SELF);
        this.withBand = !kind.bands().isEmpty();
    }

    static void write(Results results, Results.KindResults of, Ranking ranking, String suffix, Book book)
            throws IOException {
        new RankingSheet(of.kind(), ranking, book.texts()).write(results, suffix, book);
    }

    private void write(Results results, String suffix, Book book) throws IOException {
        String name = ScopeName.of(ranking.scope(), texts);
        Page page = book.document(name, suffix, columns(), false);
        wording.heading(
                results,
                page,
                texts.get("report.ranking.title", name),
                wording.context(results, kind, ranking.stage()));
        page.header();
        for (RankingRow row : ranking.rows()) {
            row(page, row);
        }
        page.endTable();
        page.line(
                Look.NOTE, texts.get(kind.ranking().unitScale() ? "report.ranking.note.unit" : "report.ranking.note"));
        book.finish(page, Optional.empty(), chart(page, name));
    }

    private List<Column> columns() {
        int decimals = kind.ranking().decimals();
        boolean unitScale = kind.ranking().unitScale();
        List<Column> columns = new ArrayList<>(List.of(
                Column.centred(texts.get("report.column.rank"), 8),
                Column.fitting(
                        texts.get("report.column.unit"),
                        28,
                        50,
                        ranking.rows().stream()
                                .map(row -> row.scorecard().unit().name())),
                Column.number(
                        texts.get("report.column.points"), 13, kind.ranking().pointsDecimals(), texts),
                Column.plainNumber(texts.get("report.column.maximum"), 13),
                Column.number(
                        texts.get(unitScale ? "report.column.value.unit" : "report.column.value"),
                        13,
                        decimals,
                        texts)));
        if (withSelf) {
            columns.add(Column.number(
                    texts.get(unitScale ? "report.column.self_value.unit" : "report.column.self_value"),
                    13,
                    decimals,
                    texts));
        }
        if (withBand) {
            columns.add(new Column(
                    texts.get("report.column.band"),
                    Math.min(
                            30,
                            Math.max(
                                    14,
                                    2
                                            + 1.15
                                                    * kind.bands().stream()
                                                            .mapToInt(band ->
                                                                    band.name().length())
                                                            .max()
                                                            .orElse(0))),
                    "",
                    true,
                    false));
        }
        return columns;
    }

    private void row(Page page, RankingRow row) throws IOException {
        List<Object> values = new ArrayList<>();
        if (row.rank().isEmpty()) {
            values.add("–");
            values.add(row.scorecard().unit().name());
            values.add(wording.unranked(row.scorecard()));
            page.row(Look.UNRANKED, values.toArray());
            return;
        }
        Total total = row.total().orElseThrow();
        values.add(row.rank().get());
        values.add(row.scorecard().unit().name());
        values.add(total.points());
        values.add(total.maximum());
        values.add(total.value().orElse(null));
        if (withSelf) {
            values.add(row.scorecard()
                    .scope(Stage.SELF, ranking.scope().code())
                    .flatMap(Total::value)
                    .orElse(null));
        }
        if (withBand) {
            values.add(row.band().map(Band::name).orElse(""));
        }
        if (row.rank().get() <= FIRST_PLACES) {
            page.row(Look.TOP, values.toArray());
        } else {
            page.row(values.toArray());
        }
    }

    private Optional<BarChart> chart(Page page, String scope) {
        List<String> units = new ArrayList<>();
        List<BigDecimal> figures = new ArrayList<>();
        for (RankingRow row : ranking.rows()) {
            if (units.size() == CHARTED) {
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
                range(page, NAMES, units.size()),
                range(page, VALUES, units.size()),
                units,
                figures,
                Column.format(kind.ranking().decimals(), texts),
                unitScale ? 1 : 100,
                place));
    }

    private static String range(Page page, int column, int rows) {
        String letter = Place.address(1, column + 1).substring(0, 1);
        int first = page.firstRow() + 1;
        return "$" + letter + "$" + first + ":$" + letter + "$" + (first + rows - 1);
    }
}
