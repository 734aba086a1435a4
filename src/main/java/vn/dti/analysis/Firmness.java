package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Total;

/**
 * How firm a unit's rank in a scope is: how far the next units are, and between which ranks it stands when any one
 * indicator, or any one group, is left out for all units as if it were not assessed (phan-tich.md). All is ranked by
 * {@link Ranker}, in exact arithmetic.
 *
 * @param rank from 1
 * @param value printed, in the unit that the ranking prints
 * @param toBetter printed value of the nearest unit with a better rank less its own; empty for the first
 * @param toWorse its own printed value less that of the nearest unit with a worse rank; empty for the last
 * @param best the best of its ranks, all left out in turn and nothing left out
 * @param worst the worst of them
 */
public record Firmness(
        Unit unit,
        int rank,
        BigDecimal value,
        Optional<BigDecimal> toBetter,
        Optional<BigDecimal> toWorse,
        int best,
        int worst) {

    /** Whether no indicator and no group alone decides the rank. */
    public boolean isFirm() {
        return best == worst;
    }

    /** The firmness of the units of a kind at the final stage, by scope, best rank first; empty where it is unranked. */
    public static Map<String, List<Firmness>> of(Results.KindResults kind) {
        List<Ranking> announced = Ranker.rank(kind.kind(), kind.scorecards(), Stage.FINAL);
        Map<String, Map<UnitCode, int[]>> ranges = new HashMap<>();
        widen(ranges, announced);
        for (Set<IndicatorCode> leftOut : leftOut(kind)) {
            List<Scorecard> without = kind.scorecards().stream()
                    .map(card -> without(card, leftOut))
                    .toList();
            widen(ranges, Ranker.rank(kind.kind(), without, Stage.FINAL));
        }
        Map<String, List<Firmness>> firmness = new HashMap<>();
        for (Ranking ranking : announced) {
            String scope = ranking.scope().code();
            firmness.put(scope, of(ranking, ranges.getOrDefault(scope, Map.of())));
        }
        return firmness;
    }

    /** Each indicator alone, then each group. */
    private static List<Set<IndicatorCode>> leftOut(Results.KindResults kind) {
        List<Set<IndicatorCode>> leftOut = new ArrayList<>();
        for (Indicator indicator : kind.kind().set().indicators()) {
            leftOut.add(Set.of(indicator.code()));
        }
        for (Group group : kind.kind().set().groups()) {
            Set<IndicatorCode> codes = new HashSet<>();
            group.indicators().forEach(indicator -> codes.add(indicator.code()));
            leftOut.add(codes);
        }
        return leftOut;
    }

    private static Scorecard without(Scorecard card, Set<IndicatorCode> leftOut) {
        Scorecard without = card;
        if (card.isScored()) {
            for (IndicatorCode code : leftOut) {
                StageScore score = card.indicator(code).orElseThrow().at(Stage.FINAL);
                without = without.with(
                        Stage.FINAL,
                        code,
                        new StageScore(
                                BigDecimal.ZERO.setScale(score.points().scale()),
                                false,
                                score.reported(),
                                score.decidedBy(),
                                score.inputs(),
                                score.computed()));
            }
        }
        return without;
    }

    private static void widen(Map<String, Map<UnitCode, int[]>> ranges, List<Ranking> rankings) {
        for (Ranking ranking : rankings) {
            Map<UnitCode, int[]> ofScope =
                    ranges.computeIfAbsent(ranking.scope().code(), scope -> new HashMap<>());
            for (RankingRow row : ranking.rows()) {
                row.rank()
                        .ifPresent(rank ->
                                ofScope.merge(row.scorecard().unit().code(), new int[] {rank, rank}, (one, other) ->
                                        new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])}));
            }
        }
    }

    private static List<Firmness> of(Ranking ranking, Map<UnitCode, int[]> ranges) {
        List<RankingRow> rows =
                ranking.rows().stream().filter(row -> row.rank().isPresent()).toList();
        List<Firmness> firmness = new ArrayList<>();
        for (RankingRow row : rows) {
            int rank = row.rank().orElseThrow();
            BigDecimal value = value(row);
            int[] range = ranges.get(row.scorecard().unit().code());
            firmness.add(new Firmness(
                    row.scorecard().unit(),
                    rank,
                    value,
                    rows.stream()
                            .filter(other -> other.rank().orElseThrow() < rank)
                            .reduce((one, next) -> next)
                            .map(other -> value(other).subtract(value)),
                    rows.stream()
                            .filter(other -> other.rank().orElseThrow() > rank)
                            .findFirst()
                            .map(other -> value.subtract(value(other))),
                    range[0],
                    range[1]));
        }
        return firmness;
    }

    private static BigDecimal value(RankingRow row) {
        return row.total().flatMap(Total::value).orElseThrow();
    }
}
