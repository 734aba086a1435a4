package vn.dti.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dti.code.Stage;
import vn.dti.run.Results;

/**
 * What the analysis says of a kind of unit.
 *
 * @param of its results
 * @param rankings how firm its rankings are, those over all units first; none where it is not ranked
 * @param waysUp the cheapest ways up of its units, best rank first
 * @param profiles what its units are strong and weak in; not copied, as there may be very many
 * @param indicators its indicators under the glass
 * @param appraisal its appraisal under the glass
 * @param oddities shares to look at twice
 */
public record KindAnalysis(
        Results.KindResults of,
        List<FirmRanking> rankings,
        List<WayUp> waysUp,
        Collection<UnitProfile> profiles,
        List<IndicatorFigures> indicators,
        AppraisalFigures appraisal,
        List<Outlier> oddities) {

    public KindAnalysis {
        rankings = List.copyOf(rankings);
        waysUp = List.copyOf(waysUp);
        indicators = List.copyOf(indicators);
        oddities = List.copyOf(oddities);
    }

    static KindAnalysis of(Results results, Results.KindResults kind, Draws draws) {
        Stage stage = results.stageOf(kind.kind());
        Optional<PointsTable> table = PointsTable.of(kind);
        List<FirmRanking> rankings = RankTests.of(results, kind, draws, table);
        List<WayUp> waysUp =
                table.map(ranked -> WaysUp.of(results, kind, ranked)).orElse(List.of());
        PointsGrid grid =
                PointsGrid.of(kind.scorecards(), kind.kind().set().indicators().size(), stage);
        return new KindAnalysis(
                kind,
                rankings,
                waysUp,
                new UnitProfiles(kind, stage, grid),
                IndicatorFigures.of(kind, stage, grid),
                AppraisalFigures.of(results, kind),
                Outlier.of(results, kind, stage));
    }
}
