package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.assessment.Reported;
import vn.dti.code.Stage;
import vn.dti.run.Results;
import vn.dti.scoring.CorrectionTotals;
import vn.dti.scoring.Scorecard;

/**
 * What one appraiser decided in a round, over the units of a kind.
 *
 * @param appraiser as written in the decisions; may be empty
 * @param decisions how many
 * @param moved by those that gave a unit more or took something from it
 */
public record AppraiserWork(String appraiser, int decisions, CorrectionTotals moved) {

    /** Everybody who decided in a round, in the order of their first decision. */
    public static List<AppraiserWork> of(Results.KindResults kind, Stage round, Reported reported) {
        Map<String, AppraiserWork> work = new LinkedHashMap<>();
        for (Scorecard card : kind.scorecards()) {
            for (DecisionEffect ruling : DecisionEffect.of(kind.kind(), card, round, reported)) {
                String who = ruling.decision().appraiser();
                work.put(
                        who,
                        work.getOrDefault(who, new AppraiserWork(who, 0, CorrectionTotals.NONE))
                                .with(ruling.change()));
            }
        }
        return new ArrayList<>(work.values());
    }

    private AppraiserWork with(BigDecimal change) {
        return new AppraiserWork(appraiser, decisions + 1, moved.with(change));
    }
}
