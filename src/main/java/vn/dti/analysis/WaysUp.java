package vn.dti.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.assessment.Kind;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.Unit;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorer;
import vn.dti.scoring.Spreads;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Total;

/**
 * Finds the cheapest ways up of the units of a kind: to the next rank over all and in each pillar, among all units and within
 * their cluster, and to the next band.
 */
public final class WaysUp {

    private static final int ALTERNATIVES = 3;

    private final Kind kind;
    private final Stage stage;
    private final List<Scope> scopes;
    private final PointsTable table;
    /** Those of each ranking, the one over all first. */
    private final List<Goal> goals = new ArrayList<>();

    private final Map<UnitCode, RankingRow> rows = new HashMap<>();
    private final Spreads spreads;
    private final boolean tiesByPillar;

    /**
     * A ranking in which a better rank is looked for.
     *
     * @param scope its place among the scopes
     * @param members places in the contest by place in the table; -1 for who is not in it
     * @param announced ranks by place in the contest
     */
    private record Goal(int scope, Optional<Cluster> cluster, Contest contest, int[] members, int[] announced) {

        /** The rank of a unit, by its place in the table; 0 where it has none. */
        private int rank(int unit) {
            return members[unit] < 0 ? 0 : announced[members[unit]];
        }

        private int rankIf(int unit, long[] gains) {
            return contest.rankIf(members[unit], gains);
        }
    }

    private WaysUp(Results.KindResults of, Ranking overall, PointsTable table, Spreads spreads) {
        this.kind = of.kind();
        this.stage = overall.stage();
        this.scopes = Scope.of(kind.set());
        this.table = table;
        this.spreads = spreads;
        this.tiesByPillar = kind.ranking().tieBreak().stream()
                .anyMatch(
                        each -> !each.equals(RankingOptions.BY_POINTS) && !each.equals(RankingOptions.BY_EXACT_VALUE));
        Map<UnitCode, Integer> places = new HashMap<>();
        for (int i = 0; i < table.cards().size(); i++) {
            places.put(table.cards().get(i).unit().code(), i);
        }
        of.allRankings().forEach(ranking -> goals.add(goal(ranking, places)));
        overall.rows().forEach(row -> rows.put(row.scorecard().unit().code(), row));
    }

    private Goal goal(Ranking ranking, Map<UnitCode, Integer> places) {
        int[] units = ranking.rows().stream()
                .filter(row -> row.rank().isPresent())
                .mapToInt(row -> places.get(row.scorecard().unit().code()))
                .toArray();
        int[] members = new int[places.size()];
        Arrays.fill(members, -1);
        for (int member = 0; member < units.length; member++) {
            members[units[member]] = member;
        }
        int scope = scopes.indexOf(ranking.scope());
        Contest contest = new Contest(table, scope, units);
        return new Goal(
                scope, ranking.cluster(), contest, members, contest.announced().clone());
    }

    /** The ways up of all units of a kind that are ranked, best rank first; none where it is not ranked. */
    public static List<WayUp> of(Results results, Results.KindResults of) {
        return of(results, of, unit -> true);
    }

    /** The ways up of one unit; none where it is not ranked. */
    public static List<WayUp> of(Results results, Results.KindResults of, Unit unit) {
        return of(results, of, each -> each.code().equals(unit.code()));
    }

