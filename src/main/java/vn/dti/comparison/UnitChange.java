package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;
import vn.dti.code.UnitCode;

/**
 * What changed for a unit.
 *
 * @param match how it was found on the earlier side
 * @param parts the units it is compared with
 * @param scopes in order
 * @param points indicators, or groups where the sets differ, whose points changed, in the order of the set; none where a unit has
 *     several predecessors
 */
public record UnitChange(
        UnitCode unit,
        String name,
        Comparison.Match match,
        List<UnitCode> parts,
        Statuses statuses,
        List<ScopeChange> scopes,
        List<PointChange> points) {
    /**
     * The status before and now.
     *
     * @param statusBefore empty where it is new
     */
    public record Statuses(Optional<String> statusBefore, String status) {}

    public Optional<String> statusBefore() {
        return statuses.statusBefore();
    }

    public String status() {
        return statuses.status();
    }

    /**
     * Points that changed.
     *
     * @param code of the indicator, or of the group
     * @param before empty where it was not assessed, or not there
     * @param change what that does to the points of its scopes
     */
    public record PointChange(
            Code code,
            String name,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            BigDecimal change,
            List<ScopeCode> pillars) {}

    /**
     * A scope.
     *
     * @param rankAnew the rank that the earlier value has among the earlier values of the units that there are now
     */
    public record ScopeChange(
            ScopeCode scope,
            Optional<ScopeResult> before,
            Optional<ScopeResult> after,
            Causes causes,
            Optional<Integer> rankAnew,
            Passings passings) {
        /**
         * What made the change.
         *
         * @param change of the points; the sum of the changes of its points and {@code rest}
         * @param moves the changes that moved it, the biggest first
         * @param rest what those do not explain: the cut to 0 and the maximum; all of it where a unit has several predecessors
         * @param split what of the change of the value points did, and what the set; empty where one side has no value
         */
        public record Causes(BigDecimal change, List<PointChange> moves, BigDecimal rest, Optional<ValueSplit> split) {}

        public BigDecimal change() {
            return causes.change();
        }

        public List<PointChange> moves() {
            return causes.moves();
        }

        public BigDecimal rest() {
            return causes.rest();
        }

        public Optional<ValueSplit> split() {
            return causes.split();
        }

        /**
         * Overtakings: which of all units, by their index from 0. Half of all pairs may have changed places, so that no
         * list of them is kept.
         *
         * @param all units of the kind in this scope
         * @param ahead units that are ahead of it now and were not before
         * @param behind units that were ahead of it and are no more
         */
        public record Passings(List<Passing> all, BitSet ahead, BitSet behind) {

            private static List<Passing> of(List<Passing> all, BitSet which) {
                return which.stream().mapToObj(all::get).toList();
            }
        }

        /** Units that are ahead of it now and were not before. */
        public List<Passing> overtakenBy() {
            return Passings.of(passings.all(), passings.ahead());
        }

        /** Units that were ahead of it and are no more. */
        public List<Passing> overtook() {
            return Passings.of(passings.all(), passings.behind());
        }

        /** The change of the printed value; empty where one side has none. */
        public Optional<BigDecimal> valueChange() {
            return after.flatMap(ScopeResult::value)
                    .flatMap(is -> before.flatMap(ScopeResult::value).map(is::subtract));
        }

        /** The effects of points and of the set on the printed value; together its change. */
        public Optional<ValueSplit.Printed> effects() {
            boolean percent = before.filter(ScopeResult::isPercent).isPresent()
                    || after.filter(ScopeResult::isPercent).isPresent();
            return split().flatMap(each -> valueChange().map(change -> each.printed(change, percent)));
        }

        public boolean isChanged() {
            return before.isPresent() != after.isPresent()
                    || before.isPresent() && !before.get().sameAs(after.get());
        }
    }

    /**
     * A unit on the other side of an overtaking.
     *
     * @param change of its value; empty where it had, or has, none
     */
    public record Passing(UnitCode unit, String name, Optional<BigDecimal> change) {}

    public boolean isChanged() {
        return match != Comparison.Match.SAME
                || !statusBefore().equals(Optional.of(status()))
                || !points.isEmpty()
                || scopes.stream().anyMatch(ScopeChange::isChanged);
    }

    /** The change of a scope. */
    public Optional<ScopeChange> scope(ScopeCode code) {
        return scopes.stream().filter(scope -> scope.scope().equals(code)).findFirst();
    }
}
