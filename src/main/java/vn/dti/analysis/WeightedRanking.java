package vn.dti.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.TieBreak;
import vn.dti.scoring.Scope;

/**
 * Units that are ranked together in one scope, ranked as {@link vn.dti.ranking.Ranker} ranks them, under weights that may
 * change thousands of times: highest printed value first, then the tie-breaks, equal ones sharing a rank. A test holds
 * that both say the same.
 */
final class WeightedRanking {

    /** What a unit has whose maximum is 0; below every value. */
    private static final long NO_VALUE = -1;

    /** A value and a place make up one number that is sorted: so many bits for the place. */
    private static final int PLACE_BITS = 22;

    /** Values of so many digits leave room for the place. */
    static final int MOST_DIGITS = 12;

    private final PointsTable table;
    private final int scope;
    private final int[] members;
    private final boolean dense;
    private final List<TieBreak> tieBreaks;
    /** Places of the tie-breaking pillars among the scopes; -1 for a tie-break that is none. */
    private final int[] tieScopes;

    private final long toValue;
    private final Sums[] sums;
    private final long[] order;
    private final int[] ranks;
    /** The members with a value, best first, once they are asked what would be. */
    private int[] sorted = {};

    /** Points uncut and cut to 0 and the maximum, maxima and printed values of the members, by their place here. */
    private static final class Sums {
        private final long[] uncut;
        private final long[] points;
        private final long[] maxima;
        private final long[] values;

        /** One place more than there are members: for what would be of one of them. */
        private Sums(int members) {
            uncut = new long[members];
            points = new long[members + 1];
            maxima = new long[members + 1];
            values = new long[members + 1];
        }
    }

    /**
     * A contest.
     *
     * @param scope place of the scope among those of the set, from 0
     * @param members places of the units in the table
     */
    WeightedRanking(PointsTable table, int scope, int[] members) {
        RankingOptions options = table.kind().ranking();
        List<Scope> scopes = Scope.of(table.kind().set());
        this.table = table;
        this.scope = scope;
        this.members = members.clone();
        this.dense = options.dense();
        this.tieBreaks = options.tieBreak();
        this.tieScopes = tieBreaks.stream()
                .map(TieBreak::pillar)
                .mapToInt(pillar -> scopes.stream()
                        .map(Scope::code)
                        .map(Optional::of)
                        .toList()
                        .indexOf(pillar))
                .toArray();
        this.toValue = BigInteger.TEN.pow(digits(options)).longValueExact();
        this.sums = new Sums[table.scopes()];
        this.sums[scope] = new Sums(members.length);
        for (int tieScope : tieScopes) {
            if (tieScope >= 0 && sums[tieScope] == null) {
                sums[tieScope] = new Sums(members.length);
            }
        }
        this.order = new long[members.length];
        this.ranks = new int[members.length];
    }

    /** Digits of the highest printed value behind its first. */
    static int digits(RankingOptions options) {
        return options.decimals() + (options.unitScale() ? 0 : 2);
    }

    int size() {
        return members.length;
    }

    /** The unit's place in the table. */
    int unit(int member) {
        return members[member];
    }

    /**
     * The ranks of the members under weights, from 1, by their place here; 0 for one that has no value. The array is the
     * contest's own: it holds until the next call.
     *
     * @param weights by place of the indicator in the set, in ten-thousandths
     */
    int[] ranks(int[] weights) {
        for (int s = 0; s < sums.length; s++) {
            if (sums[s] != null) {
                add(s, weights);
            }
        }
        long[] values = sums[scope].values;
        int ranked = 0;
        for (int i = 0; i < members.length; i++) {
            ranks[i] = 0;
            if (values[i] != NO_VALUE) {
                order[ranked++] = (-values[i] << PLACE_BITS) + i;
            }
        }
        Arrays.sort(order, 0, ranked);
        int rank = 0;
        for (int i = 0; i < ranked; ) {
            int end = i + 1;
            while (end < ranked && order[end] >> PLACE_BITS == order[i] >> PLACE_BITS) {
                end++;
            }
            if (tieBreaks.isEmpty() || end == i + 1) {
                rank = dense ? rank + 1 : i + 1;
                for (int j = i; j < end; j++) {
                    ranks[place(j)] = rank;
                }
            } else {
                rank = broken(i, end, rank);
            }
            i = end;
        }
        return ranks;
    }

