package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.assessment.Band;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.ranking.Ranker;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Total;

/** The search for the cheapest ways of one unit in one ranking: to a better rank, or to a band. */
final class WaySearch {

    private static final int ALTERNATIVES = 3;

    private static final int TRIED = 2_000;

    /** Each is summed up anew. */
    private static final int TRIED_WITH_LIMITS = 200;

    private final PointsTable table;
    private final int unit;
    private final Stage stage;
    private final Goal goal;
    private final List<Improvements> open;
    private final Scorecard card;
    private final List<Scope> scopes;
    /** Whether a penalty takes all that the unit has in a group: what it gains there goes to the penalty first. */
    private final boolean limited;

    /**
     * A search.
     *
     * @param unit its place in the table
     * @param open all that the unit can improve
     */
    WaySearch(PointsTable table, int unit, Stage stage, Goal goal, List<Improvements> open) {
        this.table = table;
        this.unit = unit;
        this.stage = stage;
        this.goal = goal;
        this.card = table.cards().get(unit);
        this.scopes = Scope.of(table.kind().set());
        this.limited =
                card.indicators().stream().anyMatch(score -> score.at(stage).limited());
        this.open = open.stream()
                .filter(each -> goal.scope().isOverall()
                        || each.score().pillars().contains(goal.scope().code()))
                .sorted(Comparator.comparing(Improvements::most).reversed())
                .toList();
    }

    /** The ways to a better rank. */
    WayUp toNextRank(boolean tiesByPillar) {
        int rank = goal.rank(unit);
        Predicate<long[]> reached = gains -> goal.rankIf(unit, gains) < rank;
        return tiesByPillar || limited
                ? found(Optional.empty(), chosen -> reached.test(gains(chosen)))
                : bySum(Optional.empty(), reached);
    }

    /** The ways to a band. */
    WayUp to(Band band) {
        long value = goal.contest().value(band.atLeast());
        Predicate<long[]> reached = gains -> goal.valueIf(unit, gains) >= value;
        return band.hasConditions() || limited
                ? found(Optional.of(band), chosen -> reached.test(gains(chosen)) && isIn(band, with(chosen)))
                : bySum(Optional.of(band), reached);
    }

    private boolean isIn(Band band, Scorecard then) {
        return Ranker.band(table.kind(), then, stage)
                .filter(each -> each.atLeast().compareTo(band.atLeast()) >= 0)
                .isPresent();
    }

    private WayUp found(Optional<Band> band, Predicate<List<Improvement>> reached) {
        FewestImprovements search = new FewestImprovements(open, reached, limited ? TRIED_WITH_LIMITS : TRIED);
        List<List<Improvement>> found = search.find(ALTERNATIVES);
        return way(band, search.isFewest(), found);
    }

    private WayUp bySum(Optional<Band> band, Predicate<long[]> reached) {
        BigDecimal most = open.stream().map(Improvements::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        long[] gains = new long[scopes.size()];
        Optional<BigDecimal> needed =
                SumSearch.needed(most, table.kind().ranking().pointsDecimals(), gain -> {
                    gains[goal.place()] = table.weighted(gain);
                    return reached.test(gains);
                });
        return way(
                band,
                true,
                needed.map(gain -> SumSearch.find(open, gain, ALTERNATIVES)).orElse(List.of()));
    }

    private WayUp way(Optional<Band> band, boolean fewest, List<List<Improvement>> found) {
        return new WayUp(
                card.unit(),
                goal.scope(),
                goal.cluster(),
                goal.rank(unit),
                band,
                fewest,
                found.stream().map(this::way).toList());
    }

    private WayUp.Way way(List<Improvement> chosen) {
        Total now = total(card, goal.scope());
        BigDecimal gain = limited
                ? total(with(chosen), goal.scope()).uncut().subtract(now.uncut())
                : chosen.stream().map(Improvement::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
        Total then = now.plus(gain, table.kind().ranking());
        return new WayUp.Way(chosen, gain, then.points(), then.value().orElseThrow(), goal.rankIf(unit, gains(chosen)));
    }

    /** What changes add to each scope, weighted. */
    private long[] gains(List<Improvement> chosen) {
        long[] gains = new long[scopes.size()];
        if (limited) {
            Scorecard then = with(chosen);
            for (int s = 0; s < gains.length; s++) {
                gains[s] = table.weighted(total(then, scopes.get(s))
                        .uncut()
                        .subtract(total(card, scopes.get(s)).uncut()));
            }
            return gains;
        }
        for (Improvement each : chosen) {
            long gain = table.weighted(each.gain());
            for (int s = 0; s < gains.length; s++) {
                if (scopes.get(s).isOverall()
                        || each.pillars().contains(scopes.get(s).code())) {
                    gains[s] += gain;
                }
            }
        }
        return gains;
    }

    private Total total(Scorecard of, Scope scope) {
        return of.scope(stage, scope.code()).orElseThrow();
    }

    /** The scorecard with changes. */
    private Scorecard with(List<Improvement> chosen) {
        Map<IndicatorCode, StageScore> scores = new HashMap<>();
        for (Improvement each : chosen) {
            IndicatorCode code = each.indicator().code();
            StageScore now = card.indicator(code).orElseThrow().at(stage);
            scores.put(code, new StageScore(each.points(), true, true, now.decidedBy(), now.inputs(), now.computed()));
        }
        return card.with(stage, scores);
    }
}
