package vn.dti.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.cli.TextTable.Column;
import vn.dti.code.Stage;
import vn.dti.comparison.UnitAccount;
import vn.dti.indicator.Role;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Status;
import vn.dti.view.BandWords;
import vn.dti.view.Numbers;
import vn.dti.view.Remarks;
import vn.dti.view.ScopeName;
import vn.dti.view.StageNames;

/** How the points, value and ranks of a unit came about, in sentences that can be read aloud on the telephone. */
final class UnitScreen {

    private final Screen screen;
    private final Kind kind;
    private final Appraisal appraisal;
    private final Numbers numbers;
    private final Path folder;

    /** @param folder that the command works in, for the commands it names */
    UnitScreen(Screen screen, Kind kind, Appraisal appraisal, Path folder) {
        this.folder = folder;
        this.screen = screen;
        this.kind = kind;
        this.appraisal = appraisal;
        this.numbers = new Numbers(screen.texts());
    }

    /** A unit that has no scores. */
    List<String> unscored(Scorecard card) {
        return List.of(
                screen.bold(card.unit().name()),
                card.status() == Status.MISSING ? text("explain.missing") : text("explain.faulty") + elsewhere());
    }

    /** What a command of this folder ends in: nothing in the folder itself. */
    private String elsewhere() {
        String word = Screen.word(folder);
        return word.equals(".") ? "" : " -C " + word;
    }

    List<String> lines(UnitAccount account) {
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(text("explain.unit.head", account.card().unit().name(), kind.name())));
        if (!kind.rounds().isEmpty()) {
            lines.add(text("explain.unit.stage", new StageNames(screen.texts()).of(appraisal, Stage.FINAL)));
        }
        // Who looks for the rank must not wonder where it is.
        if (kind.ranked() && account.card().unit().notRanked().isPresent()) {
            lines.add(account.card().unit().name() + ": " + new Remarks(screen.texts()).unranked(account.card()));
        }
        for (UnitAccount.ScopeAccount scope : account.scopes()) {
            lines.addAll(scope(scope));
        }
        lines.add("");
        TextTable table = new TextTable(
                screen.width(),
                List.of(
                        Column.words(""),
                        Column.names(text("explain.group")),
                        Column.numbers(text("report.column.self")),
                        Column.numbers(text("explain.last")),
                        Column.numbers(text("report.column.maximum"))));
        for (UnitAccount.GroupAccount group : account.groups()) {
            if (group.last().maximum().signum() > 0 || group.last().points().signum() != 0) {
                table.row(List.of(
                        group.group().code().text(),
                        group.group().name(),
                        numbers.number(group.self().points()),
                        numbers.number(group.last().points()),
                        numbers.plain(group.last().maximum())));
            }
        }
        lines.addAll(table.lines());
        if (!account.costs().isEmpty()) {
            lines.add("");
            lines.add(text("explain.costs"));
            for (UnitAccount.Cost cost : account.costs()) {
                lines.add(indented(text(
                        cost.score().role() == Role.PENALTY ? "explain.cost.penalty" : "explain.cost",
                        cost.score().indicator().code(),
                        cost.score().indicator().name(),
                        numbers.number(cost.lost()),
                        numbers.number(cost.score().at(Stage.FINAL).points()),
                        numbers.plain(cost.score().indicator().maximum()))));
            }
            lines.add("");
            lines.add(text(
                            "explain.more",
                            account.card().unit().code(),
                            account.costs().get(0).score().indicator().code())
                    + elsewhere());
        }
        return lines;
    }

    private List<String> scope(UnitAccount.ScopeAccount scope) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(screen.bold(text(
                        "explain.scope",
                        ScopeName.of(scope.scope(), screen.texts()),
                        numbers.share(scope.last()),
                        numbers.withUnit(kind, scope.last().value())))
                + scope.rank()
                        .map(rank -> text("explain.scope.rank", rank, scope.ranked()))
                        .orElse(""));
        if (!scope.sharing().isEmpty()) {
            lines.add(indented(text("explain.scope.shared", names(scope.sharing()))));
        }
        scope.within()
                .ifPresent(within -> lines.add(
                        indented(text("explain.scope.cluster", within.cluster(), within.rank(), within.ranked()))));
        lines.add(indented(text(
                        "explain.scope.self",
                        numbers.share(scope.self()),
                        numbers.withUnit(kind, scope.self().value())))
                + scope.selfRank()
                        .map(rank -> text("explain.scope.self.rank", rank))
                        .orElse(""));
        scope.row()
                .filter(row -> !row.missed().isEmpty())
                .ifPresent(row -> lines.add(indented(new BandWords(screen.texts()).missed(row))));
        scope.up()
                .ifPresent(up -> lines.add(
                        indented(text("explain.up", numbers.number(up.points()), names(up.units()), up.rank()))));
        scope.down()
                .ifPresent(down -> lines.add(indented(
                        text("explain.down", numbers.number(down.points()), names(down.units()), down.rank()))));
        return lines;
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    private static String indented(String line) {
        return "  " + line;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
