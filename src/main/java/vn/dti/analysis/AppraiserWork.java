package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.assessment.Reported;
import vn.dti.code.Stage;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/**
 * What one appraiser decided in a round, over the units of a kind.
 *
 * @param appraiser as written in the decisions; may be empty
 * @param decisions how many
 * @param raised how many of them gave a unit more
 * @param lowered how many of them took something from a unit
 * @param gained points given, 0 or more
 * @param lost points taken, 0 or more
 */
public record AppraiserWork(
        String appraiser, int decisions, int raised, int lowered, BigDecimal gained, BigDecimal lost) {

    /** Everybody who decided in a round, in the order of their first decision. */
    public static List<AppraiserWork> of(Results.KindResults kind, Stage round, Reported reported) {
        Map<String, AppraiserWork> work = new LinkedHashMap<>();
        for (Scorecard card : kind.scorecards()) {
            for (Ruling ruling : Ruling.of(kind.kind(), card, round, reported)) {
                String who = ruling.decision().appraiser();
                work.put(
                        who,
                        work.getOrDefault(who, new AppraiserWork(who, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO))
                                .with(ruling.change()));
            }
        }
        return new ArrayList<>(work.values());
    }

    private AppraiserWork with(BigDecimal change) {
        int sign = change.signum();
        return new AppraiserWork(
                appraiser,
                decisions + 1,
                raised + (sign > 0 ? 1 : 0),
                lowered + (sign < 0 ? 1 : 0),
                sign > 0 ? gained.add(change) : gained,
                sign < 0 ? lost.subtract(change) : lost);
    }
}
