package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;

/**
 * An indicator of a unit through the stages.
 *
 * @param role what its points do for this unit: a substitute in use does what the replaced indicator did
 * @param group code of the group it counts in for this unit
 * @param pillars pillars it counts in for this unit
 * @param counts whether it counts for this unit at all: not excluded, and no unused substitute
 * @param replaces code of the indicator it stands for
 * @param stages by code of the stage
 */
public record IndicatorScore(
        Indicator indicator,
        Role role,
        GroupCode group,
        List<ScopeCode> pillars,
        boolean counts,
        Optional<IndicatorCode> replaces,
        Map<Stage, StageScore> stages) {

    /** The scores of an indicator, placed as it counts for a unit. */
    public static IndicatorScore of(Kind kind, Unit unit, Indicator indicator, Map<Stage, StageScore> stages) {
        return of(indicator, Placement.of(kind, unit, indicator), stages);
    }

    static IndicatorScore of(Indicator indicator, Placement placement, Map<Stage, StageScore> stages) {
        return new IndicatorScore(
                indicator,
                placement.role(),
                placement.group(),
                placement.pillars(),
                placement.counts(),
                placement.replaces(),
                stages);
    }

    public StageScore at(Stage stage) {
        return stages.get(stage);
    }

    /** Whether it counts for this unit at a stage. */
    public boolean assessedAt(Stage stage) {
        return counts && at(stage).assessed();
    }

    /** What it adds to the points of its scopes at a stage: for a penalty below 0 (dac-ta 3.5). */
    public BigDecimal contribution(Stage stage) {
        if (!assessedAt(stage)) {
            return BigDecimal.ZERO;
        }
        return switch (role) {
            case BASE, BONUS -> at(stage).points();
            case PENALTY -> at(stage).points().negate();
            case INFORMATION, SUBSTITUTE -> BigDecimal.ZERO;
        };
    }

    /** What it adds to the maximum of its scopes at a stage. */
    public BigDecimal contributedMaximum(Stage stage) {
        return role == Role.BASE && assessedAt(stage) ? indicator.maximum() : BigDecimal.ZERO;
    }

    /** The same with another score at a stage. */
    IndicatorScore with(Stage stage, StageScore score) {
        Map<Stage, StageScore> others = new LinkedHashMap<>(stages);
        others.put(stage, score);
        return new IndicatorScore(indicator, role, group, pillars, counts, replaces, others);
    }
}
