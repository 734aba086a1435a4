package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.assessment.Unit;
import vn.dti.scoring.Scope;

/**
 * The cheapest way of a unit to a goal: as few indicators as possible (phan-tich.md, Đường lên rẻ nhất). All other units
 * stay as they are.
 *
 * @param cluster within which the next rank is looked for; empty where it is among all units
 * @param rank in the scope and cluster, as announced
 * @param band the band to reach; empty where the goal is the next rank
 * @param fewest whether it is known that fewer indicators do not reach it
 * @param ways several where one indicator does, the smallest gain first; none where all that can still be done does not
 *     reach it
 */
public record WayUp(
        Unit unit,
        Scope scope,
        Optional<Cluster> cluster,
        int rank,
        Optional<Band> band,
        boolean fewest,
        List<Way> ways) {

    public WayUp {
        ways = List.copyOf(ways);
    }

    /**
     * Changes that reach the goal together.
     *
     * @param gain what the sum of the scope gains
     * @param points in the scope, then
     * @param value in the scope, then, as printed
     * @param rank in the scope and cluster, then, at worst
     */
    public record Way(List<Improvement> improvements, BigDecimal gain, BigDecimal points, BigDecimal value, int rank) {

        public Way {
            improvements = List.copyOf(improvements);
        }

        /** What to ask {@link WhatIf} for. */
        public List<WhatIf.Change> changes() {
            return improvements.stream().map(Improvement::change).toList();
        }
    }
}
