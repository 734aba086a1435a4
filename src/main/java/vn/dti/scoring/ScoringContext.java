package vn.dti.scoring;

import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;

/**
 * What all scorecards of a kind have in common, so that it is there once.
 *
 * @param stages codes of the stages in order
 * @param scopes the whole and the pillars in order
 */
public record ScoringContext(Kind kind, List<Stage> stages, List<Scope> scopes) {

    static ScoringContext of(Kind kind) {
        return new ScoringContext(kind, kind.stages(), Scope.of(kind.set()));
    }

    /** Whether a score belongs to a scope, by the scope's place, from 0. */
    boolean isIn(IndicatorScore score, int scope) {
        return scopes.get(scope).isOverall()
                || score.pillars().contains(scopes.get(scope).code());
    }

    /** Whether a score belongs to a group, by the group's place in the set, from 0. */
    boolean isOf(IndicatorScore score, int group) {
        return score.group().equals(kind.set().groups().get(group).code());
    }
}
