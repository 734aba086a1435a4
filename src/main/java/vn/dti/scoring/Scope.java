package vn.dti.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Pillar;

/**
 * What is ranked: digital transformation as a whole, or one pillar.
 *
 * @param name as the set names the pillar; empty for the whole, whose name is a text of dti's own
 */
public record Scope(ScopeCode code, String name) {

    /** The whole (dac-ta 5). */
    public static final ScopeCode OVERALL = ScopeCode.OVERALL;

    public boolean isOverall() {
        return code.equals(OVERALL);
    }

    /** The scopes of a set: the whole, then its pillars in order. */
    public static List<Scope> of(IndicatorSet set) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(OVERALL, ""));
        for (Pillar pillar : set.pillars()) {
            scopes.add(new Scope(pillar.code(), pillar.name()));
        }
        return List.copyOf(scopes);
    }
}
