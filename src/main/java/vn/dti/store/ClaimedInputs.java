package vn.dti.store;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import vn.dti.assessment.Claim;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.rule.InputValue;

/** The inputs of a claim, for scores that have the same: whoever does not ask for them opens no claims. */
final class ClaimedInputs extends AbstractMap<String, InputValue> {

    private final Map<IndicatorCode, Claim> claims;
    private final IndicatorCode indicator;

    ClaimedInputs(Map<IndicatorCode, Claim> claims, IndicatorCode indicator) {
        this.claims = claims;
        this.indicator = indicator;
    }

    /** The inputs that are claimed; none where nothing is. */
    static Map<String, InputValue> of(Map<IndicatorCode, Claim> claims, IndicatorCode indicator) {
        Claim claim = claims.get(indicator);
        return claim == null ? Map.of() : claim.inputs();
    }

    @Override
    public Set<Map.Entry<String, InputValue>> entrySet() {
        return of(claims, indicator).entrySet();
    }
}
