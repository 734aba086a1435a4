package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;

/**
 * What the units of a kind have in each indicator at one stage, as whole numbers: a ranking is worked out thousands of
 * times from it, exactly, without opening a scorecard again (phan-tich.md, Độ chắc).
 */
final class PointsTable {

    /** A weight of one: weights are counted in ten-thousandths. */
    static final int ONE = 10_000;

    /** No weight is higher than this. */
    static final int HIGHEST = 2 * ONE;

    private final Kind kind;
    private final List<Scorecard> cards;
    private final int decimals;
    private final List<Columns> scopes;
    private final List<LimitedPenalties> limited;

    /**
     * A scope's indicators: those that count in it for any unit.
     *
     * @param indicators their places in the set, from 0
     * @param points of the first unit, then of the second, and so on; 0 where one does not count for a unit, and for
     *     penalties that are limited
     * @param maxima in the same order
     */
    private record Columns(int[] indicators, int[] points, int[] maxima) {}

    private PointsTable(
            Kind kind, List<Scorecard> cards, int decimals, List<Columns> scopes, List<LimitedPenalties> limited) {
        this.kind = kind;
        this.cards = cards;
        this.decimals = decimals;
        this.scopes = scopes;
        this.limited = limited;
    }

    /**
     * The table of the units of a kind that are ranked, best first: who has a rank in a pillar has one over all.
     *
     * @return empty where the kind is not ranked, and where {@link #of(Kind, List, Stage)} says so
     */
    static Optional<PointsTable> of(Results.KindResults of) {
        return of.ranking(Scope.OVERALL)
                .flatMap(overall -> of(
                        of.kind(),
                        overall.rows().stream()
                                .filter(row -> row.rank().isPresent())
                                .map(RankingRow::scorecard)
                                .toList(),
                        overall.stage()));
    }

    /**
     * The table of units with scores.
     *
     * @return empty where points of an indicator have so many digits that they are no whole numbers of 32 bits any more, or
     *     those of all together, or values, none of 64 bits
     */
    static Optional<PointsTable> of(Kind kind, List<Scorecard> cards, Stage stage) {
        int decimals = decimals(kind);
        List<BigInteger> maxima = kind.set().indicators().stream()
                .map(indicator -> indicator.maximum().movePointRight(decimals).toBigInteger())
                .toList();
        BigInteger highest =
                maxima.stream().reduce(BigInteger.ZERO, BigInteger::add).multiply(BigInteger.valueOf(HIGHEST));
        if (maxima.stream().anyMatch(maximum -> maximum.bitLength() >= Integer.SIZE)
                || highest.bitLength() >= Long.SIZE - 2
                || WeightedRanking.digits(kind.ranking()) > WeightedRanking.MOST_DIGITS) {
            return Optional.empty();
        }
        List<Columns> columns = new ArrayList<>();
        for (Scope scope : Scope.of(kind.set())) {
            int[] indicators = indicators(kind, scope);
            columns.add(new Columns(
                    indicators, new int[indicators.length * cards.size()], new int[indicators.length * cards.size()]));
        }
        List<Scope> scopes = Scope.of(kind.set());
        List<LimitedPenalties> limited = kind.set().groups().stream()
                .filter(Group::limitsPenalties)
                .map(group -> new LimitedPenalties(
                        group.code(), scopes, kind.set().indicators().size(), cards.size()))
                .toList();
        for (int unit = 0; unit < cards.size(); unit++) {
            List<IndicatorScore> scores = cards.get(unit).indicators();
            for (int s = 0; s < columns.size(); s++) {
                fill(columns.get(s), scopes.get(s), unit, scores, stage, decimals, limited);
            }
            for (LimitedPenalties each : limited) {
                each.add(unit, scores, stage, points -> (int) whole(points, decimals));
            }
        }
        return Optional.of(new PointsTable(kind, List.copyOf(cards), decimals, List.copyOf(columns), limited));
    }

    private static int decimals(Kind kind) {
        return kind.set().indicators().stream()
                .mapToInt(indicator -> indicator.maximum().scale())
                .reduce(kind.ranking().pointsDecimals(), Math::max);
    }

    /** An indicator may stand in the place of another, with that one's pillars, so all that may ever count are taken. */
    private static int[] indicators(Kind kind, Scope scope) {
        List<Indicator> all = kind.set().indicators();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (scope.isOverall()
                    || all.get(i).pillars().contains(scope.code())
                    || all.get(i).role() == Role.SUBSTITUTE) {
                places.add(i);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void fill(
            Columns columns,
            Scope scope,
            int unit,
            List<IndicatorScore> scores,
            Stage stage,
            int decimals,
            List<LimitedPenalties> limited) {
        for (int c = 0; c < columns.indicators.length; c++) {
            IndicatorScore score = scores.get(columns.indicators[c]);
            if ((scope.isOverall() || score.pillars().contains(scope.code()))
                    && limited.stream().noneMatch(each -> each.holds(score))) {
                int at = unit * columns.indicators.length + c;
                columns.points[at] = (int) whole(score.contribution(stage), decimals);
                columns.maxima[at] = (int) whole(score.contributedMaximum(stage), decimals);
            }
        }
    }

    /** A number of points as this table counts them. */
    private static long whole(BigDecimal points, int decimals) {
        return points.movePointRight(decimals).longValueExact();
    }

    Kind kind() {
        return kind;
    }

    List<Scorecard> cards() {
        return cards;
    }

    int scopes() {
        return scopes.size();
    }

    /** Every indicator with a weight of one. */
    int[] asAnnounced() {
        int[] weights = new int[kind.set().indicators().size()];
        Arrays.fill(weights, ONE);
        return weights;
    }

    /** A number of points as sums under weights count them. */
    long weighted(BigDecimal points) {
        return Math.multiplyExact(whole(points, decimals), (long) ONE);
    }

    /** Weighted points of a unit over a scope, not cut. */
    long points(int unit, int scope, int[] weights) {
        long points = sum(scopes.get(scope), scopes.get(scope).points, unit, weights);
        for (LimitedPenalties each : limited) {
            points -= each.taken(unit, scope, weights);
        }
        return points;
    }

    /** Weighted maximum of a unit over a scope. */
    long maximum(int unit, int scope, int[] weights) {
        return sum(scopes.get(scope), scopes.get(scope).maxima, unit, weights);
    }

    private static long sum(Columns columns, int[] of, int unit, int[] weights) {
        int[] indicators = columns.indicators;
        int from = unit * indicators.length;
        long sum = 0;
        for (int c = 0; c < indicators.length; c++) {
            sum += (long) of[from + c] * weights[indicators[c]];
        }
        return sum;
    }
}
