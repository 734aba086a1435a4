package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.assessment.LastYear;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.comparison.ComparedPoints;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.ComparedStage;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.ScopeResult;
import vn.dti.indicator.Group;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/** Follows the units of a kind into earlier years, as {@link Comparison} finds what they were. */
final class YearsBefore {

    private final Kind kind;
    private final Stage stage;
    private final LastYear.Merge merge;

    /** What the units were in a year. */
    private record Then(int year, Map<UnitCode, Comparison.Former> formers) {}

    private final List<Then> years = new ArrayList<>();

    private YearsBefore(Results results, Kind kind) {
        this.kind = kind;
        this.stage = results.stageOf(kind);
        this.merge = results.assessment().lastYear().merge();
    }

    /** The units of a kind that have a value this year, in the order of the overall ranking. */
    static List<UnitYears> of(Results results, Results.KindResults of, List<ComparedResults> earlier) {
        YearsBefore before = new YearsBefore(results, of.kind());
        ComparedStage.of(results, before.stage, "").kinds().stream()
                .filter(each -> each.code().equals(of.kind().code()))
                .forEach(now -> before.follow(now, earlier));
        int year = results.assessment().year();
        return of.ranking(Scope.OVERALL)
                .map(ranking ->
                        ranking.rows().stream().map(row -> before.unit(row.scorecard(), year, row.total(), row.rank())))
                .orElseGet(() -> of.scorecards().stream()
                        .map(card ->
                                before.unit(card, year, card.scope(before.stage, Scope.OVERALL), Optional.empty())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** From the latest year back: who was put together in one year had predecessors of their own in those before. */
    private void follow(ComparedResults.OfKind now, List<ComparedResults> earlier) {
        ComparedResults.OfKind at = now;
        for (ComparedResults then : earlier.stream()
                .sorted(Comparator.comparingInt(ComparedResults::year).reversed())
                .toList()) {
            years.add(0, new Then(then.year(), Comparison.formers(then, at, merge)));
            at = at.withPredecessors(predecessors(at, then));
        }
    }

    private static Map<UnitCode, List<UnitCode>> predecessors(ComparedResults.OfKind at, ComparedResults then) {
        Map<UnitCode, List<UnitCode>> of = new HashMap<>();
        then.kinds().forEach(kind -> kind.units().forEach(unit -> of.put(unit.code(), unit.predecessors())));
        Map<UnitCode, List<UnitCode>> predecessors = new HashMap<>();
        for (ComparedResults.OfUnit unit : at.units()) {
            List<UnitCode> own = unit.predecessors().isEmpty() ? List.of(unit.code()) : unit.predecessors();
            List<UnitCode> theirs = own.stream()
                    .flatMap(code ->
                            of.getOrDefault(code, List.of()).isEmpty() ? Stream.of(code) : of.get(code).stream())
                    .distinct()
                    .toList();
            predecessors.put(unit.code(), theirs.equals(List.of(unit.code())) ? List.of() : theirs);
        }
        return predecessors;
    }

    private Optional<UnitYears> unit(Scorecard card, int year, Optional<Total> now, Optional<Integer> rank) {
        return now.flatMap(Total::value).map(value -> {
            List<UnitYears.OfYear> overall = new ArrayList<>();
            for (Then then : years) {
                formerly(then, card)
                        .flatMap(Comparison.Former::self)
                        .map(self -> self.figures().get(Scope.OVERALL))
                        .ifPresent(figure -> figure.value()
                                .ifPresent(was -> overall.add(new UnitYears.OfYear(then.year(), was, figure.rank()))));
            }
            overall.add(new UnitYears.OfYear(year, value, rank));
            return new UnitYears(card.unit(), overall, groups(card, year));
        });
    }

    private List<UnitYears.OfGroup> groups(Scorecard card, int year) {
        List<UnitYears.OfGroup> groups = new ArrayList<>();
        for (Group group : kind.set().groups()) {
            card.group(stage, group.code())
                    .filter(total -> group.scored())
                    .flatMap(Total::value)
                    .ifPresent(value -> {
                        List<UnitYears.OfYear> ofYears = new ArrayList<>();
                        for (Then then : years) {
                            formerly(then, card)
                                    .flatMap(former -> value(former, group))
                                    .ifPresent(was ->
                                            ofYears.add(new UnitYears.OfYear(then.year(), was, Optional.empty())));
                        }
                        ofYears.add(new UnitYears.OfYear(year, value, Optional.empty()));
                        groups.add(new UnitYears.OfGroup(group, ofYears));
                    });
        }
        return groups;
    }

    private static Optional<Comparison.Former> formerly(Then then, Scorecard card) {
        return Optional.ofNullable(then.formers().get(card.unit().code()));
    }

    /** The value of a group, of all that had scores put together. */
    private Optional<BigDecimal> value(Comparison.Former former, Group group) {
        List<ScopeResult> figures = former.scored().stream()
                .flatMap(unit -> Optional.ofNullable(unit.groups().get(group.code())).stream())
                .filter(points -> points.isOf(group.code(), group.name()))
                .filter(points -> points.maximum().signum() > 0)
                .map(this::figure)
                .toList();
        return figures.isEmpty()
                ? Optional.empty()
                : ScopeResult.together(figures, merge, kind.ranking().decimals())
                        .value();
    }

    private ScopeResult figure(ComparedPoints points) {
        BigDecimal own = points.points().orElse(BigDecimal.ZERO);
        BigDecimal value = Exact.round(
                Exact.of(own)
                        .divide(Exact.of(points.maximum()))
                        .multiply(kind.ranking().unitScale() ? 1 : 100),
                kind.ranking().decimals());
        return new ScopeResult(own, points.maximum(), Optional.of(value), Optional.empty());
    }
}
