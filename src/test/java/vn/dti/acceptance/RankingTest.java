package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values, ranks, ties and bands (dac-ta 3.6, 3.7), units without a place, kinds with ways of their own. */
class RankingTest {

    private static final String ALL = "chuyen-doi-so";
    private static final String TWO_PILLARS =
            """
              - {code: "1", name: N, pillars: [p], indicators: [{code: "1.1", name: A, max: 30}]}
              - {code: "2", name: M, pillars: [q], indicators: [{code: "2.1", name: B, max: 30}]}
            """;
    private static final String ROUNDS = "rounds: [{code: lan-1, name: Một}]\n";

    @TempDir
    private Path temporary;

    private AssessmentFolder folder;

    @BeforeEach
    void folder() {
        folder = new AssessmentFolder(temporary);
    }

    /** Units a, b, ... with these points in the two pillars, such as {@code 10+20}. */
    private AssessmentFolder units(String plan, String... points) {
        List<String> codes = List.of("a1", "b1", "c1", "d1", "e1", "f1").subList(0, points.length);
        folder.plan(codes, plan).set(TWO_PILLARS);
        for (int i = 0; i < points.length; i++) {
            String[] both = points[i].split("\\+");
            folder.claims(codes.get(i), "1.1,,,\"" + both[0] + "\",BC", "2.1,,,\"" + both[1] + "\",BC");
        }
        return folder;
    }

    @Test
    void equalPrintedValuesShareARankAndTheNextIsLeftOut() {
        ResultsView results = units("", "10+10", "20+10", "10+20", "30+10").scored();

        assertThat(results.ranks("xa", ALL)).containsExactly("1 d1", "2 b1", "2 c1", "4 a1");
    }

    @Test
    void denseRanksLeaveNoneOut() {
        ResultsView results = units("ranking: {ties: dense}\n", "10+10", "20+10", "10+20", "30+10")
                .scored();

        assertThat(results.ranks("xa", ALL)).containsExactly("1 d1", "2 b1", "2 c1", "3 a1");
    }

