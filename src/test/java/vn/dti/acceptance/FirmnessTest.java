package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.analysis.Draws;
import vn.dti.analysis.FirmRanking;
import vn.dti.analysis.Firmness;
import vn.dti.analysis.RankRange;
import vn.dti.analysis.RankTests;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** How firm ranks are, where it can be worked out by hand. */
class FirmnessTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 10}
                  - {code: "1.2", name: Hai, max: 10}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Ba, max: 10}
            """;

    @TempDir
    Path root;

    /** u0 leads everywhere; u1 and u2 are apart by 1.1 (6 to 4) against 2.1 (4 to 5); u3 equals u2. */
    private AssessmentFolder four() {
        return new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1", "u2", "u3"), "")
                .claims("u0", "1.1,,,9,x", "1.2,,,9,x", "2.1,,,9,x")
                .claims("u1", "1.1,,,6,x", "1.2,,,5,x", "2.1,,,4,x")
                .claims("u2", "1.1,,,4,x", "1.2,,,5,x", "2.1,,,5,x")
                .claims("u3", "1.1,,,4,x", "1.2,,,5,x", "2.1,,,5,x");
    }

    @Test
    void theDominatingNeverMovesAndEqualUnitsShareEveryRank() throws Exception {
        Results results =
                MainLine.load(four().root()).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        List<Firmness> overall = overall(results).units();
        assertThat(overall)
                .extracting(each -> each.unit().code().text(), Firmness::rank, Firmness::best, Firmness::worst)
                .containsExactly(
                        Tuple.tuple("u0", 1, 1, 1),
                        Tuple.tuple("u1", 2, 2, 4),
                        Tuple.tuple("u2", 3, 2, 3),
                        Tuple.tuple("u3", 3, 2, 3));
        assertThat(overall.get(0).better()).isEmpty();
        assertThat(overall.get(0).worse().orElseThrow().points()).isEqualByComparingTo("12");
        assertThat(overall.get(0).worse().orElseThrow().value()).isEqualByComparingTo("40");
        assertThat(overall.get(2).better().orElseThrow().points()).isEqualByComparingTo("1");
        assertThat(overall.get(2).better().orElseThrow().value()).isEqualByComparingTo("3.33");
        assertThat(overall.get(2).worse()).isEmpty();
    }

    private static FirmRanking overall(Results results) {
        return RankTests.of(results, results.kinds().get(0), new Draws("00".repeat(32), Draws.COUNT))
                .get(0);
    }

    @Test
    void theScreenSaysItInWords() {
        four();
        Ran ran = Ran.dti("analyze", root, "--unit", "u1");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("có thể 2–4").doesNotContain("Đơn vị u0");
    }

    @Test
    void leavingOutTheOnlyIndicatorThatSeparatesTwoSwapsThem() throws Exception {
        new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,9,x", "1.2,,,5,x", "2.1,,,5,x")
                .claims("u1", "1.1,,,4,x", "1.2,,,6,x", "2.1,,,5,x");
        List<Firmness> overall = overall(run()).units();
        assertThat(overall.get(0).tested().orElseThrow().indicators())
                .isEqualTo(new RankRange(1, 2, Optional.empty(), Optional.of("1.1")));
        assertThat(overall.get(1).tested().orElseThrow().indicators())
                .isEqualTo(new RankRange(1, 2, Optional.of("1.1"), Optional.empty()));
    }

    @Test
    void theDrawsAreTheSameForTheSameSeedAndEqualUnitsShareEveryOne() throws Exception {
        four();
        Results results = run();
        List<Firmness> overall = overall(results).units();
        assertThat(overall(results).units()).isEqualTo(overall);
        assertThat(overall.get(0).tested().orElseThrow().drawn())
                .isEqualTo(new Firmness.DrawnRanks(1, 1, 1, Draws.COUNT, Draws.COUNT));
        assertThat(overall.get(2).tested().orElseThrow().drawn())
                .isEqualTo(overall.get(3).tested().orElseThrow().drawn());
    }

    @Test
    void pointsWithoutEvidenceAndNotYetAppraisedFallAway() throws Exception {
        new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1"), "rounds: [{code: lan-1, name: Lần 1}]\n")
                .claims("u0", "1.1,,,9,", "1.2,,,5,x", "2.1,,,5,x")
                .claims("u1", "1.1,,,4,x", "1.2,,,5,x", "2.1,,,5,x")
                .decisions("lan-1", "u1,2.1,,,5,đúng,An");
        FirmRanking overall = overall(run());
        assertThat(overall.units())
                .extracting(
                        each -> each.unit().code().text(),
                        Firmness::rank,
                        each -> each.tested().orElseThrow().evidenced(),
                        each -> each.tested().orElseThrow().appraised().orElseThrow())
                .containsExactly(Tuple.tuple("u0", 1, 2, 2), Tuple.tuple("u1", 2, 1, 1));
        assertThat(overall.shifts().orElseThrow().evidenced()).isEqualByComparingTo("1");
    }

    @Test
    void rankingsWithinClustersAreTestedAmongTheirOwn() throws Exception {
        four();
        String plan = Files.readString(root.resolve("dti.yaml"));
        for (String unit : List.of("u0", "u1", "u2", "u3")) {
            String cluster = unit.equals("u0") || unit.equals("u1") ? "nui" : "bien";
            plan = plan.replace("name: Đơn vị " + unit + ",", "name: Đơn vị " + unit + ", cluster: " + cluster + ",");
        }
        Files.writeString(
                root.resolve("dti.yaml"), plan + "clusters: [{code: nui, name: Núi}, {code: bien, name: Biển}]\n");
        Results results = run();
        List<FirmRanking> within =
                RankTests.of(results, results.kinds().get(0), new Draws("00".repeat(32), Draws.COUNT)).stream()
                        .filter(firm -> firm.ranking().cluster().isPresent()
                                && firm.ranking().scope().isOverall())
                        .toList();
        assertThat(within)
                .extracting(firm -> firm.units().stream().map(Firmness::worst).toList())
                .containsExactly(List.of(1, 2), List.of(1, 1));
    }

    @Test
    void whereNothingWasSentNobodyIsToldThatThereIsMore() {
        new AssessmentFolder(root).set(SET).plan(List.of("u0", "u1"), "");
        Ran ran = Ran.dti("analyze", root);
        assertThat(ran.out()).doesNotContain("Còn nữa", "xem phan-tich.html");
    }

    @Test
    void aUnitWithoutPointsOrRankAndOneAloneAreToldWhyThereIsNothing() throws Exception {
        new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,9,x", "1.2,,,9,x", "2.1,,,9,x");
        assertThat(Ran.dti("analyze", root, "--quiet", "--unit", "u1").out())
                .contains("Đơn vị u1 chưa có điểm nên chưa có gì để phân tích.");
        assertThat(Ran.dti("analyze", root, "--quiet", "--only", "strengths").out())
                .contains("cần ít nhất hai đơn vị có điểm");
        String plan = Files.readString(root.resolve("dti.yaml"));
        Files.writeString(
                root.resolve("dti.yaml"),
                plan.replace("name: Đơn vị u1,", "name: Đơn vị u1, ranked: false, reason: mới lập,"));
        new AssessmentFolder(root).claims("u1", "1.1,,,5,x", "1.2,,,5,x", "2.1,,,5,x");
        assertThat(Ran.dti("analyze", root, "--quiet", "--unit", "u1").out())
                .contains("Đơn vị u1 không được xếp hạng")
                .contains("Mạnh, yếu");
    }

    /** Half a range would be another one; the page has the sentence, and needs no column with its end. */
    @Test
    void rangesOfRanksAreNeverCut() throws Exception {
        four();
        for (String language : List.of("vi", "en")) {
            String may = language.equals("vi") ? "có thể 2–4" : "may be 2–4";
            Ran ran = Ran.dti("analyze", root, "--lang", language, "--force");
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()
                            .lines()
                            .filter(line -> line.contains("Đơn vị u1"))
                            .findFirst())
                    .hasValueSatisfying(line -> assertThat(line).endsWith(may));
            assertThat(ran.out()).doesNotContain("–…");
            assertThat(Files.readString(root.resolve("phan-tich/phan-tich.html")))
                    .contains(may)
                    .doesNotContain(">" + may + "<", ">Độ chắc<", ">Firmness<");
        }
    }

    /** u0 is 4 ahead in 1.1 and 2 behind in 2.1: ±25 % cannot turn that round. */
    @Test
    void drawsTurnOnlyWhatAQuarterMoreOrLessCanTurn() throws Exception {
        new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1", "u2"), "")
                .claims("u0", "1.1,,,9,x", "1.2,,,5,x", "2.1,,,5,x")
                .claims("u1", "1.1,,,5,x", "1.2,,,5,x", "2.1,,,7,x")
                .claims("u2", "1.1,,,5,x", "1.2,,,5,x", "2.1,,,6.8,x");
        List<Firmness> overall = overall(run()).units();
        // 4 × 0.75 = 3 against 2 × 1.25 = 2.5: in no draw is u1 before u0.
        assertThat(overall.get(0).tested().orElseThrow().drawn().asAnnounced()).isEqualTo(Draws.COUNT);
        assertThat(overall.get(1).tested().orElseThrow().drawn().asAnnounced()).isEqualTo(Draws.COUNT);
    }

    /** 2 ahead in 1.1 against 1.9 behind in 2.1: ±25 % turns it in some draws, and leaves it in most. */
    @Test
    void drawsTurnWhatIsClose() throws Exception {
        new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,8,x", "1.2,,,5,x", "2.1,,,5,x")
                .claims("u1", "1.1,,,6,x", "1.2,,,5,x", "2.1,,,6.9,x");
        Firmness.DrawnRanks drawn =
                overall(run()).units().get(0).tested().orElseThrow().drawn();
        assertThat(drawn.asAnnounced()).isBetween(Draws.COUNT / 2, 3 * Draws.COUNT / 4);
        assertThat(drawn.low()).isEqualTo(1);
        assertThat(drawn.high()).isEqualTo(2);
    }

    /**
     * u0 has 4 in 1.1 and a penalty of 6 there, of which 4 is taken, and 5 in 2.1; u1 has 3 and 3. Without 1.1 there is
     * nothing that the penalty could take: u0 has 5, u1 has 3.
     */
    @Test
    void penaltiesTakeNoMoreThanThereIsWhenSomethingIsLeftOut() throws Exception {
        new AssessmentFolder(root)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            below_zero: false
                            indicators:
                              - {code: "1.1", name: Một, max: 10}
                              - {code: "1.2", name: Trừ, max: 10, role: penalty}
                          - code: "2"
                            name: Nhóm hai
                            pillars: [q]
                            indicators:
                              - {code: "2.1", name: Ba, max: 10}
                        """)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,4,x", "1.2,,,6,x", "2.1,,,5,x")
                .claims("u1", "1.1,,,3,x", "1.2,,,0,x", "2.1,,,3,x");
        List<Firmness> overall = overall(run()).units();
        assertThat(overall.get(0).unit().code().text()).isEqualTo("u1");
        assertThat(overall.get(0).tested().orElseThrow().indicators())
                .isEqualTo(new RankRange(1, 2, Optional.empty(), Optional.of("1.1")));
        assertThat(overall.get(1).tested().orElseThrow().indicators())
                .isEqualTo(new RankRange(1, 2, Optional.of("1.1"), Optional.empty()));
    }

    private Results run() throws Exception {
        return MainLine.load(root).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
    }
}
