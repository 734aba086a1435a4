package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Group;

/**
 * A unit over the years; a merged one is followed to its predecessors, put together as dti.yaml says.
 *
 * @param years oldest first, this year last; a year in which it has no value is left out
 * @param groups its scored groups (chỉ số chính) that have a value this year, in the order of the set
 */
public record UnitYears(Unit unit, List<OfYear> years, List<OfGroup> groups) {

    /** Value and rank over all of one year; without a rank where predecessors were put together. */
    public record OfYear(int year, BigDecimal value, Optional<Integer> rank) {}

    /** A group over the years: oldest first, without those in which there is no value, or the code names another group. */
    public record OfGroup(Group group, List<OfYear> years) {

        public OfGroup {
            years = List.copyOf(years);
        }

        /** As {@link UnitYears#rise()}. */
        public Optional<BigDecimal> rise() {
            return UnitYears.rise(years);
        }
    }

    public UnitYears {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
    }

    /** This year's value less that of the first year; empty where there is only this one. */
    public Optional<BigDecimal> rise() {
        return rise(years);
    }

    private static Optional<BigDecimal> rise(List<OfYear> years) {
        return years.size() < 2
                ? Optional.empty()
                : Optional.of(years.get(years.size() - 1)
                        .value()
                        .subtract(years.get(0).value()));
    }
}
