package vn.dti.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.TieBreak;
import vn.dti.assessment.Unit;
import vn.dti.code.ClusterCode;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.SetReader;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.ScoringContext;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;
import vn.dti.scoring.Totals;
import vn.dti.yaml.DefinitionException;

/** Who stands where, from totals alone (dac-ta 3.7). */
class RankerTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @TempDir
    private Path folder;

    @Test
    void equalPrintedValuesShareARankAndTheNextIsSkipped() throws Exception {
        Kind kind = kind(RankingOptions.DEFAULT, List.of());

        assertThat(ranks(
                        kind,
                        card(kind, "a", "80"),
                        card(kind, "b", "90"),
                        card(kind, "c", "80"),
                        card(kind, "d", "70")))
                .containsExactly("b 1", "a 2", "c 2", "d 4");
    }

    @Test
    void denseRanksSkipNone() throws Exception {
        Kind kind = kind(new RankingOptions(2, 2, false, true, false, List.of()), List.of());

        assertThat(ranks(
                        kind,
                        card(kind, "a", "80"),
                        card(kind, "b", "90"),
                        card(kind, "c", "80"),
                        card(kind, "d", "70")))
                .containsExactly("b 1", "a 2", "c 2", "d 3");
    }

    @Test
    void aTieBreakPartsWhatIsPrintedAlike() throws Exception {
        Kind kind = kind(new RankingOptions(0, 2, false, false, false, List.of(TieBreak.POINTS)), List.of());

        assertThat(ranks(kind, card(kind, "a", "80.20"), card(kind, "b", "80.40")))
                .containsExactly("b 1", "a 2");
    }

    @Test
    void aTieBreakByTheExactValuePartsWhatIsPrintedAlike() throws Exception {
        Kind kind = kind(new RankingOptions(0, 2, false, false, false, List.of(TieBreak.EXACT)), List.of());

        assertThat(ranks(kind, card(kind, "a", "80.20"), card(kind, "b", "80.40")))
                .containsExactly("b 1", "a 2");
    }

    @Test
    void aPillarThatHasNoValueForAUnitBreaksATieAgainstIt() throws Exception {
        Kind kind = kind(
                new RankingOptions(2, 2, false, false, false, List.of(TieBreak.of(new ScopeCode("p")))),
                List.of(),
                "p");

        assertThat(ranks(
                        kind,
                        card(kind, unit("none"), "80", Optional.empty()),
                        card(kind, unit("low"), "80", Optional.of("10")),
                        card(kind, unit("high"), "80", Optional.of("20"))))
                .containsExactly("high 1", "low 2", "none 3");
    }

    @Test
    void whoSentNothingIsRankedWithNothingWhereThePolicySaysSo() throws Exception {
        Policies zero = new Policies(
                Policies.DEFAULT.unappraised(),
                Policies.DEFAULT.missingEvidence(),
                Policies.MissingSubmission.ZERO,
                Policies.DEFAULT.enteredPoints(),
                Policies.DEFAULT.missingRows());
        Kind own = kind(RankingOptions.DEFAULT, List.of());
        Kind kind = new Kind(
                own.code(),
                own.name(),
                own.set(),
                true,
                new Kind.Settings(List.of(), zero, Map.of(), RankingOptions.DEFAULT, List.of()),
                List.of(),
                List.of());
        Scorecard scored = card(kind, "a", "0");
        Scorecard missing = new Scorecard(scored.frame(), unit("m"), Status.MISSING, List.of(), scored.totals(), false);
        Scorecard faulty = new Scorecard(scored.frame(), unit("f"), Status.FAULTY, List.of(), scored.totals(), false);

        assertThat(ranks(kind, missing, card(kind, "b", "10"), faulty)).containsExactly("b 1", "m 2", "f -");
    }

    @Test
    void whoHasNoScoresStandsLastWithoutRankInTheOrderOfThePlan() throws Exception {
        Kind kind = kind(RankingOptions.DEFAULT, List.of());
        ScoringContext frame = frame(kind);
        Scorecard missing = new Scorecard(frame, unit("m"), Status.MISSING, List.of(), List.of(), false);
        Scorecard faulty = new Scorecard(frame, unit("f"), Status.FAULTY, List.of(), List.of(), false);

        assertThat(ranks(kind, missing, card(kind, "a", "10"), faulty)).containsExactly("a 1", "m -", "f -");
    }

    @Test
    void theOrderOfTheUnitsChangesNoRank() throws Exception {
        Kind kind = kind(RankingOptions.DEFAULT, List.of());
        Scorecard a = card(kind, "a", "80");
        Scorecard b = card(kind, "b", "90");
        Scorecard c = card(kind, "c", "85");

        assertThat(ranks(kind, a, b, c)).isEqualTo(ranks(kind, c, a, b)).containsExactly("b 1", "c 2", "a 3");
    }

    @Test
    void theHighestBandReachedCounts() throws Exception {
        Band good = new Band("Tốt", new BigDecimal(80), Map.of(), List.of());
        Band fair = new Band("Khá", new BigDecimal(50), Map.of(), List.of());
        Kind kind = kind(RankingOptions.DEFAULT, List.of(good, fair));

        List<RankingRow> rows = Ranker.rank(
                        kind,
                        Scorecards.of(List.of(card(kind, "a", "80"), card(kind, "b", "79.99"), card(kind, "c", "49"))),
                        Stage.FINAL)
                .get(0)
                .rows();

        assertThat(rows)
                .extracting(RankingRow::band)
                .containsExactly(Optional.of(good), Optional.of(fair), Optional.empty());
    }

    @Test
    void aMissedConditionLowersTheBandAndIsNamed() throws Exception {
        Band good = new Band("Tốt", new BigDecimal(80), Map.of(Band.Part.GROUP, new BigDecimal(90)), List.of());
        Band fair = new Band("Khá", new BigDecimal(50), Map.of(), List.of());
        Kind kind = kind(RankingOptions.DEFAULT, List.of(good, fair));

        RankingRow row = Ranker.rank(kind, Scorecards.of(List.of(card(kind, "a", "85"))), Stage.FINAL)
                .get(0)
                .rows()
                .get(0);

        assertThat(row.band()).contains(fair);
        assertThat(row.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.band()).isEqualTo(good);
            assertThat(missed.code()).hasToString("1");
            assertThat(missed.reached()).isEqualByComparingTo("85");
        });
    }

    @Test
    void oneClusterAloneRanksAsAllDo() throws Exception {
        Kind kind = kind(RankingOptions.DEFAULT, List.of());
        Cluster north = new Cluster(new ClusterCode("bac"), "Bắc");
        Cluster south = new Cluster(new ClusterCode("nam"), "Nam");
        Scorecards cards = Scorecards.of(
                List.of(in("bac", kind, "a", "10"), in("nam", kind, "b", "20"), in("nam", kind, "c", "30")));

        assertThat(Ranker.rankWithin(List.of(north), kind, cards, Stage.FINAL)).isEmpty();
        assertThat(Ranker.rankWithin(List.of(north, south), kind, cards, Stage.FINAL).stream()
                        .flatMap(ranking -> ranking.rows().stream()))
                .extracting(RankerTest::text)
                .containsExactly("a 1", "c 1", "b 2");
    }

    private static List<String> ranks(Kind kind, Scorecard... cards) {
        return Ranker.rank(kind, Scorecards.of(List.of(cards)), Stage.FINAL).get(0).rows().stream()
                .map(RankerTest::text)
                .toList();
    }

    private static String text(RankingRow row) {
        return row.scorecard().unit().code() + " "
                + row.rank().map(String::valueOf).orElse("-");
    }

    private Kind kind(RankingOptions ranking, List<Band> bands) throws IOException, DefinitionException {
        return kind(ranking, bands, "");
    }

    /** @param pillar code of the set's only pillar; empty where it has none */
    private Kind kind(RankingOptions ranking, List<Band> bands, String pillar) throws IOException, DefinitionException {
        Path set = folder.resolve("s.yaml");
        String pillars = pillar.isEmpty() ? "" : "pillars: [{code: " + pillar + ", name: P}]\n";
        Files.writeString(
                set,
                "id: s\n" + pillars
                        + "groups: [{code: '1', name: G, indicators: [{code: '1.1', name: I, max: 100}]}]\n");
        return new Kind(
                new KindCode("xa"),
                "Xã",
                SetReader.read(set, "s.yaml"),
                true,
                new Kind.Settings(List.of(), Policies.DEFAULT, Map.of(), ranking, bands),
                List.of(),
                List.of());
    }

    private static ScoringContext frame(Kind kind) {
        return new ScoringContext(kind, kind.stages(), Scope.of(kind.set()));
    }

    private static Unit unit(String code) {
        return new Unit(new UnitCode(code), "Xã " + code, new KindCode("xa"), List.of(), List.of());
    }

    private static Scorecard card(Kind kind, String code, String points) {
        return card(kind, unit(code), points);
    }

    private static Scorecard in(String cluster, Kind kind, String code, String points) {
        Unit unit = new Unit(
                new UnitCode(code),
                "Xã " + code,
                new KindCode("xa"),
                List.of(),
                List.of(),
                Optional.of(new ClusterCode(cluster)),
                Optional.empty());
        return card(kind, unit, points);
    }

    /** A scorecard with so many of 100 points at every stage. */
    private static Scorecard card(Kind kind, Unit unit, String points) {
        return card(kind, unit, points, Optional.empty());
    }

    /** @param pillar points of 100 in the set's pillar, where it has one; empty where the unit has no value in it */
    private static Scorecard card(Kind kind, Unit unit, String points, Optional<String> pillar) {
        ScoringContext frame = frame(kind);
        List<Total> scopes = new ArrayList<>(List.of(total(kind, points)));
        if (frame.scopes().size() > 1) {
            Total nothing = new Total(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());
            scopes.add(pillar.map(each -> total(kind, each)).orElse(nothing));
        }
        Totals totals = new Totals(scopes, List.of(total(kind, points)));
        List<Totals> stages = new ArrayList<>();
        kind.stages().forEach(stage -> stages.add(totals));
        return new Scorecard(frame, unit, Status.SCORED, List.of(), stages, false);
    }

    private static Total total(Kind kind, String points) {
        BigDecimal exact = new BigDecimal(points);
        BigDecimal value = exact.setScale(kind.ranking().decimals(), RoundingMode.HALF_UP);
        return new Total(exact, exact, HUNDRED, Optional.of(value));
    }
}