    @Test
    void aTieIsOfThePrintedValueNotOfTheExactOne() {
        // 20.00/60 = 33.333 and 20.01/60 = 33.35: equal with one decimal, not with two.
        assertThat(units("ranking: {decimals: 1}\n", "10+10", "10+10,04")
                        .scored()
                        .ranks("xa", ALL))
                .containsExactly("1 b1", "2 a1");
        assertThat(units("ranking: {decimals: 0}\n", "10+10", "10+10,04")
                        .scored()
                        .ranks("xa", ALL))
                .containsExactly("1 a1", "1 b1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            []          | 1 a1, 1 b1, 1 c1
            [p]         | 1 b1, 2 a1, 2 c1
            [q]         | 1 a1, 1 c1, 3 b1
            [q, p]      | 1 a1, 1 c1, 3 b1
            [points]    | 1 a1, 2 b1, 2 c1
            [exact]     | 1 a1, 2 b1, 2 c1
            [p, points] | 1 b1, 2 a1, 3 c1
            """)
    void tieBreaksAreTriedInOrder(String tieBreak, String expected) {
        ResultsView results = units(
                        "ranking: {decimals: 0, tie_break: " + tieBreak + "}\n", "10+10,02", "20+0", "10+10")
                .scored();

        assertThat(String.join(", ", results.ranks("xa", ALL))).isEqualTo(expected);
    }

    @Test
    void aTieBreakPillarWithoutValueComesLast() {
        ResultsView results = units(
                        "ranking: {tie_break: [q]}\n"
                                + "not_assessed: [{indicators: [\"2.1\"], units: [a1], reason: Không có}]\n",
                        "15+0",
                        "30+0",
                        "0+30")
                .scored();

        assertThat(results.ranks("xa", ALL)).containsExactly("1 c1", "2 b1", "3 a1");
        assertThat(results.ranks("xa", "q")).containsExactly("1 c1", "2 b1", "- a1");
    }

    @Test
    void aBandHoldsFromItsBoundUpToTheNextByThePrintedValue() {
        ResultsView results = units(
                        "bands: [{name: Khá, at_least: 70}, {name: Tốt, at_least: 90}, {name: Yếu, at_least: 50}]\n",
                        "30+24",
                        "30+23,99",
                        "21+21",
                        "29,99+24,01",
                        "20+10",
                        "0+29,99")
                .scored();

        assertThat(results.ranking("xa", ALL))
                .containsExactly(
                        "1 a1 54.00/60.00=90.00 Tốt",
                        "1 d1 54.00/60.00=90.00 Tốt",
                        "3 b1 53.99/60.00=89.98 Khá",
                        "4 c1 42.00/60.00=70.00 Khá",
                        "5 e1 30.00/60.00=50.00 Yếu",
                        "6 f1 29.99/60.00=49.98");
    }

    @Test
    void aValueRoundedUpToABoundHasReachedIt() {
        ResultsView results = units("bands: [{name: Tốt, at_least: 90}]\nranking: {decimals: 1}\n", "30+23,99")
                .scored();

        assertThat(results.ranking("xa", ALL)).containsExactly("1 a1 53.99/60.00=90.0 Tốt");
    }

    @Test
    void theUnitScaleRunsFromZeroToOneAndBandsStayInPercent() {
        ResultsView results = units(
                        "ranking: {scale: unit, decimals: 4}\nbands: [{name: Tốt, at_least: 90}, {name: Khá, at_least: 0}]\n",
                        "30+24",
                        "10+10")
                .scored();

        assertThat(results.ranking("xa", ALL))
                .containsExactly("1 a1 54.00/60.00=0.9000 Tốt", "2 b1 20.00/60.00=0.3333 Khá");
    }

    @Test
    void theOverallIsNotTheMeanOfThePillars() {
        ResultsView results = folder.plan(List.of("a1"), "")
                .set(
                        """
                          - {code: "1", name: N, pillars: [p], indicators: [{code: "1.1", name: A, max: 10}]}
                          - {code: "2", name: M, pillars: [q], indicators: [{code: "2.1", name: B, max: 90}]}
                          - {code: "3", name: O, indicators: [{code: "3.1", name: C, max: 100}]}
                        """)
                .claims("a1", "1.1,,,10,BC", "2.1,,,0,BC", "3.1,,,0,BC")
                .scored();

        assertThat(results.overall("a1")).isEqualTo("10.00/200.00=5.00");
        assertThat(results.scope("a1", "p", "final")).isEqualTo("10.00/10.00=100.00");
        assertThat(results.scope("a1", "q", "final")).isEqualTo("0.00/90.00=0.00");
    }

    @Test
    void aUnitWithoutSubmissionIsListedLastWithBlankCells() throws IOException {
        folder = units("", "10+10", "20+10");
        Files.delete(temporary.resolve("bai-nop/b1.csv"));

        ResultsView results = folder.scored();

        assertThat(results.ranking("xa", ALL)).containsExactly("1 a1 20.00/60.00=33.33", "- b1 null/null=null");
        assertThat(results.unit("b1").get("status").asString()).isEqualTo("missing");
        assertThat(Files.readString(temporary.resolve("ket-qua/xep-hang-xa-chuyen-doi-so.csv")))
                .endsWith("\r\n,b1,Đơn vị b1,,,,\r\n");
    }

    @Test
    void aUnitWithoutSubmissionIsRankedWithZeroWhereThePolicySaysSo() throws IOException {
        folder = units("policies: {missing_submission: zero}\n", "10+10", "20+10");
        Files.delete(temporary.resolve("bai-nop/b1.csv"));

        ResultsView results = folder.scored();

        assertThat(results.ranking("xa", ALL)).containsExactly("1 a1 20.00/60.00=33.33", "2 b1 0.00/60.00=0.00");
        assertThat(results.unit("b1").get("status").asString()).isEqualTo("missing");
    }

    @Test
    void aFaultyUnitStopsTheRunAndIsUnrankedInAProvisionalOne() {
        folder = units("", "10+10", "20+10").claims("b1", "1.1,,,35,BC", "2.1,,,1,BC");

        assertThat(folder.run("score").exit()).isEqualTo(1);
        assertThat(temporary.resolve("ket-qua")).doesNotExist();
        ResultsView results = folder.scored("--provisional");

        assertThat(results.ranks("xa", ALL)).containsExactly("1 a1", "- b1");
        assertThat(results.unit("b1").get("status").asString()).isEqualTo("faulty");
        assertThat(results.root().get("assessment").get("provisional").asBoolean())
                .isTrue();
    }

    @Test
    void rankingsFollowTheStageAskedForAndFinalNeverDoes() {
        ResultsView results = units(ROUNDS, "30+30", "20+10")
                .decisions("lan-1", "a1,1.1,,,0,Sai,Lan")
                .scored("--stage", "self");

        assertThat(results.ranking("xa", ALL)).containsExactly("1 a1 60.00/60.00=100.00", "2 b1 30.00/60.00=50.00");
        assertThat(results.overall("a1")).isEqualTo("30.00/60.00=50.00");
        assertThat(results.root().get("assessment").get("stage").asString()).isEqualTo("self");
    }

    @Test
    void aKindWithRoundsPoliciesRankingAndBandsOfItsOwnIsScoredByThem() {
        folder.file(
                        "dti.yaml",
                        """
                        title: Kỳ thử
                        year: 2024
                        organiser: UBND tỉnh Thử
                        kinds:
                          - {code: xa, name: Xã, indicators: bo.yaml}
                          - code: phong
                            name: Phòng
                            indicators: bo.yaml
                            rounds: [{code: tinh, name: Tỉnh thẩm định}]
                            policies: {unappraised: zero}
                            ranking: {decimals: 1}
                            bands: [{name: Đạt, at_least: 50}]
                          - {code: huyen, name: Huyện, indicators: bo.yaml, ranked: false}
                        units:
                          - {code: a1, name: Đơn vị a1, kind: xa}
                          - {code: b1, name: Đơn vị b1, kind: phong}
                          - {code: c1, name: Đơn vị c1, kind: huyen}
                        rounds: [{code: huyen, name: Huyện thẩm định}]
                        """)
                .set(TWO_PILLARS)
                .claims("a1", "1.1,,,10,BC", "2.1,,,10,BC")
                .claims("b1", "1.1,,,10,BC", "2.1,,,10,BC")
                .claims("c1", "1.1,,,10,BC", "2.1,,,10,BC")
                .decisions("tinh", "b1,1.1,,,30,Xem tại chỗ,Lan")
                .decisions("huyen", "a1,1.1,,,5,Thiếu,Lan");

        ResultsView results = folder.scored();

        assertThat(results.ranking("xa", ALL)).containsExactly("1 a1 15.00/60.00=25.00");
        assertThat(results.ranking("phong", ALL)).containsExactly("1 b1 30.00/60.00=50.0 Đạt");
        assertThat(results.kind("huyen").get("rankings")).isEmpty();
        assertThat(results.overall("c1")).isEqualTo("20.00/60.00=33.33");
        assertThat(temporary.resolve("ket-qua/xep-hang-xa-p.csv")).exists();
        assertThat(temporary.resolve("ket-qua/xep-hang-huyen-chuyen-doi-so.csv"))
                .doesNotExist();
    }
}
