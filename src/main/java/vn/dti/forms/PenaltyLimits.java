package vn.dti.forms;

import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;

/**
 * Which penalties take away no more than their group has (dac-ta 3.5).
 *
 * @param whole whether a form holds all of a unit's indicators
 */
record PenaltyLimits(IndicatorSet set, boolean whole) {

    boolean stopsAtZero(FormLine.OfIndicator line) {
        Indicator counting = line.replaces().orElse(line.indicator());
        return set.group(counting.group()).filter(Group::limitsPenalties).isPresent();
    }

    /** Whether its group stops it at 0, as far as this form can tell: a part does not hold all of the group. */
    boolean holds(FormLine.OfIndicator line) {
        return line.takesAway() && whole && stopsAtZero(line);
    }
}
