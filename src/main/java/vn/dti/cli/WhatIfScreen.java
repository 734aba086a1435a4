package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.analysis.WhatIf;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.cli.TextTable.Column;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;
import vn.dti.ranking.RankingRow;
import vn.dti.scoring.Scope;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Total;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;
import vn.dti.wording.InputWords;

/** What would be, on a screen: the indicators, the scopes, and whom the unit would pass. */
final class WhatIfScreen {

    private final Screen screen;
    private final Kind kind;
    private final Numbers numbers;

    WhatIfScreen(Screen screen, Kind kind) {
        this.screen = screen;
        this.kind = kind;
        this.numbers = new Numbers(screen.texts());
    }

    List<String> lines(WhatIf whatIf) {
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(text("what_if.head", whatIf.before().unit().name(), kind.name())));
        whatIf.indicators().forEach(changed -> lines.addAll(indicator(changed)));
        lines.add("");
        TextTable table = new TextTable(
                screen.width(),
                List.of(
                        Column.names(text("what_if.scope")),
                        Column.numbers(text("report.column.points")),
                        Column.numbers(text("report.column.value.unit")),
                        Column.numbers(text("report.column.rank"))));
        if (whatIf.rankings().isEmpty()) {
            for (Scope scope : Scope.of(kind.set())) {
                Total now = whatIf.totalBefore(scope.code());
                Total then = whatIf.totalAfter(scope.code());
                table.row(List.of(
                        ScopeName.of(scope, screen.texts()), points(now, then), value(now, then), Numbers.NONE));
            }
        }
        for (WhatIf.Moved moved : whatIf.rankings()) {
            ScopeCode scope = moved.ranking().scope().code();
            Total now = whatIf.totalBefore(scope);
            Total then = whatIf.totalAfter(scope);
            table.row(List.of(
                    ScopeName.of(moved.ranking(), screen.texts()),
                    points(now, then),
                    value(now, then),
                    arrow(
                            numbers.rank(moved.before().rank()),
                            numbers.rank(moved.after().rank()))));
        }
        lines.addAll(table.lines());
        for (WhatIf.Moved moved : whatIf.rankings()) {
            lines.addAll(who(moved));
        }
        if (whatIf.otherUnits() > 0) {
            lines.add(text("what_if.others", whatIf.otherUnits()));
        }
        lines.add(text("what_if.nothing_written"));
        return lines;
    }

    private List<String> indicator(WhatIf.Changed changed) {
        List<String> lines = new ArrayList<>();
        StageScore now = changed.before().at(Stage.FINAL);
        StageScore then = changed.after().at(Stage.FINAL);
        // What a penalty takes off is no gain: it is said otherwise.
        boolean penalty = changed.before().indicator().role() == Role.PENALTY;
        List<String> what = new ArrayList<>();
        for (Map.Entry<String, InputValue> input :
                new TreeMap<>(changed.change().inputs()).entrySet()) {
            what.add(text(
                    "what_if.input",
                    input.getKey(),
                    shown(input.getValue()),
                    Optional.ofNullable(now.inputs().get(input.getKey()))
                            .map(this::shown)
                            .orElse(Numbers.NONE)));
        }
        changed.change()
                .points()
                .ifPresent(points ->
                        what.add(text(penalty ? "what_if.points.penalty" : "what_if.points", numbers.number(points))));
        lines.add(text(
                "what_if.change",
                changed.before().indicator().code(),
                changed.before().indicator().name(),
                String.join(", ", what)));
        lines.add("  "
                + text(
                        penalty ? "what_if.indicator.penalty" : "what_if.indicator",
                        now.assessed() ? numbers.number(now.points()) : Numbers.NONE,
                        then.assessed() ? numbers.number(then.points()) : text("explain.step.not_assessed"),
                        numbers.signed(changed.difference()),
                        numbers.plain(changed.before().indicator().maximum())));
        return lines;
    }

    private List<String> who(WhatIf.Moved moved) {
        List<String> parts = new ArrayList<>();
        name(parts, "what_if.passed", moved.passed());
        name(parts, "what_if.reached", moved.reached());
        name(parts, "what_if.passed_by", moved.passedBy());
        String band = band(moved.before()).equals(band(moved.after()))
                ? ""
                : text("what_if.band", band(moved.before()), band(moved.after()));
        if (!band.isEmpty()) {
            parts.add(band);
        }
        return parts.isEmpty()
                ? List.of()
                : List.of(text("what_if.who", ScopeName.of(moved.ranking(), screen.texts()), String.join("; ", parts)));
    }

    private void name(List<String> parts, String key, List<Unit> units) {
        if (!units.isEmpty()) {
            parts.add(text(key, units.stream().map(Unit::name).collect(Collectors.joining(", "))));
        }
    }

    private static String band(RankingRow row) {
        return row.band().map(Band::name).orElse(Numbers.NONE);
    }

    private String points(Total now, Total then) {
        return arrow(numbers.share(now), numbers.share(then));
    }

    private String value(Total now, Total then) {
        return arrow(numbers.withUnit(kind, now.value()), numbers.withUnit(kind, then.value()));
    }

    private static String arrow(String now, String then) {
        return now.equals(then) ? now : now + " → " + then;
    }

    private String shown(InputValue value) {
        return InputWords.of(value, screen.texts());
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
