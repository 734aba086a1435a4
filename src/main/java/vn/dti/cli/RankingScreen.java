package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Stage;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;
import vn.dti.view.Content;
import vn.dti.view.Medium;
import vn.dti.view.Numbers;
import vn.dti.view.RankingColumns;
import vn.dti.view.Remarks;
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

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Results.KindResults kind : results.kinds()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(head(kind));
            Optional<Ranking> overall = kind.ranking(Scope.OVERALL);
            if (overall.isPresent()) {
                lines.add("");
                lines.addAll(table(kind.kind(), overall.get()));
                leaders(kind).ifPresent(line -> {
                    lines.add("");
                    lines.add(line);
                });
            } else {
                lines.addAll(unranked(kind));
            }
        }
        return lines;
    }

    private List<String> head(Results.KindResults kind) {
        long submitted = kind.scorecards().stream()
                .filter(card -> card.status() != Status.MISSING)
                .count();
        String provisional = results.options().provisional() ? text("score.mark.provisional") + " · " : "";
        return List.of(
                screen.bold(provisional + results.assessment().title()) + " · "
                        + kind.kind().name() + " · "
                        + text("score.units", kind.scorecards().size(), submitted),
                text(
                        "score.set",
                        kind.kind().set().id(),
                        kind.kind().set().version(),
                        stageName(kind.kind(), stage(kind))));
    }

    private String stage(Results.KindResults kind) {
        return kind.ranking(Scope.OVERALL).map(Ranking::stage).orElse(Stage.FINAL);
    }

    private String stageName(Kind kind, String stage) {
        if (stage.equals(Stage.SELF) || kind.rounds().isEmpty()) {
            return text("stage.self");
        }
        List<Round> rounds = kind.rounds();
        Round round = kind.round(stage).orElse(rounds.get(rounds.size() - 1));
        return text("stage.after", round.name());
    }

    private List<String> table(Kind kind, Ranking ranking) {
        List<TableColumn<RankingRow>> columns = RankingColumns.of(kind, ranking, Medium.SCREEN);
        TextTable table = new TextTable(columns.stream()
                .map(column -> (column.content().alignment() == Content.Alignment.LEFT ? "" : ">")
                        + column.heading(screen.texts()))
                .toList());
        ranking.rows().stream()
                .limit(MOST_ROWS)
                .forEach(row -> table.row(
                        columns.stream().map(column -> cell(column, row)).toList()));
        List<String> lines = new ArrayList<>(table.lines());
        for (int i = 1; i < lines.size() && i <= ranking.rows().size(); i++) {
            if (ranking.rows()
                    .get(i - 1)
                    .rank()
                    .filter(rank -> rank <= EMPHASISED)
                    .isPresent()) {
                lines.set(i, screen.bold(lines.get(i)));
            }
        }
        if (ranking.rows().size() > MOST_ROWS) {
            lines.add(text("table.more", ranking.rows().size() - MOST_ROWS));
        }
        return lines;
    }

    /** A cell; why a unit has no rank stands where its value would. */
    private String cell(TableColumn<RankingRow> column, RankingRow row) {
        return numbers.cellWithUnit(column, row).orElseGet(() -> switch (column.content()) {
            case RANK -> Numbers.NONE;
            case VALUE -> new Remarks(screen.texts()).unranked(row.scorecard());
            default -> "";
        });
    }

    /** The best of each pillar, on one line. */
    private Optional<String> leaders(Results.KindResults kind) {
        List<String> leaders = new ArrayList<>();
        for (Ranking ranking : kind.rankings()) {
            if (ranking.scope().isOverall()) {
                continue;
            }
            List<RankingRow> first = ranking.rows().stream()
                    .filter(row -> row.rank().filter(rank -> rank == 1).isPresent())
                    .toList();
            if (!first.isEmpty()) {
                leaders.add(ranking.scope().name() + " "
                        + first.get(0).scorecard().unit().name()
                        + (first.size() > 1 ? " " + text("score.leaders.more", first.size() - 1) : "") + " "
                        + numbers.withUnit(kind.kind(), first.get(0).total().flatMap(Total::value)));
            }
        }
        return leaders.isEmpty() ? Optional.empty() : Optional.of(text("score.leaders", String.join("   ", leaders)));
    }

    /** Units of a kind without ranks: their values only. */
    private List<String> unranked(Results.KindResults kind) {
        TextTable table = new TextTable(List.of(
                text("report.column.unit"), ">" + text("report.column.share"), ">" + text("report.column.value.unit")));
        for (var card : kind.scorecards()) {
            Optional<Total> total = card.scope(Stage.FINAL, Scope.OVERALL);
            table.row(List.of(
                    card.unit().name(),
                    total.map(numbers::share).orElse(""),
                    total.map(each -> numbers.withUnit(kind.kind(), each.value()))
                            .orElseGet(() -> new Remarks(screen.texts()).unranked(card))));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(table.lines());
        return lines;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
