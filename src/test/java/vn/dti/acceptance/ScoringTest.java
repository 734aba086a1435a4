package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a unit's points are made of: dac-ta 3.3 to 3.5. */
class ScoringTest {

    private static final String ROUNDS = "rounds: [{code: lan-1, name: Một}, {code: lan-2, name: Hai}]\n";
    private static final String ONE_INDICATOR =
            "  - {code: \"1\", name: N, indicators: [{code: \"1.1\", name: Một, max: 20, rule: {%s}%s}]}\n";

    @TempDir
    private Path temporary;

    private AssessmentFolder folder;

    @BeforeEach
    void folder() {
        folder = new AssessmentFolder(temporary);
    }

    private AssessmentFolder one(String rule, String plan) {
        return folder.plan(List.of("x"), plan).set(ONE_INDICATOR.formatted(rule, ""));
    }

    @Nested
    class SelfPoints {

        @Test
        void theRuleWinsOverEnteredPointsWithAWarningWhereTheyDifferByMoreThanHalfACent() {
            ResultsView results =
                    one("per_item: {award: 2}", "").claims("x", "1.1,7,,15,BC").scored();

            assertThat(results.last("x", "1.1")).isEqualTo("14.00 self");
            assertThat(results.notices()).containsExactly("warning points_differ_from_rule x 1.1");
        }

        @Test
        void enteredPointsEqualToTheRoundedResultAreNoNews() {
            ResultsView results = one("ratio: {of: a/b}", "")
                    .claims("x", "1.1,1,3,\"6,67\",BC")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo("6.67 self");
            assertThat(results.notices()).isEmpty();
        }

        @Test
        void underTrustTheEnteredPointsWin() {
            ResultsView results = one("per_item: {award: 2}", "policies: {entered_points: trust}\n")
                    .claims("x", "1.1,7,,15,BC")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo("15.00 self");
            assertThat(results.notices()).containsExactly("warning points_trusted x 1.1");
        }

        @Test
        void withoutInputsTheEnteredPointsCount() {
            ResultsView results =
                    one("per_item: {award: 2}", "").claims("x", "1.1,,,15,BC").scored();

            assertThat(results.last("x", "1.1")).isEqualTo("15.00 self");
            assertThat(results.notices()).isEmpty();
        }

        @Test
        void nothingReportedIsZeroWithAWarningAndNullAtSelf() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set("  - {code: \"1\", name: N, indicators: [{code: \"1.1\", name: A, max: 20},"
                            + " {code: \"1.2\", name: B, max: 20}]}\n")
                    .claims("x", "1.1,,,,", "1.2,,,5,BC")
                    .scored();

            assertThat(results.field("x", "1.1", "self")).isEqualTo("null");
            assertThat(results.last("x", "1.1")).isEqualTo("0.00 self");
            assertThat(results.overall("x")).isEqualTo("5.00/40.00=12.50");
            assertThat(results.notices()).containsExactly("warning nothing_reported x 1.1");
        }

        @Test
        void anInputMissingBesideAGivenOneIsAnErrorThatStopsTheRun() {
            Ran ran = one("ratio: {of: a/b}", "").claims("x", "1.1,7,,,BC").run("score");

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains("bai-nop/x.csv").contains("1.1").contains("b");
            assertThat(temporary.resolve("ket-qua")).doesNotExist();
        }

        @Test
        void anExactHalfIsRoundedUpOnce() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(
                            "  - {code: \"1\", name: N, indicators: [{code: \"1.1\", name: A, max: 3, rule: {ratio: {of: a/b}}}]}\n")
                    .claims("x", "1.1,1,24,,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("0.13/3.00=4.33");
        }

