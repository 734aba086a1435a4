package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;

/**
 * A change of one indicator of a unit that gives it more: what could be decided.
 *
 * @param role what its points do for the unit
 * @param pillars those that it counts in for the unit
 * @param inputs the changed ones, by letter; none where nothing can be said of inputs
 * @param before those of the same letters that are in force
 * @param points points it then has
 * @param difference of its points; below 0 for a penalty that gets less
 */
public record Improvement(
        Indicator indicator,
        Role role,
        List<ScopeCode> pillars,
        Map<String, InputValue> inputs,
        Map<String, InputValue> before,
        BigDecimal points,
        BigDecimal difference) {

    public Improvement {
        inputs = Map.copyOf(inputs);
        before = Map.copyOf(before);
    }

    /** What the sums of its scopes gain. */
    public BigDecimal gain() {
        return role == Role.PENALTY ? difference.negate() : difference;
    }

    /** Whether only points can be asked for: the rule does not say by which inputs. */
    public boolean isPointsOnly() {
        return inputs.isEmpty();
    }

    /** What to ask {@link WhatIf} for. */
    public WhatIf.Change change() {
        return new WhatIf.Change(indicator.code(), inputs, isPointsOnly() ? Optional.of(points) : Optional.empty());
    }
}
