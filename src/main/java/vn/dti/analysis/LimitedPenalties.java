package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.dti.code.GroupCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Role;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;

/**
 * What the penalties of a group take away that may take no more than a unit has in it (dac-ta 3.5), under weights that
 * change: in the order of the set, as scoring takes it.
 */
final class LimitedPenalties {

    private final GroupCode group;
    private final List<Scope> scopes;
    private final int indicators;
    /** Points that can be taken, by unit, then by place of the indicator in the set. */
    private final int[] base;
    /** Points that penalties ask for, in the same order. */
    private final int[] asked;
    /** Whether a penalty counts in a scope, by place of the scope, then in the same order. */
    private final boolean[][] counts;

    LimitedPenalties(GroupCode group, List<Scope> scopes, int indicators, int units) {
        this.group = group;
        this.scopes = scopes;
        this.indicators = indicators;
        this.base = new int[units * indicators];
        this.asked = new int[units * indicators];
        this.counts = new boolean[scopes.size()][units * indicators];
    }

    /** Whether a score is a penalty of this group. */
    boolean holds(IndicatorScore score) {
        return score.role() == Role.PENALTY && score.group().equals(group);
    }

    /**
     * Notes what a unit has.
     *
     * @param whole points as whole numbers
     */
    void add(int unit, List<IndicatorScore> scores, Stage stage, ToIntFunction<BigDecimal> whole) {
        for (int i = 0; i < indicators; i++) {
            IndicatorScore score = scores.get(i);
            int at = unit * indicators + i;
            if (!score.group().equals(group) || !score.assessedAt(stage)) {
                continue;
            }
            if (score.role() != Role.PENALTY) {
                base[at] = whole.applyAsInt(score.contribution(stage));
                continue;
            }
            asked[at] = whole.applyAsInt(
                    score.at(stage).asked().orElse(score.at(stage).points()));
            for (int s = 0; s < scopes.size(); s++) {
                counts[s][at] = scopes.get(s).isOverall()
                        || score.pillars().contains(scopes.get(s).code());
            }
        }
    }

    /** The weighted points taken from a unit in a scope. */
    long taken(int unit, int scope, int[] weights) {
        int from = unit * indicators;
        long left = 0;
        for (int i = 0; i < indicators; i++) {
            left += (long) base[from + i] * weights[i];
        }
        long taken = 0;
        for (int i = 0; i < indicators; i++) {
            long counted = Math.min((long) asked[from + i] * weights[i], left);
            left -= counted;
            if (counts[scope][from + i]) {
                taken += counted;
            }
        }
        return taken;
    }
}
