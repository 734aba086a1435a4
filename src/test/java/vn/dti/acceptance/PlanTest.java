package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dti.yaml may say, and what it is told when it may not (dac-ta 1). */
class PlanTest {

    private static final String GROUPS =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 10, evidence: optional, inputs: {a: Số, b: Tổng}, rule: {relative: {of: a/b, to: best, above_one: expected}}}
            """;

    @TempDir
    Path root;

    private Ran scored(String plan) {
        return new AssessmentFolder(root)
                .set(GROUPS)
                .file(
                        "dti.yaml",
                        "title: Kỳ thử\nyear: 2024\norganiser: UBND\nkinds: [{code: xa, name: Xã, indicators: bo.yaml}]\n"
                                + plan)
                .run("score");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "-rf", "aux", "nul.txt", "COM1", ".an", "a.", "a/b", "a b"})
    void aCodeThatIsNoFileNameIsAnError(String code) {
        Ran ran = scored("units:\n  - {code: \"" + code + "\", name: Xã A}\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("dti.yaml, dòng 6", "\"" + code + "\"");
    }

    @Test
    void soIsALongOneAndOneThatDiffersByCaseOnly() {
        assertThat(scored("units: [{code: " + "a".repeat(101) + ", name: Xã A}]\n")
                        .exit())
                .isEqualTo(2);
        Ran twice = scored("units: [{code: xa-mot, name: Xã A}, {code: XA-MOT, name: Xã B}]\n");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("XA-MOT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF", "Final", "so-lieu", "nul", ".."})
    void aRoundHasACodeOfItsOwn(String code) {
        Ran ran = scored("units: [{code: a, name: Xã A}]\nrounds: [{code: \"" + code + "\", name: Lần 1}]\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("dti.yaml, dòng 6", code);
    }

    @Test
    void noAliasIsSharedNorAnotherUnitsName() {
        Ran shared = scored(
                "units: [{code: a, name: Xã A, aliases: [Đức Chánh]}, {code: b, name: Xã B, aliases: [đức  chánh]}]\n");
        assertThat(shared.exit()).isEqualTo(2);
        assertThat(shared.err()).contains("đức  chánh", "Xã A", "Xã B");
        Ran name = scored("units: [{code: a, name: Xã A, aliases: [Xã B]}, {code: b, name: Xã B}]\n");
        assertThat(name.exit()).isEqualTo(2);
        assertThat(name.err()).contains("Xã B");
    }

    @Test
    void ofLastYearsResultsThatAreNotThereOneIsWarned() throws Exception {
        Ran ran = scored("units: [{code: a, name: Xã A}]\nprevious: ../2023/ket-qua/ket-qua.json\nmerge: mean\n");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("dti.yaml: Không thấy kết quả năm trước");
        Files.writeString(root.resolve("truoc.json"), "{}");
        assertThat(scored("units: [{code: a, name: Xã A}]\nprevious: truoc.json\nmerge: sum\n")
                        .exit())
                .isZero();
    }

    @Test
    void aStageIsFoundWithoutCase() throws Exception {
        AssessmentFolder folder = new AssessmentFolder(root)
                .set(GROUPS)
                .plan(List.of("a"), "rounds: [{code: Lan-1, name: Lần 1}]\n")
                .claims("a", "1.1,1,2,,")
                .decisions("Lan-1", "a,1.1,1,2,,,");
        assertThat(folder.run("score", "--stage", "LAN-1").exit()).isZero();
        assertThat(Files.readString(root.resolve("ket-qua/ket-qua.json"))).contains("\"stage\": \"Lan-1\"");
    }

    /** Issue 16, 12: who takes part in highest and lowest is said once. */
    @Test
    void aUnitWithoutAFormTakesPartOnceADecisionGivesItInputsWhereItIsRanked() {
        AssessmentFolder folder = new AssessmentFolder(root)
                .set(GROUPS)
                .plan(List.of("a", "b"), "rounds: [{code: lan-1, name: Lần 1}]\npolicies: {missing_submission: zero}\n")
                .claims("a", "1.1,1,9,,")
                .decisions("lan-1", "b,1.1,9,5,,Đoàn đã kiểm tra,");
        ResultsView results = folder.scored();
        assertThat(results.field("a", "1.1", "self")).isEqualTo("10.00");
        assertThat(results.last("a", "1.1")).isEqualTo("0.62 self");
        assertThat(results.last("b", "1.1")).isEqualTo("10.00 lan-1");
        assertThat(Ran.dti("explain", "a", "1.1", "-C", root).out()).contains("0,62");
        folder.plan(List.of("a", "b"), "rounds: [{code: lan-1, name: Lần 1}]\n");
        assertThat(folder.scored().last("a", "1.1")).isEqualTo("10.00 self");
    }
}
