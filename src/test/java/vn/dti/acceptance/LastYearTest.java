package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures held against last year's results, where dti.yaml names them (dac-ta 1, previous). */
class LastYearTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Tỷ lệ hồ sơ, max: 10, evidence: optional, inputs: {a: Hồ sơ trực tuyến, b: Tổng số hồ sơ}, rule: {ratio: {of: a/b}}}
                  - {code: "1.2", name: Số lớp, max: 10, evidence: optional, inputs: {a: Số lớp tập huấn}, rule: {per_item: {award: 2, of: a}}}
            """;

    @TempDir
    Path root;

    private AssessmentFolder now;

    @BeforeEach
    void twoYears() {
        AssessmentFolder before = new AssessmentFolder(root.resolve("2023"))
                .set(SET)
                .plan(List.of("mot", "hai", "ba"), "")
                .claims("mot", "1.1,120,400,,", "1.2,3,,,")
                .claims("hai", "1.1,90,300,,", "1.2,2,,,")
                .claims("ba", "1.1,50,200,,", "1.2,4,,,");
        before.scored();
        now = new AssessmentFolder(root.resolve("2024"))
                .set(SET)
                .file(
                        "dti.yaml",
                        """
                        title: Kỳ thử
                        year: 2025
                        organiser: UBND huyện Thử
                        previous: ../2023/ket-qua/ket-qua.json
                        kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                        units:
                          - {code: mot-hai, name: Xã Một Hai, kind: xa, predecessors: [mot, hai]}
                          - {code: ba, name: Xã Ba, kind: xa}
                        """)
                .claims("mot-hai", "1.1,1900,7000,,", "1.2,5,,,")
                .claims("ba", "1.1,500,2000,,", "1.2,4,,,");
    }

    @Test
    void tenTimesLastYearsFigureIsAWarningThatNamesBoth() {
        Ran check = now.run("check");
        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .contains(
                        "Xã Ba",
                        "Số liệu a (Hồ sơ trực tuyến) là 500, gấp 10 lần trở lên so với 50 của năm 2024",
                        "Số liệu b (Tổng số hồ sơ) là 2000, gấp 10 lần trở lên so với 200 của năm 2024",
                        "bai-nop/ba.csv",
                        "dòng 4",
                        // 7000 of the merged unit against 400 + 300.
                        "Số liệu b (Tổng số hồ sơ) là 7000, gấp 10 lần trở lên so với 700 của năm 2024")
                .doesNotContain("1900", "Số lớp");
        assertThat(now.run("check", "--format", "json").out()).contains("input_ten_times");
        assertThat(now.run("check", "--strict").exit()).isEqualTo(1);
        assertThat(now.run("score").err()).contains("gấp 10 lần");
    }

    @Test
    void aTenthOfLastYearsFigureIsAWarningToo() {
        now.claims("ba", "1.1,5,20,,", "1.2,4,,,");
        assertThat(now.run("check", "--lang", "en").out())
                .contains("Input a (Hồ sơ trực tuyến) is 5: a tenth of 50, the figure of 2024, or less.");
    }

    @Test
    void aCodeThatWentToAnotherIndicatorIsNotHeldAgainstItsOldFigures() {
        now.set(SET.replace("Tỷ lệ hồ sơ", "Tỷ lệ dân số"));
        assertThat(now.run("check").out()).doesNotContain("gấp 10 lần");
    }

    @Test
    void theResultsStandWithoutLastYears() throws Exception {
        now.scored();
        assertThat(Files.readString(now.root().resolve("ket-qua/ket-qua.json"))).doesNotContain("input_ten_times");
        assertThat(now.run("verify").exit()).isZero();
    }

    @Test
    void aYearStandsOnItsOwnWhereLastYearsFolderIsGone() throws Exception {
        now.scored();
        String before = Files.readString(now.root().resolve("ket-qua/ket-qua.json"));
        Files.move(root.resolve("2023"), root.resolve("luu-tru"));
        assertThat(now.run("verify").exit()).isZero();
        Ran check = now.run("check");
        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .contains("Không thấy kết quả năm trước \"../2023/ket-qua/ket-qua.json\"", "hoặc bỏ dòng previous");
        assertThat(now.run("score").exit()).isZero();
        assertThat(Files.readString(now.root().resolve("ket-qua/ket-qua.json"))).isEqualTo(before);
        for (String command : List.of("status", "forms", "diff", "analyze")) {
            assertThat(now.run(command).exit()).as(command).isNotEqualTo(2);
        }
        Ran publish = now.run("publish");
        assertThat(publish.exit()).isEqualTo(2);
        assertThat(publish.err()).contains("Chưa công bố", "../2023/ket-qua/ket-qua.json", "--last");
        assertThat(now.root().resolve("cong-bo")).doesNotExist();
        assertThat(now.run("publish", "--last", root.resolve("luu-tru/ket-qua/ket-qua.json"))
                        .exit())
                .isZero();
    }

    @Test
    void whatIsNoResultsIsSaid() {
        now.file("../2023/ket-qua/ket-qua.json", "{}");
        Ran check = now.run("check");
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("../2023/ket-qua/ket-qua.json", "không phải là ket-qua.json");
        assertThat(now.run("score").exit()).isZero();
    }
}
