package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.assessment.LastYear;
import vn.dti.cli.TextTable.Column;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.UnitCode;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.ScopeResult;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;
import vn.dti.view.Numbers;

/** A comparison on the screen. */
final class DiffScreen {

    private static final int MOST_MOVES = 3;
    /** So many of the units that one passed are named in a cell. */
    private static final int MOST_PASSINGS = 20;

    private final Screen screen;
    private final Numbers numbers;
    private final LastYear.Merge merge;
    private final Map<UnitCode, String> formerNames;

    /**
     * @param merge how several predecessors were put together
     * @param from the earlier side, which knows their names
     */
    DiffScreen(Screen screen, LastYear.Merge merge, ComparedResults from) {
        this.screen = screen;
        this.formerNames = from.kinds().stream()
                .flatMap(kind -> kind.units().stream())
                .collect(Collectors.toMap(
                        ComparedResults.OfUnit::code, ComparedResults.OfUnit::name, (first, second) -> first));
        this.merge = merge;
        this.numbers = new Numbers(screen.texts());
    }

    /** What is compared, and how much of it changed. */
    String head(Comparison comparison, String from, String to) {
        long units = comparison.kinds().stream()
                .mapToLong(kind -> kind.units().size())
                .sum();
        long points = comparison.kinds().stream()
                .flatMap(kind -> kind.units().stream())
                .mapToLong(unit -> unit.points().size())
                .sum();
        return comparison.isEqual()
                ? text("diff.equal", from, to)
                : screen.bold(text("diff.head", from, to)) + " · " + text("diff.counts", units, points);
    }

    /** That there is no appraisal yet that could have changed anything. */
    String noneHeld() {
        return text("diff.none_held");
    }

    /** A line per unit and scope that changed; with one unit, all its points too. */
    List<String> units(Comparison comparison, ScopeCode scope, boolean detailed) {
        List<String> lines = new ArrayList<>();
        for (Comparison.OfKind kind : comparison.kinds()) {
            if (kind.units().isEmpty()) {
                continue;
            }
            lines.add("");
            if (comparison.kinds().size() > 1) {
                lines.add(kind.name());
            }
            TextTable table = new TextTable(
                    screen.width(),
                    List.of(
                            Column.names(text("report.column.unit")),
                            Column.words(text("diff.before")),
                            Column.words(text("diff.after")),
                            Column.numbers(text("diff.change")),
                            Column.words(text("report.column.rank")).leftOut(1),
                            Column.list(text("diff.why")).leftOut(2)));
            Set<String> notes = new LinkedHashSet<>();
            boolean anew = comparison.isOfOtherUnits(kind);
            for (UnitChange unit : kind.units()) {
                Optional<UnitChange.ScopeChange> change = unit.scope(scope);
                table.row(List.of(
                        unit.name() + (unit.match() == Comparison.Match.SAME ? "" : " (*)"),
                        change.flatMap(UnitChange.ScopeChange::before)
                                .map(this::figure)
                                .orElse("–"),
                        change.flatMap(UnitChange.ScopeChange::after)
                                .map(this::figure)
                                .orElse("–"),
                        change.map(each -> difference(unit, each)).orElse(""),
                        change.map(each -> ranks(each, anew)).orElse(""),
                        change.map(each -> why(unit, each)).orElse("")));
                note(unit).ifPresent(notes::add);
            }
            lines.addAll(table.lines());
            if (!kind.byIndicator()) {
                lines.add(text("diff.by_group"));
            }
            if (anew) {
                lines.add(text("diff.ranks_anew"));
            }
            lines.addAll(splits(kind, scope));
            notes.forEach(note -> lines.add("(*) " + note));
            if (detailed) {
                kind.units().forEach(unit -> lines.addAll(points(unit)));
            }
        }
        for (Comparison.Gone gone : comparison.gone()) {
            lines.add(text("diff.gone", gone.name(), gone.unit()));
        }
        return lines;
    }

    /** How the set changed, and what of each unit's change that makes; nothing where the set is the same. */
    private List<String> splits(Comparison.OfKind kind, ScopeCode scope) {
        Set<IndicatorCode> came = new LinkedHashSet<>();
        Set<IndicatorCode> went = new LinkedHashSet<>();
        Set<IndicatorCode> rescaled = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        for (UnitChange unit : kind.units()) {
            Optional<UnitChange.ScopeChange> change = unit.scope(scope);
            change.flatMap(UnitChange.ScopeChange::split)
                    .filter(ValueSplit::isOfAnotherSet)
                    .ifPresent(split -> {
                        came.addAll(split.came());
                        went.addAll(split.went());
                        rescaled.addAll(split.rescaled());
                        lines.add("  "
                                + text(
                                        "diff.split",
                                        unit.name(),
                                        numbers.signed(effect(change, ValueSplit.Printed::points)),
                                        numbers.signed(effect(change, ValueSplit.Printed::set))));
                    });
        }
        if (!lines.isEmpty()) {
            List<String> changes = new ArrayList<>();
            listed("diff.set_changed.came", came).ifPresent(changes::add);
            listed("diff.set_changed.went", went).ifPresent(changes::add);
            listed("diff.set_changed.rescaled", rescaled).ifPresent(changes::add);
            lines.add(0, text("diff.set_changed", String.join("; ", changes)));
        }
        return lines;
    }

