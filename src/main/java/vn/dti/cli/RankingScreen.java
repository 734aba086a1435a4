package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.cli.TextTable.Column;
import vn.dti.code.Stage;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;
import vn.dti.view.Medium;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.Remarks;
import vn.dti.view.StageNames;
import vn.dti.view.TableColumn;

/** The overall table of every ranked kind, as {@code dti score} prints it. */
final class RankingScreen {

    /** So many rows are printed; files hold all. */
    private static final int MOST_ROWS = 60;

    private static final int EMPHASISED = 3;

    private final Screen screen;
    private final Results results;
    private final Numbers numbers;

    RankingScreen(Screen screen, Results results) {
        this.screen = screen;
        this.results = results;
        this.numbers = new Numbers(screen.texts());
    }

    /** Kinds that are not ranked first: what a ranking says stands last. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Results.KindResults kind : results.kinds()) {
            if (kind.ranking(Scope.OVERALL).isEmpty()) {
                lines.addAll(unranked(kind));
                lines.add("");
            }
        }
        for (Results.KindResults kind : results.kinds()) {
            Optional<Ranking> overall = kind.ranking(Scope.OVERALL);
            if (overall.isPresent()) {
                lines.addAll(head(kind));
                lines.add("");
                lines.addAll(table(kind.kind(), overall.get()));
                for (String remark : new Remarks(screen.texts()).below(overall.get())) {
                    lines.addAll(screen.flow("", List.of(remark)));
                }
                lines.add("");
                List<String> leaders = new ArrayList<>(leaders(kind));
                leaders.addAll(leadersOfClusters(kind));
                lines.addAll(leaders);
                if (!leaders.isEmpty()) {
                    lines.add("");
                }
            }
        }
        return lines.subList(0, Math.max(0, lines.size() - 1));
    }

    private List<String> head(Results.KindResults kind) {
        long submitted = kind.scorecards().stream()
                .filter(card -> card.status() != Status.MISSING)
                .count();
        List<String> title = new ArrayList<>();
        if (results.options().provisional()) {
            title.add(text("score.mark.provisional"));
        }
        title.add(results.assessment().title());
        title.add(kind.kind().name());
        title.add(text("score.units", kind.scorecards().size(), submitted));
        List<String> lines = new ArrayList<>(screen.flow("", title));
        lines.set(0, screen.bold(lines.get(0)));
        lines.addAll(screen.flow(
                "",
                List.of(
                        text(
                                "score.set",
                                kind.kind().set().id(),
                                kind.kind().set().version()),
                        stageName(kind.appraisal(), stage(kind)))));
        return lines;
    }

    private String stageName(Appraisal appraisal, Stage stage) {
        StageNames names = new StageNames(screen.texts());
        return appraisal.lastHeld(stage).isPresent() ? names.of(appraisal, stage) : names.brief(appraisal, stage);
    }

    private Stage stage(Results.KindResults kind) {
        return kind.ranking(Scope.OVERALL).map(Ranking::stage).orElseGet(() -> StageNames.shown(results, kind.kind()));
    }

    private List<String> table(Kind kind, Ranking ranking) {
        List<TableColumn<RankingRow>> columns = RankingColumns.of(kind, ranking, Medium.SCREEN);
        TextTable table = new TextTable(
                screen.width(), columns.stream().map(this::heading).toList());
        List<RankingRow> rows = ranking.rows().stream().limit(MOST_ROWS).toList();
        rows.forEach(row ->
                table.row(columns.stream().map(column -> cell(column, row)).toList()));
        List<String> lines = new ArrayList<>(table.lines());
        int head = lines.size() - rows.size();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).rank().filter(rank -> rank <= EMPHASISED).isPresent()) {
                lines.set(head + i, screen.bold(lines.get(head + i)));
            }
        }
        if (ranking.rows().size() > MOST_ROWS) {
            lines.add(text("table.more", ranking.rows().size() - MOST_ROWS));
        }
        return lines;
    }

    /** What gives way on a narrow screen: names, then changes, self-assessed values, bands, points. */
    private Column heading(TableColumn<RankingRow> column) {
        String heading = column.heading(screen.texts());
        return switch (column.content()) {
            case RANK, VALUE -> Column.numbers(heading);
            case NAME -> Column.names(heading);
            case CODE -> Column.words(heading);
            case CHANGE -> Column.words(heading).leftOut(1);
            case EARLIER_VALUE -> Column.numbers(heading).leftOut(2);
            case BAND -> Column.words(heading).leftOut(3);
            case POINTS, MAXIMUM, POINTS_OF_MAXIMUM -> Column.numbers(heading).leftOut(4);
        };
    }

