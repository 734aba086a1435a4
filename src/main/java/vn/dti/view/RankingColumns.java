package vn.dti.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.scoring.Total;

/**
 * What a ranking looks like, in every medium: its columns in order. A column more is a line more here; the renderers
 * show what they are given.
 */
public final class RankingColumns {

    private static final Set<Medium> MACHINES = EnumSet.of(Medium.CSV, Medium.JSON);
    private static final Set<Medium> FIGURES =
            EnumSet.of(Medium.CSV, Medium.JSON, Medium.SHEET, Medium.PAGE, Medium.DOCUMENT);
    private static final Set<Medium> PEOPLE =
            EnumSet.of(Medium.CSV, Medium.SHEET, Medium.PAGE, Medium.DOCUMENT, Medium.SCREEN);
    private static final Set<Medium> ALL = EnumSet.allOf(Medium.class);

    private final Kind kind;
    private final Ranking ranking;
    private final Medium medium;
    private final List<TableColumn<RankingRow>> columns = new ArrayList<>();

    private RankingColumns(Kind kind, Ranking ranking, Medium medium) {
        this.kind = kind;
        this.ranking = ranking;
        this.medium = medium;
    }

    /** The columns of a ranking in a medium. A unit without a rank has no figures there: {@link Remarks} says why. */
    public static List<TableColumn<RankingRow>> of(Kind kind, Ranking ranking, Medium medium) {
        RankingColumns columns = new RankingColumns(kind, ranking, medium);
        columns.add();
        return List.copyOf(columns.columns);
    }

    private void add() {
        int points = kind.ranking().pointsDecimals();
        int values = kind.ranking().decimals();
        String unit = Numbers.unit(kind);
        String scale = scaleInHeading() ? "" : ".unit";
        boolean ofSelf = ranking.stage().equals(Stage.SELF);

        add(ALL, column("rank", "rank", ColumnContent.RANK, 0, "", row -> TableCell.count(row.rank())));
        add(
                MACHINES,
                column(
                        "unit",
                        "unit_code",
                        ColumnContent.CODE,
                        0,
                        "",
                        row -> new TableCell.Words(row.scorecard().unit().code().text())));
        add(
                PEOPLE,
                column(
                        "name",
                        "unit",
                        ColumnContent.NAME,
                        0,
                        "",
                        row -> new TableCell.Words(row.scorecard().unit().name())));
        add(
                FIGURES,
                column(
                        "points",
                        "points",
                        ColumnContent.POINTS,
                        points,
                        "",
                        row -> TableCell.amount(row.total().map(Total::points))));
        add(
                FIGURES,
                column(
                        "maximum",
                        "maximum",
                        ColumnContent.MAXIMUM,
                        points,
                        "",
                        row -> TableCell.amount(row.total().map(Total::maximum))));
        add(
                Medium.SCREEN,
                column("share", "share", ColumnContent.POINTS_OF_MAXIMUM, points, "", RankingColumns::share));
        add(
                ALL,
                column(
                        "value",
                        "value" + scale,
                        ColumnContent.VALUE,
                        values,
                        unit,
                        row -> TableCell.amount(value(row))));
        if (!ofSelf) {
            add(
                    EnumSet.of(Medium.SHEET, Medium.SCREEN),
                    column(
                            "self",
                            "self_value" + scale,
                            ColumnContent.EARLIER_VALUE,
                            values,
                            unit,
                            row -> TableCell.amount(self(row))));
            add(
                    Medium.SCREEN,
                    column("change", "", ColumnContent.CHANGE, values, "", row -> TableCell.amount(change(row))));
        }
        if (!kind.bands().isEmpty()) {
            add(ALL, band());
        } else {
            add(MACHINES, band());
        }
    }

    /** Whether a heading says that values are percent: on screens the cells do, and the contract's never changes. */
    private boolean scaleInHeading() {
        return medium == Medium.CSV
                || medium != Medium.SCREEN && !kind.ranking().unitScale();
    }

    /** The heading of a column of values for people, under which they stand without their unit. */
    public static String valueHeading(Kind kind, Texts texts) {
        return texts.get(kind.ranking().unitScale() ? "report.column.value.unit" : "report.column.value");
    }

    private TableColumn<RankingRow> band() {
        return column(
                "band",
                "band",
                ColumnContent.BAND,
                0,
                "",
                row -> TableCell.words(row.band().map(Band::name)));
    }

    private static TableColumn<RankingRow> column(
            String key,
            String heading,
            ColumnContent content,
            int decimals,
            String unit,
            Function<RankingRow, TableCell> cells) {
        return new TableColumn<>(
                key, heading.isEmpty() ? "" : "report.column." + heading, content, decimals, unit, cells);
    }

    private void add(Medium where, TableColumn<RankingRow> column) {
        add(EnumSet.of(where), column);
    }

    private void add(Set<Medium> where, TableColumn<RankingRow> column) {
        if (where.contains(medium)) {
            columns.add(column);
        }
    }

    private static Optional<BigDecimal> value(RankingRow row) {
        return row.total().flatMap(Total::value);
    }

    private static TableCell share(RankingRow row) {
        return row.total()
                .<TableCell>map(total -> new TableCell.Share(total.points(), total.maximum()))
                .orElse(TableCell.NONE);
    }

    private static Optional<BigDecimal> self(RankingRow row) {
        return row.total()
                .flatMap(ranked -> row.scorecard().scope(Stage.SELF, row.scope()))
                .flatMap(Total::value);
    }

    /** How far the value lies above its self-assessment; nothing where it is the same. */
    private static Optional<BigDecimal> change(RankingRow row) {
        return value(row).flatMap(now -> self(row).map(now::subtract)).filter(change -> change.signum() != 0);
    }
}
