package vn.dti.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Cluster;
import vn.dti.code.UnitCode;
import vn.dti.ranking.Ranking;
import vn.dti.scoring.Scope;

/**
 * A ranking in which a better rank is looked for. Units are told by their place in the table of points.
 *
 * @param place of the scope among those of the set, from 0
 * @param members places in the contest; -1 for who is not in it
 * @param announced ranks by place in the contest
 */
record Goal(
        Scope scope, int place, Optional<Cluster> cluster, WeightedRanking contest, int[] members, int[] announced) {

    /** A ranking as a goal. */
    static Goal of(PointsTable table, Ranking ranking, Map<UnitCode, Integer> places) {
        int[] units = ranking.rows().stream()
                .filter(row -> row.rank().isPresent())
                .mapToInt(row -> places.get(row.scorecard().unit().code()))
                .toArray();
        int[] members = new int[places.size()];
        Arrays.fill(members, -1);
        for (int member = 0; member < units.length; member++) {
            members[units[member]] = member;
        }
        int place = Scope.of(table.kind().set()).indexOf(ranking.scope());
        WeightedRanking contest = new WeightedRanking(table, place, units);
        return new Goal(
                ranking.scope(),
                place,
                ranking.cluster(),
                contest,
                members,
                contest.announced().clone());
    }

    /** The rank of a unit; 0 where it has none. */
    int rank(int unit) {
        return members[unit] < 0 ? 0 : announced[members[unit]];
    }

    /** The rank it would have at worst with so much more, by place of the scope. */
    int rankIf(int unit, long[] gains) {
        return contest.rankIf(members[unit], gains);
    }

    /** The printed value it would have then, without its decimal mark. */
    long valueIf(int unit, long[] gains) {
        return contest.valueIf(members[unit], gains);
    }
}