    /** A cell; why a unit has no rank stands where its points would. */
    private String cell(TableColumn<RankingRow> column, RankingRow row) {
        return numbers.cellWithUnit(column, row).orElseGet(() -> switch (column.content()) {
            case RANK -> Numbers.NONE;
            case POINTS_OF_MAXIMUM -> new Remarks(screen.texts()).unranked(row.scorecard());
            default -> "";
        });
    }

    /** The best of each pillar. */
    private List<String> leaders(Results.KindResults kind) {
        List<String> leaders = new ArrayList<>();
        for (Ranking ranking : kind.rankings()) {
            if (!ranking.scope().isOverall()) {
                leader(kind.kind(), ranking, ranking.scope().name()).ifPresent(leaders::add);
            }
        }
        return leaders.isEmpty() ? List.of() : screen.flow(text("score.leaders") + "  ", leaders);
    }

    /** The best of each cluster, over all. */
    private List<String> leadersOfClusters(Results.KindResults kind) {
        List<String> leaders = new ArrayList<>();
        for (Ranking ranking : kind.withinClusters()) {
            if (ranking.scope().isOverall()) {
                leader(kind.kind(), ranking, ranking.cluster().orElseThrow().name())
                        .ifPresent(leaders::add);
            }
        }
        return leaders.isEmpty() ? List.of() : screen.flow(text("score.leaders.clusters") + "  ", leaders);
    }

    /** Who is first in a ranking, under the name of what is ranked. */
    private Optional<String> leader(Kind kind, Ranking ranking, String of) {
        List<RankingRow> first = ranking.rows().stream()
                .filter(row -> row.rank().filter(rank -> rank == 1).isPresent())
                .toList();
        return first.stream()
                .findFirst()
                .map(row -> text(
                        first.size() > 1 ? "score.leader.shared" : "score.leader",
                        of,
                        row.scorecard().unit().name(),
                        numbers.withUnit(kind, row.total().flatMap(Total::value)),
                        first.size() - 1));
    }

    /** Units of a kind without ranks: their values only. */
    private List<String> unranked(Results.KindResults of) {
        Kind kind = of.kind();
        Stage stage = StageNames.shown(results, kind);
        List<String> lines = new ArrayList<>();
        if (of.scorecards().size() == 1) {
            Scorecard card = of.scorecards().iterator().next();
            lines.add(card.scope(stage, Scope.OVERALL)
                    .map(total -> text(
                            "score.unranked",
                            card.unit().name(),
                            numbers.share(total),
                            numbers.withUnit(kind, total.value())))
                    .orElseGet(() -> card.unit().name() + ": " + new Remarks(screen.texts()).unranked(card)));
            return lines;
        }
        lines.addAll(head(of));
        lines.add("");
        TextTable table = new TextTable(
                screen.width(),
                List.of(
                        Column.names(text("report.column.unit")),
                        Column.numbers(text("report.column.share")),
                        Column.numbers(text("report.column.value.unit"))));
        of.scorecards().stream().limit(MOST_ROWS).forEach(card -> {
            Optional<Total> total = card.scope(stage, Scope.OVERALL);
            table.row(List.of(
                    card.unit().name(),
                    total.map(numbers::share).orElse(""),
                    total.map(each -> numbers.withUnit(kind, each.value()))
                            .orElseGet(() -> new Remarks(screen.texts()).unranked(card))));
        });
        lines.addAll(table.lines());
        if (of.scorecards().size() > MOST_ROWS) {
            lines.add(text("table.more", of.scorecards().size() - MOST_ROWS));
        }
        return lines;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
