package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.hipparchus.stat.descriptive.rank.Percentile;
import vn.dti.arithmetic.Exact;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;

/** Puts the rankings of a kind to the test: with parts left out, with maxima drawn at random, with points fallen away. */
public final class RankTests {

    private static final int HIGHEST_RANKS = 3;
    private static final double LOW = 5;
    private static final double HALF = 50;
    private static final double HIGH = 95;

    private final IndicatorSet set;
    private final Optional<PointsTable> table;
    private final Map<UnitCode, Integer> places = new HashMap<>();
    private final List<int[]> withoutIndicators = new ArrayList<>();
    private final List<int[]> withoutGroups = new ArrayList<>();
    private final List<int[]> draws;
    private final FallenPoints fallen;

    private RankTests(IndicatorSet set, Optional<PointsTable> table, List<int[]> draws, FallenPoints fallen) {
        this.set = set;
        this.table = table;
        this.draws = draws;
        this.fallen = fallen;
        table.ifPresent(of -> {
            for (int i = 0; i < of.cards().size(); i++) {
                places.put(of.cards().get(i).unit().code(), i);
            }
            leaveOut(of);
        });
    }

    /** How firm the rankings of a kind are, those over all units first; none where it is not ranked. */
    public static List<FirmRanking> of(Results results, Results.KindResults kind, Draws draws) {
        Optional<Ranking> overall = kind.ranking(Scope.OVERALL);
        if (overall.isEmpty()) {
            return List.of();
        }
        Stage stage = overall.get().stage();
        // Who has a rank in a pillar has one over all.
        List<Scorecard> ranked = overall.get().rows().stream()
                .filter(row -> row.rank().isPresent())
                .map(RankingRow::scorecard)
                .toList();
        RankTests tests = new RankTests(
                kind.kind().set(),
                PointsTable.of(kind.kind(), ranked, stage),
                draws.weights(kind.kind()),
                FallenPoints.of(results, kind, stage));
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
        Contest contest = new Contest(
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
        Shift byIndicator = new Shift();
        Shift byGroup = new Shift();
        List<FirmRanking.Turning> turning = new ArrayList<>();
        List<RankRange> indicators = ranges(announced);
        for (int i = 0; i < withoutIndicators.size(); i++) {
            Indicator indicator = set.indicators().get(i);
            int[] ranks = contest.ranks(withoutIndicators.get(i));
            widen(indicators, ranks, indicator.code().text());
            byIndicator.add(announced, ranks);
            turning(rows, announced, ranks, indicator).ifPresent(turning::add);
        }
        List<RankRange> groups = ranges(announced);
        for (int i = 0; i < withoutGroups.size(); i++) {
            int[] ranks = contest.ranks(withoutGroups.get(i));
            widen(groups, ranks, set.groups().get(i).code().text());
            byGroup.add(announced, ranks);
        }
        Shift byDraw = new Shift();
        List<Firmness.DrawnRanks> drawn = drawn(contest, announced, byDraw);
        int[] evidenced = fallen.evidenced(ranking, rows);
        Optional<int[]> appraised = fallen.appraised(ranking, rows);
        Neighbourhood neighbourhood = new Neighbourhood(ranking, rows);
        List<Firmness> units = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            units.add(neighbourhood.firmness(
                    i,
                    Optional.of(new Firmness.Tested(
                            indicators.get(i),
                            groups.get(i),
                            drawn.get(i),
                            evidenced[i],
                            appraised.map(ranks -> ranks[at])))));
        }
        return new FirmRanking(
                ranking,
                units,
                Optional.of(new FirmRanking.Shifts(
                        byIndicator.mean(),
                        byGroup.mean(),
                        byDraw.mean(),
                        Shift.mean(announced, evidenced),
                        appraised.map(ranks -> Shift.mean(announced, ranks)))),
                turning);
    }

    private static List<RankRange> ranges(int[] announced) {
        List<RankRange> ranges = new ArrayList<>();
        for (int rank : announced) {
            ranges.add(RankRange.of(rank));
        }
        return ranges;
    }

    private static void widen(List<RankRange> ranges, int[] ranks, String without) {
        for (int i = 0; i < ranks.length; i++) {
            ranges.set(i, ranges.get(i).with(ranks[i], without));
        }
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

    private List<Firmness.DrawnRanks> drawn(Contest contest, int[] announced, Shift shift) {
        int[][] ranks = new int[announced.length][draws.size()];
        for (int draw = 0; draw < draws.size(); draw++) {
            int[] drawn = contest.ranks(draws.get(draw));
            for (int i = 0; i < drawn.length; i++) {
                ranks[i][draw] = drawn[i];
            }
            shift.add(announced, drawn);
        }
        // The first rank that a share of the draws reaches: always a rank that was drawn.
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_1);
        List<Firmness.DrawnRanks> all = new ArrayList<>();
        for (int i = 0; i < announced.length; i++) {
            int rank = announced[i];
            int same =
                    (int) Arrays.stream(ranks[i]).filter(each -> each == rank).count();
            percentile.setData(Arrays.stream(ranks[i]).asDoubleStream().toArray());
            all.add(new Firmness.DrawnRanks(
                    (int) percentile.evaluate(HALF),
                    (int) percentile.evaluate(LOW),
                    (int) percentile.evaluate(HIGH),
                    same,
                    draws.size()));
            ranks[i] = null;
        }
        return all;
    }

    /** Adds up by how much ranks move. */
    private static final class Shift {

        private static final int DECIMALS = 2;

        private long moved;
        private long counted;

        private void add(int[] announced, int[] ranks) {
            for (int i = 0; i < announced.length; i++) {
                if (ranks[i] != 0) {
                    moved += Math.abs(announced[i] - ranks[i]);
                    counted++;
                }
            }
        }

        private BigDecimal mean() {
            return counted == 0
                    ? BigDecimal.ZERO.setScale(DECIMALS)
                    : Exact.round(BigFraction.of(moved, counted), DECIMALS);
        }

        private static BigDecimal mean(int[] announced, int[] ranks) {
            Shift shift = new Shift();
            shift.add(announced, ranks);
            return shift.mean();
        }
    }
}
