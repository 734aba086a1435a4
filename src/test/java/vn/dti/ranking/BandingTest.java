package vn.dti.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Band;
import vn.dti.assessment.Claim;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.Reported;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.SetReader;
import vn.dti.scoring.Scorer;
import vn.dti.yaml.DefinitionException;

/** Which band a unit is in, and which condition kept it from a higher one (dac-ta 1, 3.7). */
class BandingTest {

    private static final SourceCells SOURCE =
            new SourceCells(new SourceCells.Origin("bai-nop/a.csv", "", true), 3, 4, 4, Optional.empty());
    private static final Unit UNIT = new Unit(new UnitCode("a"), "Xã A", new KindCode("xa"), List.of(), List.of());
    private static final Unit UNRANKED = new Unit(
            new UnitCode("a"), "Xã A", new KindCode("xa"), List.of(), List.of(), Optional.empty(), Optional.of("mới"));

    /** Two pillars of 100 each: p with a bonus, q with a penalty and one for information. */
    private static final String SET =
            """
            id: s
            pillars: [{code: p, name: P}, {code: q, name: Q}]
            groups:
              - code: '1'
                name: Một
                pillars: [p]
                indicators:
                  - {code: '1.1', name: A, max: 60}
                  - {code: '1.2', name: B, max: 40}
                  - {code: '1.3', name: C, max: 10, role: bonus}
              - code: '2'
                name: Hai
                pillars: [q]
                indicators:
                  - {code: '2.1', name: D, max: 100}
                  - {code: '2.2', name: E, max: 10, role: penalty}
                  - {code: '2.3', name: F, max: 0, role: information}
            """;

    @TempDir
    private Path folder;

    @Test
    void aConditionIsMetAtItsBoundAndMissedBelowIt() throws Exception {
        Kind kind = kind(asking(Band.Part.GROUP, "70"), false);

        assertThat(missed(kind, ScopeCode.OVERALL, 42, 28, 0, 100, 0)).isEmpty();
        assertThat(missed(kind, ScopeCode.OVERALL, 42, 27.99, 0, 100, 0)).containsExactly("GROUP 1 69.99 70");
        assertThat(missed(kind, ScopeCode.OVERALL, 60, 40, 0, 69, 0)).containsExactly("GROUP 2 69.00 70");
    }

    @Test
    void overAllEveryPillarIsAskedInAPillarOnlyItself() throws Exception {
        Kind kind = kind(asking(Band.Part.PILLAR, "90"), false);

        assertThat(missed(kind, ScopeCode.OVERALL, 60, 25, 0, 80, 0))
                .containsExactly("PILLAR p 85.00 90", "PILLAR q 80.00 90");
        assertThat(missed(kind, new ScopeCode("p"), 60, 25, 0, 80, 0)).containsExactly("PILLAR p 85.00 90");
        assertThat(missed(kind, new ScopeCode("q"), 60, 25, 0, 80, 0)).containsExactly("PILLAR q 80.00 90");
    }

    @Test
    void inAPillarItsOwnGroupsAndIndicatorsAreAsked() throws Exception {
        Kind groups = kind(asking(Band.Part.GROUP, "90"), false);
        Kind indicators = kind(asking(Band.Part.INDICATOR, "90"), false);

        assertThat(missed(groups, new ScopeCode("q"), 60, 25, 0, 80, 0)).containsExactly("GROUP 2 80.00 90");
        assertThat(missed(indicators, new ScopeCode("p"), 53, 40, 0, 80, 0)).containsExactly("INDICATOR 1.1 88.33 90");
        assertThat(missed(indicators, new ScopeCode("q"), 53, 40, 0, 80, 0)).containsExactly("INDICATOR 2.1 80.00 90");
    }

    @Test
    void bonusPenaltyAndInformationAreNoIndicatorsThatMustReachAShare() throws Exception {
        Kind kind = kind(asking(Band.Part.INDICATOR, "50"), false);

        assertThat(missed(kind, ScopeCode.OVERALL, 60, 40, 0, 100, 0)).isEmpty();
        assertThat(missed(kind, ScopeCode.OVERALL, 60, 19.99, 10, 100, 10)).containsExactly("INDICATOR 1.2 49.98 50");
    }

    @Test
    void anIndicatorThatMustNotHaveZeroIsAskedWhereItCounts() throws Exception {
        Band band = new Band("Tốt", new BigDecimal(50), Map.of(), List.of(new IndicatorCode("1.2")));
        Kind kind = kind(band, false);

        assertThat(missed(kind, ScopeCode.OVERALL, 60, 0, 0, 100, 0)).containsExactly("- 1.2 0 0");
        assertThat(missed(kind, new ScopeCode("q"), 60, 0, 0, 100, 0)).isEmpty();
        assertThat(missed(kind, ScopeCode.OVERALL, 60, 0.01, 0, 100, 0)).isEmpty();
    }

