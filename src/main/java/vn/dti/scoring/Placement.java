package vn.dti.scoring;

import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;

/**
 * Where an indicator counts for a unit (dac-ta 3.5).
 *
 * @param counts whether it counts at all: not excluded, and no substitute out of use
 * @param role what its points do for this unit: a substitute in use does what the replaced indicator did
 * @param replaces code of the indicator it stands for
 */
record Placement(
        boolean counts, Role role, GroupCode group, List<ScopeCode> pillars, Optional<IndicatorCode> replaces) {

    static Placement of(Kind kind, Unit unit, Indicator indicator) {
        if (indicator.role() == Role.SUBSTITUTE) {
            for (Exclusion exclusion : kind.exclusions()) {
                if (exclusion.covers(unit.code())
                        && exclusion
                                .replacedBy()
                                .filter(indicator.code()::equals)
                                .isPresent()) {
                    Indicator replaced =
                            kind.set().indicator(exclusion.indicators().get(0)).orElseThrow();
                    return new Placement(
                            true, replaced.role(), replaced.group(), replaced.pillars(), Optional.of(replaced.code()));
                }
            }
            return own(indicator, false);
        }
        return own(indicator, kind.exclusion(unit.code(), indicator.code()).isEmpty());
    }

    private static Placement own(Indicator indicator, boolean counts) {
        return new Placement(counts, indicator.role(), indicator.group(), indicator.pillars(), Optional.empty());
    }
}
