package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.LastYear;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;
import vn.dti.code.UnitCode;
import vn.dti.scoring.Scope;

/** What moved the units of a kind: the points that changed, and who went past whom. */
final class Attribution {

    private final ComparedResults.OfKind kind;
    private final Map<UnitCode, Comparison.Former> formers;
    private final boolean byIndicator;
    private final LastYear.Merge merge;
    private final Map<ScopeCode, Field> fields = new HashMap<>();

    Attribution(
            ComparedResults.OfKind kind,
            Map<UnitCode, Comparison.Former> formers,
            boolean byIndicator,
            LastYear.Merge merge) {
        this.kind = kind;
        this.formers = formers;
        this.byIndicator = byIndicator;
        this.merge = merge;
    }

    /** A unit in a scope, for finding out who passed whom: every pair is looked at, so what is asked of both is at hand. */
    private record Runner(
            ComparedResults.OfUnit unit,
            Optional<ScopeResult> before,
            Optional<ScopeResult> after,
            int rankBefore,
            int rank) {

        /** Whether it had a value and is not shown without a rank now. */
        boolean isRankedAnew() {
            boolean shownOnly = after.flatMap(ScopeResult::value).isPresent()
                    && after.flatMap(ScopeResult::rank).isEmpty();
            return before.flatMap(ScopeResult::value).isPresent() && !shownOnly;
        }
    }

    /** All units in a scope, and each as those it passed name it. */
    private record Field(List<Runner> runners, List<UnitChange.Passing> passings) {}

    List<UnitChange> changes() {
        return kind.units().stream().map(this::change).toList();
    }

    private UnitChange change(ComparedResults.OfUnit unit) {
        Comparison.Former former = formers.get(unit.code());
        List<UnitChange.PointChange> points = former.parts().size() > 1
                ? List.of()
                : former.self().map(before -> points(before, unit)).orElse(List.of());
        List<UnitChange.ScopeChange> scopes = new ArrayList<>();
        for (ScopeCode scope : kind.scopes().keySet()) {
            scopes.add(scope(scope, unit, points));
        }
        return new UnitChange(
                unit.code(),
                unit.name(),
                former.match(),
                former.parts(),
                new UnitChange.Statuses(former.self().map(ComparedResults.OfUnit::status), unit.status()),
                List.copyOf(scopes),
                points);
    }

    private List<UnitChange.PointChange> points(ComparedResults.OfUnit before, ComparedResults.OfUnit after) {
        Map<? extends Code, ComparedPoints> earlier = byIndicator ? before.indicators() : before.groups();
        Map<? extends Code, ComparedPoints> later = byIndicator ? after.indicators() : after.groups();
        Set<Code> codes = new LinkedHashSet<>(later.keySet());
        codes.addAll(earlier.keySet());
        List<UnitChange.PointChange> changes = new ArrayList<>();
        for (Code code : codes) {
            Optional<ComparedPoints> was = Optional.ofNullable(earlier.get(code));
            Optional<ComparedPoints> is = Optional.ofNullable(later.get(code));
            BigDecimal change = is.map(ComparedPoints::contribution)
                    .orElse(BigDecimal.ZERO)
                    .subtract(was.map(ComparedPoints::contribution).orElse(BigDecimal.ZERO));
            Optional<BigDecimal> from = was.flatMap(ComparedPoints::points);
            Optional<BigDecimal> to = is.flatMap(ComparedPoints::points);
            if (change.signum() != 0 || !ScopeResult.same(from, to)) {
                ComparedPoints named = is.or(() -> was).orElseThrow();
                changes.add(new UnitChange.PointChange(code, named.name(), from, to, change, named.pillars()));
            }
        }
        return List.copyOf(changes);
    }

    private UnitChange.ScopeChange scope(
            ScopeCode scope, ComparedResults.OfUnit unit, List<UnitChange.PointChange> points) {
        Runner own = runner(scope, unit);
        Optional<ScopeResult> before = own.before();
        Optional<ScopeResult> after = own.after();
        List<UnitChange.PointChange> moves = points.stream()
                .filter(point -> scope.equals(Scope.OVERALL) || point.pillars().contains(scope))
                .filter(point -> point.change().signum() != 0)
                .sorted(Comparator.comparing(
                                (UnitChange.PointChange point) -> point.change().abs())
                        .reversed())
                .toList();
        BigDecimal change = after.map(ScopeResult::points)
                .orElse(BigDecimal.ZERO)
                .subtract(before.map(ScopeResult::points).orElse(BigDecimal.ZERO));
        BigDecimal explained =
                moves.stream().map(UnitChange.PointChange::change).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new UnitChange.ScopeChange(
                scope,
                before,
                after,
                new UnitChange.ScopeChange.Causes(change, moves, change.subtract(explained), split(scope, unit)),
                rankAnew(scope, own),
                passings(scope, own));
    }

