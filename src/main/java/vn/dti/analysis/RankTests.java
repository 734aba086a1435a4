package vn.dti.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;

/** Puts the rankings of a kind to the test: with parts left out, with maxima drawn at random, with points fallen away. */
public final class RankTests {

    private static final int HIGHEST_RANKS = 3;

    private final IndicatorSet set;
    private final Optional<PointsTable> table;
    private final Map<UnitCode, Integer> places = new HashMap<>();
    private final List<int[]> withoutIndicators = new ArrayList<>();
    private final List<int[]> withoutGroups = new ArrayList<>();
    private final List<int[]> draws;
    private final FallenPoints fallen;
    /** For the ranks in draws, of one ranking after the other. */
    private final char[][] room;

    private RankTests(IndicatorSet set, Optional<PointsTable> table, List<int[]> draws, FallenPoints fallen) {
        this.set = set;
        this.table = table;
        this.draws = draws;
        this.fallen = fallen;
        this.room = new char[table.map(of -> of.cards().size()).orElse(0)][draws.size()];
        table.ifPresent(of -> {
            for (int i = 0; i < of.cards().size(); i++) {
                places.put(of.cards().get(i).unit().code(), i);
            }
            leaveOut(of);
        });
    }

    /** How firm the rankings of a kind are, those over all units first; none where it is not ranked. */
    public static List<FirmRanking> of(Results results, Results.KindResults kind, Draws draws) {
        return of(results, kind, draws, PointsTable.of(kind));
    }

    /** The same, with the table of those that are ranked. */
    static List<FirmRanking> of(Results results, Results.KindResults kind, Draws draws, Optional<PointsTable> table) {
        if (kind.rankings().isEmpty()) {
            return List.of();
        }
        RankTests tests =
                new RankTests(kind.kind().set(), table, draws.weights(kind.kind()), FallenPoints.of(results, kind));
        return kind.allRankings().stream().map(tests::of).toList();
    }

    private void leaveOut(PointsTable of) {
        for (int i = 0; i < set.indicators().size(); i++) {
            int[] weights = of.asAnnounced();
            weights[i] = 0;
            withoutIndicators.add(weights);
        }
        for (Group group : set.groups()) {
            int[] weights = of.asAnnounced();
            for (int i = 0; i < weights.length; i++) {
                if (set.indicators().get(i).group().equals(group.code())) {
                    weights[i] = 0;
                }
            }
            withoutGroups.add(weights);
        }
    }

    /** The ranking with what became of it in each test. */
    FirmRanking of(Ranking ranking) {
        List<RankingRow> rows =
                ranking.rows().stream().filter(row -> row.rank().isPresent()).toList();
        if (table.isEmpty() || rows.isEmpty()) {
            List<Firmness> units = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                units.add(new Neighbourhood(ranking, rows).firmness(i, Optional.empty()));
            }
            return new FirmRanking(ranking, units, Optional.empty(), List.of());
        }
        return tested(ranking, rows);
    }

    private FirmRanking tested(Ranking ranking, List<RankingRow> rows) {
        int scope = Scope.of(set).indexOf(ranking.scope());
        WeightedRanking contest = new WeightedRanking(
                table.get(),
                scope,
                rows.stream()
                        .mapToInt(row -> places.get(row.scorecard().unit().code()))
                        .toArray());
        int[] announced =
                rows.stream().mapToInt(row -> row.rank().orElseThrow()).toArray();
        if (!Arrays.equals(announced, contest.ranks(table.get().asAnnounced()))) {
            throw new IllegalStateException("ranks anew differ from those announced: " + ranking.scope());
        }
        RankShift byIndicator = new RankShift();
        RankShift byGroup = new RankShift();
        List<FirmRanking.Turning> turning = new ArrayList<>();
        RankRanges indicators = new RankRanges(
                announced,
                set.indicators().stream().map(each -> each.code().text()).toList());
        for (int i = 0; i < withoutIndicators.size(); i++) {
            int[] ranks = contest.ranks(withoutIndicators.get(i));
            indicators.without(i, ranks);
            byIndicator.add(announced, ranks);
            turning(rows, announced, ranks, set.indicators().get(i)).ifPresent(turning::add);
        }
        RankRanges groups = new RankRanges(
                announced, set.groups().stream().map(each -> each.code().text()).toList());
        for (int i = 0; i < withoutGroups.size(); i++) {
            int[] ranks = contest.ranks(withoutGroups.get(i));
            groups.without(i, ranks);
            byGroup.add(announced, ranks);
        }
        RankShift byDraw = new RankShift();
        RankDraws drawn = RankDraws.of(contest, announced, draws, room, byDraw);
        int[] evidenced = fallen.evidenced(ranking);
        Optional<int[]> appraised = fallen.appraised(ranking);
        return new FirmRanking(
                ranking,
                new TestedUnits(new Neighbourhood(ranking, rows), indicators, groups, drawn, evidenced, appraised),
                Optional.of(new FirmRanking.Shifts(
                        byIndicator.mean(),
                        byGroup.mean(),
                        byDraw.mean(),
                        RankShift.mean(announced, evidenced),
                        appraised.map(ranks -> RankShift.mean(announced, ranks)))),
                turning);
    }

    private static Optional<FirmRanking.Turning> turning(
            List<RankingRow> rows, int[] announced, int[] ranks, Indicator indicator) {
        List<FirmRanking.Turn> turns = new ArrayList<>();
        for (int i = 0; i < announced.length && announced[i] <= HIGHEST_RANKS; i++) {
            if (ranks[i] != 0 && ranks[i] != announced[i]) {
                turns.add(new FirmRanking.Turn(rows.get(i).scorecard().unit(), announced[i], ranks[i]));
            }
        }
        return turns.isEmpty() ? Optional.empty() : Optional.of(new FirmRanking.Turning(indicator, turns));
    }
}
