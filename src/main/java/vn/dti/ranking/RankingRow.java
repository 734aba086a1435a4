package vn.dti.ranking;

import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * A unit's place in a ranking.
 *
 * @param rank from 1; empty where the unit cannot be ranked
 * @param stage code of the stage that is ranked
 * @param scope code of the scope that is ranked
 * @param band of the printed value
 * @param missed conditions of higher bands that the value reaches but the unit does not meet
 */
public record RankingRow(
        Optional<Integer> rank,
        Scorecard scorecard,
        Stage stage,
        ScopeCode scope,
        Optional<Band> band,
        List<MissedCondition> missed) {

    /**
     * What it is ranked by, or would be were it ranked; empty where it cannot be ranked. The scorecard has it already:
     * it is not kept twice.
     */
    public Optional<Total> total() {
        return rank.isPresent() || isShown() ? scorecard.scope(stage, scope) : Optional.empty();
    }

    /** Whether it is assessed and shown, but not ranked, as dti.yaml says. */
    public boolean isShown() {
        return rank.isEmpty()
                && scorecard.unit().notRanked().isPresent()
                && scorecard.scope(stage, scope).flatMap(Total::value).isPresent();
    }
}
