package vn.dti.indicator;

import java.util.List;
import java.util.Optional;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;

/**
 * A group of indicators (chỉ số chính). It may belong to several pillars; in the total it counts once.
 *
 * @param pillars codes of its pillars
 * @param scored false for general information, which gives no points
 * @param belowZero whether penalties may bring it below 0 (dac-ta 3.5); empty where the set does not say, and then they may
 * @param containers indicators that only hold others, by code
 * @param indicators those that get points, in file order
 */
public record Group(
        GroupCode code,
        String name,
        List<ScopeCode> pillars,
        boolean scored,
        Optional<Boolean> belowZero,
        List<Container> containers,
        List<Indicator> indicators) {

    /**
     * An indicator without points of its own; its maximum is the sum of those below it.
     *
     * @param indicators codes of all indicators below it that get points
     */
    public record Container(IndicatorCode code, String name, List<IndicatorCode> indicators) {
        public Container {
            indicators = List.copyOf(indicators);
        }
    }

    public Group {
        pillars = List.copyOf(pillars);
        containers = List.copyOf(containers);
        indicators = List.copyOf(indicators);
    }

    /** Whether its penalties take no more than a unit has in it. */
    public boolean limitsPenalties() {
        return belowZero.filter(may -> !may).isPresent() && mayBeLimited();
    }

    /**
     * Whether it holds penalties and something that they can take from: a group of penalties alone is below 0 by what it
     * is.
     */
    public boolean mayBeLimited() {
        return indicators.stream().anyMatch(each -> each.role() == Role.PENALTY)
                && indicators.stream().anyMatch(each -> each.role() == Role.BASE || each.role() == Role.BONUS);
    }
}