    private static Optional<BigDecimal> effect(
            Optional<UnitChange.ScopeChange> change, Function<ValueSplit.Printed, BigDecimal> part) {
        return change.flatMap(UnitChange.ScopeChange::effects).map(part);
    }

    private Optional<String> listed(String key, Set<IndicatorCode> codes) {
        return codes.isEmpty() ? Optional.empty() : Optional.of(text(key, String.join(", ", Code.texts(codes))));
    }

    private Optional<String> note(UnitChange unit) {
        return switch (unit.match()) {
            case SAME -> Optional.empty();
            case NEW -> Optional.of(text("diff.new", unit.name()));
            case MERGED -> Optional.of(
                    unit.parts().size() == 1
                            ? text("diff.renamed", unit.name(), formers(unit))
                            : text(
                                    merge == LastYear.Merge.MEAN ? "diff.merged.mean" : "diff.merged",
                                    unit.name(),
                                    formers(unit)));
        };
    }

    /** What a unit was before, by name; with the code, as a new unit may bear the name of an old one. */
    private List<String> formers(UnitChange unit) {
        return unit.parts().stream()
                .map(part -> formerNames.get(part) + " (" + part + ")")
                .toList();
    }

    private List<String> points(UnitChange unit) {
        if (unit.points().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(
                screen.width(),
                List.of(
                        Column.words(text("check.set.code")),
                        Column.names(text("diff.indicator")),
                        Column.numbers(text("diff.before")),
                        Column.numbers(text("diff.after")),
                        Column.numbers(text("diff.change"))));
        for (UnitChange.PointChange point : unit.points()) {
            table.row(List.of(
                    point.code().text(),
                    point.name(),
                    point.before().map(numbers::number).orElse("–"),
                    point.after().map(numbers::number).orElse("–"),
                    numbers.signed(point.change())));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(screen.bold(unit.name()));
        lines.addAll(table.lines());
        return lines;
    }

    private String figure(ScopeResult figure) {
        String value = figure.value().map(numbers::number).orElse("–");
        return figure.rank().isPresent()
                ? text("diff.figure", value, figure.rank().get())
                : value;
    }

    /** The change of the value; whether the unit is new; a dash where one side has no value. */
    private String difference(UnitChange unit, UnitChange.ScopeChange change) {
        return unit.match() == Comparison.Match.NEW ? text("diff.unit.new") : numbers.signed(change.valueChange());
    }

    /** @param anew whether the earlier rank is the one among the units that there are now */
    private String ranks(UnitChange.ScopeChange change, boolean anew) {
        Optional<Integer> before = anew ? change.rankAnew() : change.before().flatMap(ScopeResult::rank);
        Optional<Integer> after = change.after().flatMap(ScopeResult::rank);
        if (before.equals(after)) {
            return numbers.rank(after);
        }
        String sign = before.isEmpty() || after.isEmpty() ? "" : after.get() < before.get() ? " ▲" : " ▼";
        return numbers.rank(before) + " → " + numbers.rank(after) + sign;
    }

    private String why(UnitChange unit, UnitChange.ScopeChange change) {
        if (!change.isChanged() && unit.points().isEmpty() && unit.isChanged()) {
            return text("diff.other_scopes");
        }
        List<String> reasons = new ArrayList<>();
        List<UnitChange.PointChange> moves = change.moves();
        if (!moves.isEmpty()) {
            reasons.add(moves.stream()
                            .limit(MOST_MOVES)
                            .map(move -> move.code() + " " + numbers.signed(move.change()))
                            .collect(Collectors.joining(" · "))
                    + (moves.size() > MOST_MOVES ? " …" : ""));
        }
        if (!change.overtook().isEmpty()) {
            reasons.add(text("diff.overtook", names(change.overtook())));
        }
        if (!change.overtakenBy().isEmpty()) {
            reasons.add(text("diff.overtaken", names(change.overtakenBy())));
        }
        return String.join("; ", reasons);
    }

    /** The first of those passed, and how many more there are: among thousands of units a cell would name hundreds. */
    private String names(List<UnitChange.Passing> passings) {
        String named = passings.stream()
                .limit(MOST_PASSINGS)
                .map(passing -> passing.name()
                        + passing.change()
                                .map((BigDecimal change) -> " (" + numbers.signed(change) + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return passings.size() > MOST_PASSINGS
                ? text("diff.passings_more", named, passings.size() - MOST_PASSINGS)
                : named;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