        @Test
        void whatIsPrintedAddsUp() {
            ResultsView results = folder.plan(List.of("x"), "ranking: {points_decimals: 1}\n")
                    .set(
                            "  - {code: \"1\", name: N, indicators: [{code: \"1.1\", name: A, max: 3, rule: {ratio: {of: a/b}}},"
                                    + " {code: \"1.2\", name: B, max: 3, rule: {ratio: {of: a/b}}}]}\n")
                    .claims("x", "1.1,1,20,,BC", "1.2,1,20,,BC")
                    .scored();

            // 0.15 each: printed 0.2 and 0.2, so 0.4 and not 0.3.
            assertThat(results.field("x", "1.1", "final")).isEqualTo("0.2");
            assertThat(results.overall("x")).isEqualTo("0.4/6.0=6.67");
        }
    }

    @Nested
    class Rounds {

        @Test
        void eachStageTakesTheLatestDecisionUpToIt() {
            ResultsView results = one("points: {}", ROUNDS)
                    .claims("x", "1.1,,,18,BC")
                    .decisions("lan-1", "x,1.1,,,10,Thiếu tài liệu,Lan")
                    .decisions("lan-2", "x,1.1,,,12,Đã bổ sung,Lan")
                    .scored();

            assertThat(results.scope("x", "chuyen-doi-so", "self")).isEqualTo("18.00/20.00=90.00");
            assertThat(results.scope("x", "chuyen-doi-so", "lan-1")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.scope("x", "chuyen-doi-so", "lan-2")).isEqualTo("12.00/20.00=60.00");
            assertThat(results.last("x", "1.1")).isEqualTo("12.00 lan-2");
            assertThat(results.field("x", "1.1", "reason")).isEqualTo("Đã bổ sung");
        }

        @Test
        void aDecisionHoldsUntilAnotherRoundDecides() {
            ResultsView results = one("points: {}", ROUNDS)
                    .claims("x", "1.1,,,18,BC")
                    .decisions("lan-1", "x,1.1,,,10,Thiếu tài liệu,Lan")
                    .scored();

            assertThat(results.scope("x", "chuyen-doi-so", "lan-2")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.field("x", "1.1", "lan-2")).isEqualTo("null");
            assertThat(results.last("x", "1.1")).isEqualTo("10.00 lan-1");
        }

        @Test
        void inputsDecidedInPartAreLaidOverThoseInForce() {
            ResultsView results = one("ratio: {of: a/b}", ROUNDS)
                    .claims("x", "1.1,8,10,,BC")
                    .decisions("lan-1", "x,1.1,5,,,Đếm lại,Lan")
                    .decisions("lan-2", "x,1.1,,20,,Mẫu số đúng,Lan")
                    .scored();

            assertThat(results.scope("x", "chuyen-doi-so", "lan-1")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.last("x", "1.1")).isEqualTo("5.00 lan-2");
            assertThat(results.indicator("x", "1.1").get("inputs").toString())
                    .isEqualTo("{\"self\":{\"a\":\"8\",\"b\":\"10\"},\"lan-1\":{\"a\":\"5\",\"b\":\"10\"},"
                            + "\"lan-2\":{\"a\":\"5\",\"b\":\"20\"}}");
        }

        @Test
        void decidedPointsAndInputsThatDisagreeAreAnError() {
            Ran ran = one("per_item: {award: 2}", ROUNDS)
                    .claims("x", "1.1,8,,,BC")
                    .decisions("lan-1", "x,1.1,5,,12,Đếm lại,Lan")
                    .run("check", "--format", "json");

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out()).contains("decision_points_and_inputs_differ");
        }

        @Test
        void decidedPointsAndInputsThatAgreeAreOneDecision() {
            ResultsView results = one("per_item: {award: 2}", ROUNDS)
                    .claims("x", "1.1,8,,,BC")
                    .decisions("lan-1", "x,1.1,5,,10,Đếm lại,Lan")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo("10.00 lan-1");
        }

        @Test
        void aDecisionThatChangesPointsNeedsAReason() {
            ResultsView results = one("points: {}", ROUNDS)
                    .claims("x", "1.1,,,18,BC")
                    .decisions("lan-1", "x,1.1,,,10,,Lan")
                    .decisions("lan-2", "x,1.1,,,10,,Lan")
                    .scored();

            assertThat(results.notices()).containsExactly("warning decision_without_reason x 1.1");
        }

        @ParameterizedTest
        @CsvSource({"keep_self, 18.00 self", "zero, 0.00 policy"})
        void whatNoRoundDecidedIsKeptOrZero(String policy, String expected) {
            ResultsView results = one("points: {}", ROUNDS + "policies: {unappraised: " + policy + "}\n")
                    .claims("x", "1.1,,,18,BC")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo(expected);
            assertThat(results.scope("x", "chuyen-doi-so", "self")).isEqualTo("18.00/20.00=90.00");
        }

        @Test
        void whatTheSecondRoundDecidedIsZeroOnlyBeforeIt() {
            ResultsView results = one("points: {}", ROUNDS + "policies: {unappraised: zero}\n")
                    .claims("x", "1.1,,,18,BC")
                    .decisions("lan-2", "x,1.1,,,17,Kiểm tra thực tế,Lan")
                    .scored();

            assertThat(results.scope("x", "chuyen-doi-so", "lan-1")).isEqualTo("0.00/20.00=0.00");
            assertThat(results.last("x", "1.1")).isEqualTo("17.00 lan-2");
        }

        @Test
        void anExplanationCountsOnlyWhenARoundDecidesSo() {
            folder = one("per_item: {award: 2}", ROUNDS)
                    .claims("x", "1.1,8,,,BC")
                    .decisions("lan-1", "x,1.1,5,,,Đếm lại,Lan")
                    .explanations("x,1.1,9,Có thêm,BC 9,18");

            assertThat(folder.scored().last("x", "1.1")).isEqualTo("10.00 lan-1");

            folder.decisions("lan-2", "x,1.1,9,,,Chấp nhận giải trình,Lan");
            assertThat(folder.scored().last("x", "1.1")).isEqualTo("18.00 lan-2");
        }
    }

    @Nested
    class MeasuredInputs {

        @Test
        void winOverClaimedOnesInputByInputFromTheFirstRoundOn() {
            ResultsView results = one("ratio: {of: a/b}", ROUNDS)
                    .claims("x", "1.1,8,10,,BC")
                    .measured("x,1.1,5,")
                    .scored();

            assertThat(results.scope("x", "chuyen-doi-so", "self")).isEqualTo("16.00/20.00=80.00");
            assertThat(results.scope("x", "chuyen-doi-so", "lan-1")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.last("x", "1.1")).isEqualTo("10.00 so-lieu");
            assertThat(results.notices()).containsExactly("warning measured_differs x 1.1");
        }

        @Test
        void winAtTheEndWhereThereAreNoRoundsEvenUnderTrust() {
            ResultsView results = one("per_item: {award: 2}", "policies: {entered_points: trust}\n")
                    .claims("x", "1.1,8,,16,BC")
                    .measured("x,1.1,5,")
                    .scored();

            assertThat(results.scope("x", "chuyen-doi-so", "self")).isEqualTo("16.00/20.00=80.00");
            assertThat(results.last("x", "1.1")).isEqualTo("10.00 so-lieu");
        }

        @Test
        void yieldToDecisions() {
            ResultsView results = one("per_item: {award: 2}", ROUNDS)
                    .claims("x", "1.1,8,,,BC")
                    .measured("x,1.1,5,")
                    .decisions("lan-1", "x,1.1,7,,,Hệ thống đếm thiếu,Lan")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo("14.00 lan-1");
        }

        @Test
        void areLaidUnderADecisionThatNamesOtherInputs() {
            ResultsView results = one("ratio: {of: a/b}", ROUNDS)
                    .claims("x", "1.1,8,10,,BC")
                    .measured("x,1.1,5,")
                    .decisions("lan-1", "x,1.1,,20,,Mẫu số đúng,Lan")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo("5.00 lan-1");
        }

        @Test
        void fillInWhatTheUnitLeftEmpty() {
            ResultsView results = one("per_item: {award: 2}", ROUNDS)
                    .claims("x", "1.1,1,,,BC")
                    .measured("x,1.1,5,")
                    .scored();

            assertThat(results.field("x", "1.1", "self")).isEqualTo("2.00");
            assertThat(results.last("x", "1.1")).isEqualTo("10.00 so-lieu");
        }
    }

    @Nested
    class MissingEvidence {

        @ParameterizedTest
        @CsvSource({
            "ignore, 18.00 self, 0",
            "warn, 18.00 self, 1",
            "zero, 0.00 policy, 1",
        })
        void isIgnoredToldOrZero(String policy, String expected, int notices) {
            ResultsView results = one("points: {}", "policies: {missing_evidence: " + policy + "}\n")
                    .claims("x", "1.1,,,18,")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo(expected);
            assertThat(results.notices()).hasSize(notices);
        }

        @Test
        void isNoMatterOnAnOptionalIndicator() {
            ResultsView results = folder.plan(List.of("x"), "policies: {missing_evidence: zero}\n")
                    .set(ONE_INDICATOR.formatted("points: {}", ", evidence: optional"))
                    .claims("x", "1.1,,,18,")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo("18.00 self");
            assertThat(results.notices()).isEmpty();
        }

        @Test
        void isLiftedByTheExplanationFromTheNextRoundOn() {
            ResultsView results = one("points: {}", ROUNDS + "policies: {missing_evidence: zero}\n")
                    .claims("x", "1.1,,,18,")
                    .explanations("x,1.1,,Quên đính kèm,BC 7,")
                    .scored();

            assertThat(results.scope("x", "chuyen-doi-so", "self")).isEqualTo("0.00/20.00=0.00");
            assertThat(results.scope("x", "chuyen-doi-so", "lan-1")).isEqualTo("0.00/20.00=0.00");
            assertThat(results.scope("x", "chuyen-doi-so", "lan-2")).isEqualTo("18.00/20.00=90.00");
        }

        @Test
        void isNoMatterWhereADecisionStands() {
            ResultsView results = one("points: {}", ROUNDS + "policies: {missing_evidence: zero}\n")
                    .claims("x", "1.1,,,18,")
                    .decisions("lan-1", "x,1.1,,,17,Đã xem tại chỗ,Lan")
                    .scored();

            assertThat(results.last("x", "1.1")).isEqualTo("17.00 lan-1");
        }
    }

    @Nested
    class NotAssessed {

        private static final String TWO =
                """
                  - code: "1"
                    name: N
                    pillars: [p]
                    indicators:
                      - {code: "1.1", name: A, max: 20}
                      - {code: "1.2", name: B, max: 10}
                  - code: "2"
                    name: M
                    pillars: [q]
                    indicators:
                      - {code: "2.1", name: C, max: 10}
                      - {code: T, name: Thay, max: 5, role: substitute}
                """;

        /** A unit ticks 1.2 as not its own, which the set lets it. */
        private AssessmentFolder ticked(String plan, String points) {
            return folder.plan(List.of("x", "y"), plan)
                    .set(TWO.replace("name: B, max: 10", "name: B, max: 10, may_be_unassigned: true"))
                    .file(
                            "bai-nop/x.csv",
                            "Mã đơn vị:,x\n\nMã chỉ số,Điểm tự chấm,Không đánh giá,Tài liệu kiểm chứng\n1.1,10,,BC\n1.2,"
                                    + points + ",x,\n2.1,5,,BC\n")
                    .claims("y", "1.1,,,10,BC", "1.2,,,9,BC", "2.1,,,5,BC");
        }

        @Test
        void followsAUnitsOwnTickWhereTheSetLetsIt() {
            ResultsView results = ticked("", "").scored();

            assertThat(results.overall("x")).isEqualTo("15.00/30.00=50.00");
            assertThat(results.overall("y")).isEqualTo("24.00/40.00=60.00");
            assertThat(results.field("x", "1.2", "assessed")).isEqualTo("false");
            assertThat(results.field("y", "1.2", "assessed")).isEqualTo("true");
            assertThat(results.notices())
                    .contains("info not_assessed_ticked x 1.2")
                    .noneMatch(
                            notice -> notice.contains("not_assessed_asked") || notice.contains("claim_not_assessed"));
        }

        @Test
        void doesNotCountPointsBesideATickAndSaysSo() {
            ResultsView results = ticked("", "9").scored();

            assertThat(results.overall("x")).isEqualTo("15.00/30.00=50.00");
            assertThat(results.notices()).contains("info not_assessed_ticked x 1.2", "info claim_not_assessed x 1.2");
        }

        @Test
        void letsThePlanOverruleATick() {
            ResultsView results = ticked("assessed: [{indicators: [\"1.2\"], units: [x]}]\n", "9")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("24.00/40.00=60.00");
            assertThat(results.field("x", "1.2", "assessed")).isEqualTo("true");
            assertThat(results.notices()).contains("info not_assessed_overruled x 1.2");
            assertThat(Ran.dti("explain", "x", "1.2", "-C", folder.root()).out())
                    .contains("Đơn vị đánh dấu không đánh giá; dti.yaml (mục assessed) ghi vẫn đánh giá");
        }

        @Test
        void refusesADecisionOnWhatAUnitTicked() {
            ResultsView results = ticked(ROUNDS, "")
                    .decisions("lan-1", "x,1.2,,,7,Vẫn phải làm,Lan")
                    .scored("--provisional");

            assertThat(results.notices()).contains("error decision_on_ticked x 1.2");
        }

        @Test
        void warnsOfATickWhereTheSetDoesNotLetIt() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(TWO)
                    .file(
                            "bai-nop/x.csv",
                            "Mã đơn vị:,x\n\nMã chỉ số,Điểm tự chấm,Không đánh giá\n1.1,10,\n1.2,,x\n2.1,5,\n")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("15.00/40.00=37.50");
            assertThat(results.notices()).contains("warning not_assessed_asked x 1.2");
        }

        @Test
        void takesPointsAndMaximumAwayAndClaimsOnItAreTold() {
            ResultsView results = folder.plan(
                            List.of("x", "y"),
                            "not_assessed: [{indicators: [\"1.2\"], units: [x], reason: Không có}]\n")
                    .set(TWO)
                    .claims("x", "1.1,,,10,BC", "1.2,,,9,BC", "2.1,,,5,BC")
                    .claims("y", "1.1,,,10,BC", "1.2,,,9,BC", "2.1,,,5,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("15.00/30.00=50.00");
            assertThat(results.overall("y")).isEqualTo("24.00/40.00=60.00");
            assertThat(results.group("x", "1")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.field("x", "1.2", "assessed")).isEqualTo("false");
            assertThat(results.notices()).contains("info claim_not_assessed x 1.2");
        }

        @Test
        void itsRowMayBeMissingFromTheForm() {
            ResultsView results = folder.plan(
                            List.of("x"), "not_assessed: [{indicators: [\"1.2\"], reason: Không có}]\n")
                    .set(TWO)
                    .claims("x", "1.1,,,10,BC", "2.1,,,5,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("15.00/30.00=50.00");
        }

        @Test
        void aSubstituteCountsInGroupAndPillarsOfWhatItReplacesWithItsOwnMaximum() {
            ResultsView results = folder.plan(
                            List.of("x", "y"),
                            "not_assessed: [{indicators: [\"1.2\"], units: [x], reason: Không có, replaced_by: T}]\n")
                    .set(TWO)
                    .claims("x", "1.1,,,10,BC", "2.1,,,5,BC", "T,,,4,BC")
                    .claims("y", "1.1,,,10,BC", "1.2,,,9,BC", "2.1,,,5,BC", "T,,,4,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("19.00/35.00=54.29");
            assertThat(results.scope("x", "p", "final")).isEqualTo("14.00/25.00=56.00");
            assertThat(results.scope("x", "q", "final")).isEqualTo("5.00/10.00=50.00");
            assertThat(results.group("x", "1")).isEqualTo("14.00/25.00=56.00");
            assertThat(results.group("x", "2")).isEqualTo("5.00/10.00=50.00");
            assertThat(results.overall("y")).isEqualTo("24.00/40.00=60.00");
            assertThat(results.field("y", "T", "assessed")).isEqualTo("false");
            assertThat(results.notices()).contains("info claim_not_assessed y T");
        }

        @Test
        void aZeroDenominatorMayMeanIt() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(
                            "  - {code: \"1\", name: N, indicators: [{code: \"1.1\", name: A, max: 20},"
                                    + " {code: \"1.2\", name: B, max: 10, rule: {ratio: {of: a/b, when_empty: not_assessed}}}]}\n")
                    .claims("x", "1.1,,,10,BC", "1.2,0,0,,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.field("x", "1.2", "assessed")).isEqualTo("false");
        }

        @Test
        void nothingAssessedIsNoValueAndNoRank() {
            ResultsView results = folder.plan(
                            List.of("x"), "not_assessed: [{indicators: [\"2.1\"], reason: Không có}]\n")
                    .set(TWO)
                    .claims("x", "1.1,,,10,BC", "1.2,,,5,BC")
                    .scored();

            assertThat(results.scope("x", "q", "final")).isEqualTo("0.00/0.00=null");
            assertThat(results.ranking("xa", "q")).containsExactly("- x null/null=null");
        }
    }

    @Nested
    class Roles {

        private static final String ROLES =
                """
                  - code: "1"
                    name: N
                    pillars: [p]
                    indicators:
                      - {code: "1.1", name: A, max: 10}
                      - {code: "1.2", name: Thưởng, max: 5, role: bonus}
                      - {code: "1.3", name: Trừ, max: 20, role: penalty}
                      - {code: "1.4", name: Biết, max: 7, role: information}
                """;

        @Test
        void bonusAddsAndPenaltyTakesAndInformationCountsNowhere() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(ROLES)
                    .claims("x", "1.1,,,6,BC", "1.2,,,3,BC", "1.3,,,2,BC", "1.4,,,7,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("7.00/10.00=70.00");
            assertThat(results.field("x", "1.4", "final")).isEqualTo("7.00");
        }

        @Test
        void scopesAreCutAtTheMaximumAndGroupsAreNot() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(ROLES)
                    .claims("x", "1.1,,,9,BC", "1.2,,,4,BC", "1.3,,,0,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("10.00/10.00=100.00");
            assertThat(results.scope("x", "p", "final")).isEqualTo("10.00/10.00=100.00");
            assertThat(results.group("x", "1")).isEqualTo("13.00/10.00=130.00");
        }

        @Test
        void scopesAreCutAtZeroAndGroupsAreNot() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(ROLES)
                    .claims("x", "1.1,,,3,BC", "1.2,,,0,BC", "1.3,,,12,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("0.00/10.00=0.00");
            assertThat(results.group("x", "1")).isEqualTo("-9.00/10.00=-90.00");
        }

        /** Where the set says expressly that a group may fall below 0, it does. */
        @Test
        void aGroupFallsBelowZeroWhereTheSetSaysSo() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(ROLES.replace("    name: N\n", "    name: N\n    below_zero: true\n"))
                    .claims("x", "1.1,,,3,BC", "1.2,,,0,BC", "1.3,,,12,BC")
                    .scored();

            assertThat(results.group("x", "1")).isEqualTo("-9.00/10.00=-90.00");
            assertThat(folder.run("check").out()).doesNotContain("below_zero");
        }

        /** A set that stops penalties at 0 (issue 19.4): they take what is there. */
        @Test
        void aPenaltyTakesNoMoreThanItsGroupHasWhereTheSetStopsItAtZero() {
            folder.plan(List.of("x"), "")
                    .set(
                            ROLES.replace("    name: N\n", "    name: N\n    below_zero: false\n")
                                    + "  - {code: \"2\", name: M, pillars: [q], indicators: [{code: \"2.1\", name: B, max: 10}]}\n"
                                    + "  - {code: \"3\", name: Trừ, indicators: [{code: \"3.1\", name: C, max: 9, role: penalty}]}\n")
                    .claims("x", "1.1,,,3,BC", "1.2,,,1,BC", "1.3,,,12,BC", "2.1,,,10,BC", "3.1,,,2,BC");
            ResultsView results = folder.scored();

            assertThat(results.group("x", "1")).isEqualTo("0.00/10.00=0.00");
            assertThat(results.field("x", "1.3", "final")).isEqualTo("4.00");
            // A group of penalties alone is below 0 by what it is.
            assertThat(results.group("x", "3")).isEqualTo("-2.00/0.00=null");
            assertThat(results.overall("x")).isEqualTo("8.00/20.00=40.00");
            assertThat(folder.run("check").out()).contains("chỉ trừ 4,00 điểm", "below_zero: false");
            assertThat(Ran.dti("explain", "x", "1.3", "-C", folder.root()).out())
                    .contains("Điểm trừ không đưa chỉ số chính xuống dưới 0 điểm: chỉ trừ 4,00 điểm.");
            assertThat(Ran.dti("explain", "x", "-C", folder.root()).out())
                    .contains("1.3 Trừ: bị trừ 4,00 điểm (trừ tối đa 20)")
                    .doesNotContain("được 4,00/20");
            // More of 1.1 would go to the penalty first: nobody is told its step without that.
            assertThat(Ran.dti("explain", "x", "1.1", "-C", folder.root()).out())
                    .contains("Bước tiếp theo", "Điểm trừ đã lấy hết điểm");
            assertThat(Ran.dti("explain", "x", "2.1", "-C", folder.root()).out())
                    .doesNotContain("Điểm trừ đã lấy hết điểm");
        }

        /** The minutes say what was decided where less is taken away. */
        @Test
        void theMinutesSayWhatAPenaltyWasDecidedAtWhereItsGroupStopsIt() throws Exception {
            folder.plan(List.of("x"), "rounds: [{code: lan-1, name: Lần 1, held: 2025-11-10}]\n")
                    .set(ROLES.replace("    name: N\n", "    name: N\n    below_zero: false\n"))
                    .claims("x", "1.1,,,3,BC", "1.2,,,1,BC", "1.3,,,2,BC")
                    .decisions("lan-1", "x,1.3,,,12,Vi phạm,A");
            folder.scored();
            assertThat(folder.run("publish").exit()).isZero();

            try (InputStream in = Files.newInputStream(folder.root().resolve("cong-bo/bien-ban-lan-1.docx"));
                    XWPFDocument minutes = new XWPFDocument(in);
                    XWPFWordExtractor text = new XWPFWordExtractor(minutes)) {
                assertThat(text.getText())
                        .contains(
                                "Vi phạm (thẩm định trừ 12 điểm, chỉ trừ được 4,00 điểm vì chỉ số chính không xuống dưới 0)");
            }
        }

        @Test
        void aGroupThatIsNotScoredIsInformation() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(
                            "  - {code: \"0\", name: Chung, scored: false, indicators: [{code: \"0.1\", name: Dân số, max: 10}]}\n"
                                    + ROLES)
                    .claims("x", "0.1,,,9,", "1.1,,,5,BC", "1.2,,,0,BC", "1.3,,,0,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("5.00/10.00=50.00");
            assertThat(results.group("x", "0")).isEqualTo("0.00/0.00=null");
        }

        @Test
        void aContainerHasNoPointsOfItsOwnAndTextCodesStayApart() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set(
                            """
                              - code: "4"
                                name: N
                                indicators:
                                  - {code: "4.1", name: Một, max: 10}
                                  - {code: "4.10", name: Mười, max: 10}
                                  - code: "4.22"
                                    name: Gồm
                                    max: 5
                                    indicators:
                                      - {code: "4.22.1", name: A, max: 2}
                                      - {code: "4.22.11", name: B, max: 3}
                            """)
                    .claims("x", "4.1,,,1,BC", "4.10,,,8,BC", "4.22,,,,", "4.22.1,,,2,BC", "4.22.11,,,3,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("14.00/25.00=56.00");
            assertThat(results.field("x", "4.10", "final")).isEqualTo("8.00");
            assertThat(results.field("x", "4.1", "final")).isEqualTo("1.00");
            assertThat(results.unit("x").get("indicators").has("4.22")).isFalse();
        }

        @Test
        void anIndicatorMayCountInOtherPillarsThanItsGroup() {
            ResultsView results = folder.plan(List.of("x"), "")
                    .set("  - {code: \"1\", name: N, pillars: [p], indicators: [{code: \"1.1\", name: A, max: 10},"
                            + " {code: \"1.2\", name: B, max: 10, pillars: [q]},"
                            + " {code: \"1.3\", name: C, max: 10, pillars: [p, q]}]}\n")
                    .claims("x", "1.1,,,1,BC", "1.2,,,2,BC", "1.3,,,4,BC")
                    .scored();

            assertThat(results.scope("x", "p", "final")).isEqualTo("5.00/20.00=25.00");
            assertThat(results.scope("x", "q", "final")).isEqualTo("6.00/20.00=30.00");
            assertThat(results.overall("x")).isEqualTo("7.00/30.00=23.33");
        }
    }

    @Nested
    class RelativeRules {

        private AssessmentFolder three(String to, String plan) {
            return folder.plan(List.of("x", "y", "z"), plan)
                    .set(ONE_INDICATOR.formatted("relative: {of: a, to: " + to + "}", ""));
        }

        @Test
        void measureUnitsByTheBestOfThem() {
            ResultsView results = three("best", "")
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,5,,,BC")
                    .claims("z", "1.1,0,,,BC")
                    .scored();

            assertThat(results.ranking("xa", "chuyen-doi-so"))
                    .containsExactly("1 x 20.00/20.00=100.00", "2 y 10.00/20.00=50.00", "3 z 0.00/20.00=0.00");
        }

        @Test
        void measureUnitsBetweenLowestAndHighest() {
            ResultsView results = three("range", "")
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,6,,,BC")
                    .claims("z", "1.1,2,,,BC")
                    .scored();

            assertThat(results.ranking("xa", "chuyen-doi-so"))
                    .containsExactly("1 x 20.00/20.00=100.00", "2 y 10.00/20.00=50.00", "3 z 0.00/20.00=0.00");
        }

        @ParameterizedTest
        @CsvSource({"best, 0", "range, 0", "range, 7"})
        void giveNothingWhereAllAreZeroOrAlike(String to, String all) {
            ResultsView results = three(to, "")
                    .claims("x", "1.1," + all + ",,,BC")
                    .claims("y", "1.1," + all + ",,,BC")
                    .claims("z", "1.1," + all + ",,,BC")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("0.00/20.00=0.00");
        }

        @Test
        void areComputedAnewAtEveryStage() {
            ResultsView results = three("best", ROUNDS)
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,5,,,BC")
                    .claims("z", "1.1,4,,,BC")
                    .decisions("lan-1", "x,1.1,5,,,Đếm lại,Lan")
                    .scored();

            assertThat(results.scope("y", "chuyen-doi-so", "self")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.scope("y", "chuyen-doi-so", "lan-1")).isEqualTo("20.00/20.00=100.00");
            assertThat(results.overall("z")).isEqualTo("16.00/20.00=80.00");
        }

        @Test
        void measureUnitsByTheBestOfTheirCluster() {
            ResultsView results = clusters("{to: best, among: cluster, of: a}");

            assertThat(results.overall("x")).isEqualTo("20.00/20.00=100.00");
            assertThat(results.overall("y")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.overall("z")).isEqualTo("20.00/20.00=100.00");
        }

        @Test
        void measureUnitsByTheBestOfAllWhereTheRuleDoesNotSayAmongCluster() {
            ResultsView results = clusters("{to: best, of: a}");

            assertThat(results.overall("y")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.overall("z")).isEqualTo("2.00/20.00=10.00");
        }

        @Test
        void amongOneClusterGiveWhatTheyGiveAmongAll() {
            ResultsView results = three("best, among: cluster", "")
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,5,,,BC")
                    .claims("z", "1.1,1,,,BC")
                    .scored();

            assertThat(results.overall("y")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.overall("z")).isEqualTo("2.00/20.00=10.00");
        }

        /** X and y are a cluster, z is one of its own. */
        private ResultsView clusters(String relative) {
            return folder.file(
                            "dti.yaml",
                            """
                            title: T
                            year: 2024
                            organiser: O
                            kinds: [{code: xa, name: Xã, indicators: bo.yaml}]
                            clusters: [{code: dong-bang, name: Đồng bằng}, {code: nui, name: Miền núi}]
                            units:
                              - {code: x, name: x, kind: xa, cluster: dong-bang}
                              - {code: y, name: y, kind: xa, cluster: Dong-Bang}
                              - {code: z, name: z, kind: xa, cluster: nui}
                            """)
                    .set(ONE_INDICATOR.formatted("relative: " + relative, ""))
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,5,,,BC")
                    .claims("z", "1.1,1,,,BC")
                    .scored();
        }

        @ParameterizedTest
        @CsvSource({"zero, 10.00/20.00=50.00", "unranked, 20.00/20.00=100.00"})
        void takeAUnitWithoutAFormThatADecisionGaveInputsWhereItIsRanked(String policy, String ofX) {
            ResultsView results = three("best", ROUNDS + "policies: {missing_submission: " + policy + "}\n")
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,5,,,BC")
                    .decisions("lan-1", "z,1.1,20,,,Đếm tại chỗ,Lan")
                    .scored();

            assertThat(results.overall("x")).isEqualTo(ofX);
            assertThat(results.scope("x", "chuyen-doi-so", "self")).isEqualTo("20.00/20.00=100.00");
        }

        @ParameterizedTest
        @ValueSource(strings = {"check", "trust"})
        void keepAUnitWhoseClaimTheCouncilAgreesTo(String entered) {
            ResultsView results = three("range", ROUNDS + "policies: {entered_points: " + entered + "}\n")
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,6,,,BC")
                    .claims("z", "1.1,2,,,BC")
                    .decisions("lan-1", "x,1.1,,,Đồng ý,,Lan")
                    .scored();

            assertThat(results.overall("x")).isEqualTo("20.00/20.00=100.00");
            assertThat(results.overall("y")).isEqualTo("10.00/20.00=50.00");
        }

        @Test
        void leaveOutUnitsWithPointsOnlyDecidedDirectlyZeroedMissingOrFaulty() {
            ResultsView results = folder.plan(
                            List.of("x", "points", "decided", "zeroed", "missing", "faulty", "y"),
                            ROUNDS + "policies: {missing_evidence: zero}\n")
                    .set(ONE_INDICATOR.formatted("relative: {of: a}", ""))
                    .claims("x", "1.1,10,,,BC")
                    .claims("y", "1.1,5,,,BC")
                    .claims("points", "1.1,,,20,BC")
                    .claims("decided", "1.1,80,,,BC")
                    .claims("zeroed", "1.1,90,,,")
                    .claims("faulty", "1.1,70,,chín,BC")
                    .decisions("lan-1", "decided,1.1,,,20,Xem tại chỗ,Lan")
                    .scored("--provisional");

            assertThat(results.overall("x")).isEqualTo("20.00/20.00=100.00");
            assertThat(results.overall("y")).isEqualTo("10.00/20.00=50.00");
            assertThat(results.overall("points")).isEqualTo("20.00/20.00=100.00");
            assertThat(results.overall("decided")).isEqualTo("20.00/20.00=100.00");
            assertThat(results.overall("zeroed")).isEqualTo("0.00/20.00=0.00");
            assertThat(results.scope("y", "chuyen-doi-so", "self")).isEqualTo("1.25/20.00=6.25");
        }
    }
}
