package vn.dti.analysis;

import java.util.List;
import vn.dti.code.Stage;
import vn.dti.run.Results;

/**
 * What the analysis says of a kind of unit.
 *
 * @param of its results
 * @param rankings how firm its rankings are, those over all units first; none where it is not ranked
 * @param waysUp the cheapest ways up of its units, best rank first
 * @param profiles what its units are strong and weak in
 * @param indicators its indicators under the glass
 * @param appraisal its appraisal under the glass
 * @param oddities shares to look at twice
 */
public record KindAnalysis(
        Results.KindResults of,
        List<FirmRanking> rankings,
        List<WayUp> waysUp,
        List<UnitProfile> profiles,
        List<IndicatorFigures> indicators,
        AppraisalFigures appraisal,
        List<Oddity> oddities) {

    public KindAnalysis {
        rankings = List.copyOf(rankings);
        waysUp = List.copyOf(waysUp);
        profiles = List.copyOf(profiles);
        indicators = List.copyOf(indicators);
        oddities = List.copyOf(oddities);
    }

    /** The groups of its units, unit by unit. */
    public List<GroupProfile> groups() {
        return profiles.stream().flatMap(each -> each.groups().stream()).toList();
    }

    static KindAnalysis of(Results results, Results.KindResults kind, Draws draws) {
        Stage stage = results.stageOf(kind.kind());
        return new KindAnalysis(
                kind,
                RankTests.of(results, kind, draws),
                WaysUp.of(results, kind),
                UnitProfile.of(kind, stage),
                IndicatorFigures.of(kind, stage),
                AppraisalFigures.of(results, kind),
                Oddity.of(results, kind, stage));
    }
}