    private static List<WayUp> of(Results results, Results.KindResults of, Predicate<Unit> asked) {
        Optional<Ranking> overall = of.ranking(Scope.OVERALL);
        List<WayUp> all = new ArrayList<>();
        if (overall.isEmpty()) {
            return all;
        }
        List<Scorecard> ranked = overall.get().rows().stream()
                .filter(row -> row.rank().isPresent())
                .map(RankingRow::scorecard)
                .toList();
        Optional<PointsTable> table =
                PointsTable.of(of.kind(), ranked, overall.get().stage());
        if (table.isPresent()) {
            WaysUp ways = new WaysUp(
                    of, overall.get(), table.get(), Scorer.spreads(of.kind(), of.scorecards(), results.reported()));
            for (int unit = 0; unit < ranked.size(); unit++) {
                if (asked.test(ranked.get(unit).unit())) {
                    all.addAll(ways.of(unit));
                }
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
        // Where a penalty takes all that a unit has in a group, what it gains there goes to the penalty first.
        Set<GroupCode> taken = card.indicators().stream()
                .filter(score -> score.at(stage).limited())
                .map(IndicatorScore::group)
                .collect(Collectors.toSet());
        for (IndicatorScore score : card.indicators()) {
            if (taken.contains(score.group())) {
                continue;
            }
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
            int rank = goal.rank(unit);
            if (rank > 1) {
                ways.add(search(unit, goal, Optional.empty(), open, chosen -> goal.rankIf(unit, gains(chosen)) < rank));
            }
        }
        Goal overall = goals.get(0);
        RankingRow row = rows.get(card.unit().code());
        nextBand(row).ifPresent(band -> {
            long value = overall.contest().value(band.atLeast());
            Predicate<List<Improvement>> reached = band.hasConditions()
                    ? chosen -> Ranker.band(kind, with(card, open, chosen), stage)
                            .filter(then -> then.atLeast().compareTo(band.atLeast()) >= 0)
                            .isPresent()
                    : chosen -> overall.contest().valueIf(overall.members()[unit], gains(chosen)) >= value;
            ways.add(search(unit, overall, Optional.of(band), open, reached));
        });
        return ways;
    }

    /** The band above the unit's own. */
    private Optional<Band> nextBand(RankingRow row) {
        List<Band> bands = kind.bands();
        int own = row.band().map(bands::indexOf).orElse(bands.size());
        return own == 0 ? Optional.empty() : Optional.of(bands.get(own - 1));
    }

    private Scorecard with(Scorecard card, List<Improvements> open, List<Improvement> chosen) {
        Map<IndicatorCode, StageScore> before = new HashMap<>();
        open.forEach(
                each -> before.put(each.score().indicator().code(), each.score().at(stage)));
        Map<IndicatorCode, StageScore> scores = new HashMap<>();
        for (Improvement each : chosen) {
            StageScore now = before.get(each.indicator().code());
            scores.put(
                    each.indicator().code(),
                    new StageScore(each.points(), true, true, now.decidedBy(), now.inputs(), now.computed()));
        }
        return card.with(stage, scores);
    }

    /** What changes add to each scope, weighted. */
    private long[] gains(List<Improvement> chosen) {
        long[] gains = new long[scopes.size()];
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

    private WayUp search(
            int unit, Goal goal, Optional<Band> band, List<Improvements> open, Predicate<List<Improvement>> reached) {
        Scope scope = scopes.get(goal.scope());
        boolean conditions = band.isPresent() && band.get().hasConditions();
        List<Improvements> useful = open.stream()
                .filter(each -> scope.isOverall() || each.score().pillars().contains(scope.code()))
                .sorted(Comparator.comparing(Improvements::most).reversed())
                .toList();
        List<Improvement> most = useful.stream().map(WaysUp::most).toList();
        FewestSearch search = new FewestSearch(useful, most, reached, conditions || tiesByPillar);
        List<List<Improvement>> found = search.find(ALTERNATIVES);
        return new WayUp(
                table.cards().get(unit).unit(),
                scope,
                goal.cluster(),
                goal.rank(unit),
                band,
                search.isFewest(),
                found.stream().map(chosen -> way(unit, goal, open, chosen)).toList());
    }

    private static Improvement most(Improvements improvements) {
        return improvements.atLeast(improvements.most()).orElseThrow();
    }

    private WayUp.Way way(int unit, Goal goal, List<Improvements> open, List<Improvement> chosen) {
        Total then = with(table.cards().get(unit), open, chosen)
                .scope(stage, scopes.get(goal.scope()).code())
                .orElseThrow();
        return new WayUp.Way(chosen, then.points(), then.value().orElseThrow(), goal.rankIf(unit, gains(chosen)));
    }
}
