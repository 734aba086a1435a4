package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Stage;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;

/** The overall table of every ranked kind, as {@code dti score} prints it. */
final class RankingScreen {

    /** So many rows are printed; files hold all. */
    private static final int MOST_ROWS = 60;

    private static final int EMPHASISED = 3;

    private final Screen screen;
    private final Results results;

    RankingScreen(Screen screen, Results results) {
        this.screen = screen;
        this.results = results;
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
        boolean bands = !kind.bands().isEmpty();
        boolean changes = !ranking.stage().equals(Stage.SELF);
        List<String> headers = new ArrayList<>(List.of(
                ">" + text("table.rank"), text("table.unit"), ">" + text("table.points"), ">" + text("table.value")));
        if (changes) {
            headers.add(">" + text("table.self"));
            headers.add("");
        }
        if (bands) {
            headers.add(text("table.band"));
        }
        TextTable table = new TextTable(headers);
        ranking.rows().stream().limit(MOST_ROWS).forEach(row -> table.row(cells(kind, ranking, row, changes, bands)));
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

    private List<String> cells(Kind kind, Ranking ranking, RankingRow row, boolean changes, boolean bands) {
        List<String> cells = new ArrayList<>();
        cells.add(row.rank().map(String::valueOf).orElse("–"));
        cells.add(row.scorecard().unit().name());
        cells.add(row.total().map(this::points).orElse(""));
        cells.add(row.total().map(total -> value(kind, total)).orElseGet(() -> why(row)));
        if (changes) {
            Optional<Total> self =
                    row.scorecard().scope(Stage.SELF, ranking.scope().code());
            boolean shown = row.total().isPresent();
            cells.add(shown ? self.map(total -> value(kind, total)).orElse("") : "");
            cells.add(shown ? change(self, row.total()) : "");
        }
        if (bands) {
            cells.add(row.band().map(Band::name).orElse(""));
        }
        return cells;
    }

    private String why(RankingRow row) {
        return switch (row.scorecard().status()) {
            case MISSING -> text("table.missing");
            case FAULTY -> text("table.faulty");
            case SCORED -> text("table.no_value");
        };
    }

    private String points(Total total) {
        return screen.texts().number(total.points()) + "/" + plain(total.maximum());
    }

    private String plain(BigDecimal maximum) {
        return screen.texts()
                .number(
                        maximum.signum() == 0
                                ? BigDecimal.ZERO
                                : new BigDecimal(maximum.stripTrailingZeros().toPlainString()));
    }

    private String value(Kind kind, Total total) {
        return total.value()
                .map(value -> screen.texts().number(value) + (kind.ranking().unitScale() ? "" : "%"))
                .orElse("");
    }

    private String change(Optional<Total> self, Optional<Total> now) {
        Optional<BigDecimal> before = self.flatMap(Total::value);
        Optional<BigDecimal> after = now.flatMap(Total::value);
        if (before.isEmpty() || after.isEmpty() || before.get().compareTo(after.get()) == 0) {
            return "";
        }
        BigDecimal change = after.get().subtract(before.get());
        return (change.signum() > 0 ? "▲" : "▼") + screen.texts().number(change.abs());
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
                        + value(kind.kind(), first.get(0).total().orElseThrow()));
            }
        }
        return leaders.isEmpty() ? Optional.empty() : Optional.of(text("score.leaders", String.join("   ", leaders)));
    }

    /** Units of a kind without ranks: their values only. */
    private List<String> unranked(Results.KindResults kind) {
        TextTable table =
                new TextTable(List.of(text("table.unit"), ">" + text("table.points"), ">" + text("table.value")));
        for (var card : kind.scorecards()) {
            Optional<Total> total = card.scope(Stage.FINAL, Scope.OVERALL);
            table.row(List.of(
                    card.unit().name(),
                    total.map(this::points).orElse(""),
                    total.map(each -> value(kind.kind(), each)).orElse(text("table.missing"))));
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