    /** Ranks all as announced, and keeps how they stand for {@link #rankIf}. */
    int[] announced() {
        int[] announced = ranks(table.asAnnounced());
        sorted = IntStream.range(0, members.length)
                .filter(i -> announced[i] != 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> announced[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return announced;
    }

    /**
     * The rank a member would have with more points, all others as announced; {@link #announced} goes before.
     *
     * @param gains weighted points more by place of the scope; none below 0
     */
    int rankIf(int member, long[] gains) {
        int would = wouldBe(member, gains);
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (order(sorted[middle], would) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (!dense) {
            return low + 1;
        }
        return low == 0 ? 1 : ranks[sorted[low - 1]] + 1;
    }

    /** The printed value, without its decimal mark, that a member would have with more points. */
    long valueIf(int member, long[] gains) {
        return sums[scope].values[wouldBe(member, gains)];
    }

    /** The lowest printed value, without its decimal mark, that is so much in percent. */
    long value(BigDecimal percent) {
        return percent.movePointRight(digits(table.kind().ranking()) - 2)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** Sets what a member would have with more points; its place. */
    private int wouldBe(int member, long[] gains) {
        int would = members.length;
        for (int s = 0; s < sums.length; s++) {
            if (sums[s] != null) {
                long maximum = sums[s].maxima[member];
                sums[s].maxima[would] = maximum;
                sums[s].points[would] = Math.max(0, Math.min(maximum, sums[s].uncut[member] + gains[s]));
                sums[s].values[would] = value(sums[s].points[would], maximum);
            }
        }
        return would;
    }

    /** Below 0 where one is better than the other. */
    private int order(int one, int other) {
        int byValue = Long.compare(sums[scope].values[other], sums[scope].values[one]);
        return byValue != 0 ? byValue : compare(one, other);
    }

    private int place(int i) {
        return (int) (order[i] & ((1 << PLACE_BITS) - 1));
    }

    private void add(int s, int[] weights) {
        Sums of = sums[s];
        for (int i = 0; i < members.length; i++) {
            long maximum = table.maximum(members[i], s, weights);
            of.uncut[i] = table.points(members[i], s, weights);
            long points = Math.max(0, Math.min(maximum, of.uncut[i]));
            of.maxima[i] = maximum;
            of.points[i] = points;
            of.values[i] = value(points, maximum);
        }
    }

    /** The value as it is printed, without its decimal mark: half up, as both are 0 or more. */
    private long value(long points, long maximum) {
        if (maximum == 0) {
            return NO_VALUE;
        }
        if (Math.multiplyHigh(points, 2 * toValue) == 0 && points * 2 * toValue >= 0) {
            return (points * 2 * toValue / maximum + 1) / 2;
        }
        return BigInteger.valueOf(points)
                .multiply(BigInteger.valueOf(2 * toValue))
                .divide(BigInteger.valueOf(maximum))
                .add(BigInteger.ONE)
                .shiftRight(1)
                .longValueExact();
    }

    /** Ranks those of equal value by the tie-breaks; the last rank given. */
    private int broken(int from, int to, int before) {
        List<Integer> equal = new ArrayList<>();
        for (int i = from; i < to; i++) {
            equal.add(place(i));
        }
        Comparator<Integer> byTieBreaks = this::compare;
        equal.sort(byTieBreaks);
        int rank = before;
        for (int i = 0; i < equal.size(); i++) {
            if (i == 0 || compare(equal.get(i - 1), equal.get(i)) != 0) {
                rank = dense ? rank + 1 : from + i + 1;
            }
            ranks[equal.get(i)] = rank;
        }
        return rank;
    }

    private int compare(int one, int other) {
        for (int t = 0; t < tieScopes.length; t++) {
            int compared =
                    switch (tieBreaks.get(t).by()) {
                        case POINTS -> Long.compare(sums[scope].points[other], sums[scope].points[one]);
                        case EXACT -> compareShares(other, one);
                        case PILLAR -> tieScopes[t] < 0
                                ? 0
                                : Long.compare(sums[tieScopes[t]].values[other], sums[tieScopes[t]].values[one]);
                    };
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Compares points / maximum, both maxima above 0. */
    private int compareShares(int one, int other) {
        long[] points = sums[scope].points;
        long[] maxima = sums[scope].maxima;
        long high = Math.multiplyHigh(points[one], maxima[other]);
        long otherHigh = Math.multiplyHigh(points[other], maxima[one]);
        return high == otherHigh
                ? Long.compareUnsigned(points[one] * maxima[other], points[other] * maxima[one])
                : Long.compare(high, otherHigh);
    }
}
