package vn.dti.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.indicator.Role;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * What a unit's score is made of: its sums, its ranks, what cost it most, how far it is to the next ranks.
 *
 * @param costs the indicators that cost it most, the dearest first
 */
public record UnitAccount(
        Kind kind, Scorecard card, List<ScopeAccount> scopes, List<GroupAccount> groups, List<Cost> costs) {

    /** So many indicators that cost most are named. */
    private static final int COSTS = 3;

    /**
     * A scope.
     *
     * @param row its place in the ranking; empty where the kind is not ranked
     */
    public record ScopeAccount(
            Scope scope, Total self, Total last, Place place, Optional<RankingRow> row, Distances distances) {
        /**
         * The ways to both neighbouring ranks.
         *
         * @param up how far it is to the next better rank
         * @param down how far it is to the next worse rank
         */
        public record Distances(Optional<Distance> up, Optional<Distance> down) {}

        public Optional<Distance> up() {
            return distances.up();
        }

        public Optional<Distance> down() {
            return distances.down();
        }

        /**
         * Its ranks, of how many, and the one within its cluster.
         *
         * @param sharing who else has its rank
         * @param ranked how many units have a rank in it
         * @param within its rank within its cluster; empty where it has none
         */
        public record Place(
                Optional<Integer> selfRank,
                Optional<Integer> rank,
                List<Unit> sharing,
                int ranked,
                Optional<Within> within) {}

        public Optional<Integer> selfRank() {
            return place.selfRank();
        }

        public Optional<Integer> rank() {
            return place.rank();
        }

        public List<Unit> sharing() {
            return place.sharing();
        }

        public int ranked() {
            return place.ranked();
        }

        public Optional<Within> within() {
            return place.within();
        }
    }

    /**
     * A rank within a cluster.
     *
     * @param cluster its name
     * @param ranked how many units have a rank in it
     */
    public record Within(String cluster, int rank, int ranked) {}

    /**
     * The way to a neighbouring rank.
     *
     * @param rank of the neighbours
     * @param units the neighbours
     * @param points to gain, or to lose, to have the same printed value
     */
    public record Distance(int rank, List<Unit> units, BigDecimal points) {}

    /** A group's sums. */
    public record GroupAccount(Group group, Total self, Total last) {}

    /**
     * An indicator on which points were left.
     *
     * @param lost points short of the maximum; those of a penalty
     */
    public record Cost(IndicatorScore score, BigDecimal lost) {}

    /** The account of a scored unit. */
    public static UnitAccount of(Results.KindResults ofKind, Scorecard card) {
        Kind kind = ofKind.kind();
        List<Ranking> self = Ranker.rank(kind, ofKind.scorecards(), Stage.SELF);
        List<Ranking> last = Ranker.rank(kind, ofKind.scorecards(), Stage.FINAL);
        List<ScopeAccount> scopes = new ArrayList<>();
        for (Scope scope : Scope.of(kind.set())) {
            Optional<Ranking> ranking =
                    last.stream().filter(each -> each.scope().equals(scope)).findFirst();
            Optional<RankingRow> own =
                    ranking.flatMap(each -> each.row(card.unit().code()));
            List<RankingRow> ranked = ranking.stream()
                    .flatMap(each -> each.rows().stream())
                    .filter(row -> row.rank().isPresent())
                    .toList();
            scopes.add(new ScopeAccount(
                    scope,
                    card.scope(Stage.SELF, scope.code()).orElseThrow(),
                    card.scope(Stage.FINAL, scope.code()).orElseThrow(),
                    new UnitAccount.ScopeAccount.Place(
                            Effect.rank(self, scope, card),
                            own.flatMap(RankingRow::rank),
                            ranked.stream()
                                    .filter(row -> own.isPresent()
                                            && row.rank().equals(own.get().rank()))
                                    .map(row -> row.scorecard().unit())
                                    .filter(unit ->
                                            !unit.code().equals(card.unit().code()))
                                    .toList(),
                            ranked.size(),
                            within(ofKind, card, scope)),
                    own,
                    new UnitAccount.ScopeAccount.Distances(
                            own.flatMap(row -> up(kind.ranking(), row, ranked)),
                            own.flatMap(row -> down(kind.ranking(), row, ranked)))));
        }
        List<GroupAccount> groups = new ArrayList<>();
        for (Group group : kind.set().groups()) {
            groups.add(new GroupAccount(
                    group,
                    card.group(Stage.SELF, group.code()).orElseThrow(),
                    card.group(Stage.FINAL, group.code()).orElseThrow()));
        }
        return new UnitAccount(kind, card, List.copyOf(scopes), List.copyOf(groups), costs(card));
    }

    private static Optional<Within> within(Results.KindResults ofKind, Scorecard card, Scope scope) {
        for (Ranking ranking : ofKind.withinClusters()) {
            Optional<Integer> rank = ranking.row(card.unit().code()).flatMap(RankingRow::rank);
            if (rank.isPresent() && ranking.scope().equals(scope)) {
                int ranked = (int) ranking.rows().stream()
                        .filter(row -> row.rank().isPresent())
                        .count();
                return Optional.of(new Within(ranking.cluster().orElseThrow().name(), rank.get(), ranked));
            }
        }
        return Optional.empty();
    }

    private static List<Cost> costs(Scorecard card) {
        return card.indicators().stream()
                .filter(score -> score.assessedAt(Stage.FINAL))
                .map(score -> new Cost(score, lost(score)))
                .filter(cost -> cost.lost().signum() > 0)
                .sorted(Comparator.comparing(Cost::lost).reversed())
                .limit(COSTS)
                .toList();
    }

    private static BigDecimal lost(IndicatorScore score) {
        BigDecimal points = score.at(Stage.FINAL).points();
        return score.role() == Role.PENALTY
                ? points
                : score.contributedMaximum(Stage.FINAL).subtract(points).max(BigDecimal.ZERO);
    }

    private static Optional<Distance> up(RankingOptions options, RankingRow own, List<RankingRow> ranked) {
        int rank = own.rank().orElse(0);
        return ranked.stream()
                .map(row -> row.rank().orElseThrow())
                .filter(other -> other < rank)
                .max(Comparator.naturalOrder())
                .map(next -> distance(next, ranked, value -> toGain(options, total(own), value)));
    }

    private static Optional<Distance> down(RankingOptions options, RankingRow own, List<RankingRow> ranked) {
        int rank = own.rank().orElse(Integer.MAX_VALUE);
        return ranked.stream()
                .map(row -> row.rank().orElseThrow())
                .filter(other -> other > rank)
                .min(Comparator.naturalOrder())
                .map(next -> distance(next, ranked, value -> toLose(options, total(own), value)));
    }

    private interface Way {
        BigDecimal to(BigDecimal value);
    }

    private static Distance distance(int rank, List<RankingRow> ranked, Way way) {
        List<RankingRow> there =
                ranked.stream().filter(row -> row.rank().orElseThrow() == rank).toList();
        return new Distance(
                rank,
                there.stream().map(row -> row.scorecard().unit()).toList(),
                way.to(total(there.get(0)).value().orElseThrow()));
    }

    private static Total total(RankingRow row) {
        return row.total().orElseThrow();
    }

    /** The fewest points to gain so that the printed value is at least another; dac-ta 3.6 rounds halves up. */
    static BigDecimal toGain(RankingOptions options, Total own, BigDecimal value) {
        BigFraction least = points(options, own, Exact.of(value).subtract(half(options)));
        BigFraction missing = least.subtract(Exact.of(own.uncut()));
        return missing.bigDecimalValue(options.pointsDecimals(), RoundingMode.CEILING)
                .max(zero(options));
    }

    /** The fewest points to lose so that the printed value is no more than another. */
    static BigDecimal toLose(RankingOptions options, Total own, BigDecimal value) {
        if (own.value().filter(printed -> printed.compareTo(value) <= 0).isPresent()) {
            return zero(options);
        }
        BigFraction bound = points(options, own, Exact.of(value).add(half(options)));
        BigFraction spare = Exact.of(own.uncut()).subtract(bound);
        return spare.bigDecimalValue(options.pointsDecimals(), RoundingMode.FLOOR)
                .add(BigDecimal.ONE.movePointLeft(options.pointsDecimals()));
    }

    /** The points that make a value. */
    private static BigFraction points(RankingOptions options, Total own, BigFraction value) {
        BigFraction points = Exact.of(own.maximum()).multiply(value);
        return options.unitScale() ? points : points.divide(100);
    }

    private static BigFraction half(RankingOptions options) {
        return Exact.of(BigDecimal.ONE.movePointLeft(options.decimals())).divide(2);
    }

    private static BigDecimal zero(RankingOptions options) {
        return BigDecimal.ZERO.setScale(options.pointsDecimals());
    }
}