    private UnitChange.ScopeChange.Passings passings(ScopeCode scope, Runner own) {
        Field field = field(scope);
        BitSet ahead = new BitSet();
        BitSet behind = new BitSet();
        if (own.before().flatMap(ScopeResult::rank).isPresent()
                && own.after().flatMap(ScopeResult::rank).isPresent()) {
            for (int i = 0; i < field.runners().size(); i++) {
                Runner other = field.runners().get(i);
                boolean isAhead = other.rank() < own.rank();
                boolean wasAhead = other.rankBefore() < own.rankBefore();
                if (isAhead != wasAhead) {
                    (isAhead ? ahead : behind).set(i);
                }
            }
        }
        return new UnitChange.ScopeChange.Passings(field.passings(), ahead, behind);
    }

    private Optional<ValueSplit> split(ScopeCode scope, ComparedResults.OfUnit unit) {
        List<ComparedResults.OfUnit> before = formers.get(unit.code()).scored();
        return before.isEmpty() ? Optional.empty() : ValueSplit.of(before, unit, scope, merge);
    }

    /** 1-2-2-4 by the earlier values; without those that are shown and not ranked now. */
    private Optional<Integer> rankAnew(ScopeCode scope, Runner own) {
        if (!kind.ranked() || !own.isRankedAnew()) {
            return Optional.empty();
        }
        BigDecimal value = own.before().flatMap(ScopeResult::value).orElseThrow();
        long ahead = field(scope).runners().stream()
                .filter(Runner::isRankedAnew)
                .filter(other ->
                        other.before().flatMap(ScopeResult::value).orElseThrow().compareTo(value) > 0)
                .count();
        return Optional.of((int) ahead + 1);
    }

    private Field field(ScopeCode scope) {
        return fields.computeIfAbsent(scope, code -> {
            List<Runner> runners =
                    kind.units().stream().map(unit -> runner(code, unit)).toList();
            return new Field(
                    runners,
                    runners.stream()
                            .map(each -> new UnitChange.Passing(
                                    each.unit().code(), each.unit().name(), change(each.before(), each.after())))
                            .toList());
        });
    }

    private Runner runner(ScopeCode scope, ComparedResults.OfUnit unit) {
        Optional<ScopeResult> before =
                formers.get(unit.code()).self().map(self -> self.figures().get(scope));
        Optional<ScopeResult> after = Optional.ofNullable(unit.figures().get(scope));
        return new Runner(unit, before, after, placeBefore(scope, before), rank(after));
    }

    /**
     * Where a unit stood before: ranks are counted in twos, so that one that had a value and no rank, being put together of
     * several, stands between those that had one.
     */
    private int placeBefore(ScopeCode scope, Optional<ScopeResult> before) {
        Optional<Integer> rank = before.flatMap(ScopeResult::rank);
        Optional<BigDecimal> value = before.flatMap(ScopeResult::value);
        if (rank.isPresent() || value.isEmpty()) {
            return rank.map(own -> 2 * own).orElse(Integer.MAX_VALUE);
        }
        int place = Integer.MAX_VALUE - 1;
        for (Comparison.Former former : formers.values()) {
            Optional<ScopeResult> other =
                    former.self().map(self -> self.figures().get(scope));
            Optional<BigDecimal> reached = other.flatMap(ScopeResult::value);
            if (other.flatMap(ScopeResult::rank).isPresent() && reached.isPresent()) {
                int compared = reached.get().compareTo(value.get());
                if (compared <= 0) {
                    place = Math.min(place, 2 * rank(other) - (compared == 0 ? 0 : 1));
                }
            }
        }
        return place;
    }

    /** The rank; behind all where there is none. */
    private static int rank(Optional<ScopeResult> figure) {
        return figure.flatMap(ScopeResult::rank).orElse(Integer.MAX_VALUE);
    }

    private static Optional<BigDecimal> change(Optional<ScopeResult> before, Optional<ScopeResult> after) {
        Optional<BigDecimal> was = before.flatMap(ScopeResult::value);
        return after.flatMap(ScopeResult::value).flatMap(is -> was.map(is::subtract));
    }
}