    @Test
    void aValueFromZeroToOneReachesABandInPercent() throws Exception {
        Kind kind = kind(asking(Band.Part.PILLAR, "70"), true);

        assertThat(row(kind, UNIT, ScopeCode.OVERALL, 60, 40, 0, 70, 0).band()).isPresent();
        assertThat(missed(kind, ScopeCode.OVERALL, 60, 40, 0, 69, 0)).containsExactly("PILLAR q 69.00 70");
    }

    @Test
    void aValueBelowABandMissesNoConditionOfIt() throws Exception {
        Kind kind = kind(
                new Band("Tốt", new BigDecimal(90), Map.of(Band.Part.GROUP, new BigDecimal(90)), List.of()), false);

        assertThat(missed(kind, ScopeCode.OVERALL, 10, 10, 0, 10, 0)).isEmpty();
        assertThat(row(kind, UNIT, ScopeCode.OVERALL, 10, 10, 0, 10, 0).band()).isEmpty();
    }

    @Test
    void aUnitThatIsShownWithoutRankHasAValueAndABand() throws Exception {
        Kind kind = kind(asking(Band.Part.GROUP, "70"), false);

        RankingRow shown = row(kind, UNRANKED, ScopeCode.OVERALL, 60, 40, 0, 100, 0);
        assertThat(shown.rank()).isEmpty();
        assertThat(shown.isShown()).isTrue();
        assertThat(shown.total()).isPresent();
        assertThat(shown.band()).isPresent();

        RankingRow ranked = row(kind, UNIT, ScopeCode.OVERALL, 60, 40, 0, 100, 0);
        assertThat(ranked.isShown()).isFalse();
        assertThat(ranked.total()).isPresent();
    }

    @Test
    void aUnitThatSentNothingIsNotShown() throws Exception {
        Kind kind = kind(asking(Band.Part.GROUP, "70"), false);
        Reported nothing = new Reported(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

        for (Unit unit : List.of(UNIT, UNRANKED)) {
            RankingRow row = Ranker.rank(
                            kind, Scorer.score(kind, List.of(unit), nothing).scorecards(), Stage.FINAL)
                    .get(0)
                    .rows()
                    .get(0);
            assertThat(row.isShown()).isFalse();
            assertThat(row.total()).isEmpty();
            assertThat(row.band()).isEmpty();
        }
    }

    private static Band asking(Band.Part part, String percent) {
        return new Band("Tốt", new BigDecimal(50), Map.of(part, new BigDecimal(percent)), List.of());
    }

    /** What kept the unit from the band: part, code, what was reached and what was asked, in percent. */
    private static List<String> missed(Kind kind, ScopeCode scope, double... points) {
        return row(kind, UNIT, scope, points).missed().stream()
                .map(each -> each.part().map(Enum::name).orElse("-") + " " + each.code() + " "
                        + each.reached().toPlainString() + " " + each.asked().toPlainString())
                .toList();
    }

    private static RankingRow row(Kind kind, Unit unit, ScopeCode scope, double... points) {
        Map<IndicatorCode, Claim> claims = new LinkedHashMap<>();
        List<Indicator> indicators = kind.set().indicators();
        for (int i = 0; i < points.length; i++) {
            IndicatorCode code = indicators.get(i).code();
            EnteredValues entered = new EnteredValues(Map.of(), Optional.of(BigDecimal.valueOf(points[i])));
            claims.put(code, new Claim(code, entered, "BC", "", false, false, SOURCE));
        }
        Map<UnitCode, Submission> submissions =
                Map.of(unit.code(), new Submission(List.of("bai-nop/a.csv"), claims, Map.of()));
        Reported reported = new Reported(submissions, Map.of(), Map.of(), Map.of(), Set.of());
        return Ranker.rank(kind, Scorer.score(kind, List.of(unit), reported).scorecards(), Stage.FINAL).stream()
                .filter(ranking -> ranking.scope().code().equals(scope))
                .findFirst()
                .orElseThrow()
                .rows()
                .get(0);
    }

    private Kind kind(Band band, boolean unitScale) throws IOException, DefinitionException {
        Path set = folder.resolve("s.yaml");
        Files.writeString(set, SET);
        return new Kind(
                new KindCode("xa"),
                "Xã",
                SetReader.read(set, "s.yaml"),
                true,
                new Kind.Settings(
                        List.of(),
                        Policies.DEFAULT,
                        Map.of(),
                        new RankingOptions(unitScale ? 4 : 2, 2, unitScale, false, false, List.of()),
                        List.of(band)),
                List.of(),
                List.of());
    }
}
