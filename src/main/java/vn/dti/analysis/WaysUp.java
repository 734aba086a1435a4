package vn.dti.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.assessment.TieBreak;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorer;
import vn.dti.scoring.Spreads;

/**
 * Finds the cheapest ways up of the units of a kind: to the next rank over all and in each pillar, among all units and within
 * their cluster, and to the next band.
 */
public final class WaysUp {

    private final Kind kind;
    private final Stage stage;
    private final PointsTable table;
    /** Those of each ranking, the one over all first. */
    private final List<Goal> goals = new ArrayList<>();

    private final Map<UnitCode, RankingRow> rows = new HashMap<>();
    private final Spreads spreads;
    private final boolean tiesByPillar;

    private WaysUp(Results.KindResults of, Ranking overall, PointsTable table, Spreads spreads) {
        this.kind = of.kind();
        this.stage = overall.stage();
        this.table = table;
        this.spreads = spreads;
        this.tiesByPillar = kind.ranking().tieBreak().stream().anyMatch(each -> each.by() == TieBreak.By.PILLAR);
        Map<UnitCode, Integer> places = new HashMap<>();
        for (int i = 0; i < table.cards().size(); i++) {
            places.put(table.cards().get(i).unit().code(), i);
        }
        of.allRankings().forEach(ranking -> goals.add(Goal.of(table, ranking, places)));
        overall.rows().forEach(row -> rows.put(row.scorecard().unit().code(), row));
    }

    /** The ways up of all units of a kind that are ranked, best rank first; none where it is not ranked. */
    public static List<WayUp> of(Results results, Results.KindResults of) {
        return PointsTable.of(of).map(table -> of(results, of, table)).orElse(List.of());
    }

    /** The same, with the table of those that are ranked. */
    static List<WayUp> of(Results results, Results.KindResults of, PointsTable table) {
        return of(results, of, table, unit -> true);
    }

    /** The ways up of one unit; none where it is not ranked. */
    public static List<WayUp> of(Results results, Results.KindResults of, Unit unit) {
        return PointsTable.of(of)
                .map(table -> of(results, of, table, each -> each.code().equals(unit.code())))
                .orElse(List.of());
    }

    private static List<WayUp> of(Results results, Results.KindResults of, PointsTable table, Predicate<Unit> asked) {
        WaysUp ways = new WaysUp(
                of,
                of.ranking(Scope.OVERALL).orElseThrow(),
                table,
                Scorer.spreads(of.kind(), of.scorecards(), results.reported()));
        KeptWays kept = new KeptWays();
        List<WayUp> all = new ArrayList<>();
        for (int unit = 0; unit < table.cards().size(); unit++) {
            if (asked.test(table.cards().get(unit).unit())) {
                ways.of(unit).forEach(way -> all.add(kept.of(way)));
            }
        }
        return all;
    }

    /** What each indicator can still give a unit, in the order of the set; those that can give nothing are left out. */
    public static List<List<Improvement>> improvements(
            Results results, Results.KindResults of, Scorecard card, Stage stage) {
        Spreads spreads = Scorer.spreads(of.kind(), of.scorecards(), results.reported());
        return improvements(of.kind(), spreads, card, stage).stream()
                .map(Improvements::all)
                .toList();
    }

    private static List<Improvements> improvements(Kind kind, Spreads spreads, Scorecard card, Stage stage) {
        List<Improvements> improvements = new ArrayList<>();
        for (IndicatorScore score : card.indicators()) {
            Improvements each = new Improvements(
                    score,
                    stage,
                    kind.ranking(),
                    spreads.of(stage, score.indicator().code(), card.unit()));
            if (each.most().signum() > 0) {
                improvements.add(each);
            }
        }
        return improvements;
    }

    private List<WayUp> of(int unit) {
        Scorecard card = table.cards().get(unit);
        List<Improvements> open = improvements(kind, spreads, card, stage);
        List<WayUp> ways = new ArrayList<>();
        for (Goal goal : goals) {
            if (goal.rank(unit) > 1) {
                ways.add(new WaySearch(table, unit, stage, goal, open).toNextRank(tiesByPillar));
            }
        }
        nextBand(rows.get(card.unit().code()))
                .ifPresent(band -> ways.add(new WaySearch(table, unit, stage, goals.get(0), open).to(band)));
        return ways;
    }

    /** The band above the unit's own. */
    private Optional<Band> nextBand(RankingRow row) {
        List<Band> bands = kind.bands();
        int own = row.band().map(bands::indexOf).orElse(bands.size());
        return own == 0 ? Optional.empty() : Optional.of(bands.get(own - 1));
    }
}
