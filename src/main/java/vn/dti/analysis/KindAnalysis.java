package vn.dti.analysis;

import java.util.List;
import vn.dti.run.Results;

/**
 * What the analysis says of a kind of unit.
 *
 * @param of its results
 * @param rankings how firm its rankings are, those over all units first; none where it is not ranked
 */
public record KindAnalysis(Results.KindResults of, List<FirmRanking> rankings) {

    public KindAnalysis {
        rankings = List.copyOf(rankings);
    }

    static KindAnalysis of(Results results, Results.KindResults kind, Draws draws) {
        return new KindAnalysis(kind, RankTests.of(results, kind, draws));
    }
}
