package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that is not there is a note until its deadline, a warning after it (dac-ta 4). */
class AwaitedTest {

    @TempDir
    Path root;

    private AssessmentFolder folder;

    @BeforeEach
    void oneOfTwoSent() {
        folder = new AssessmentFolder(root)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Một, max: 10, evidence: optional}
                        """)
                .plan(List.of("mot", "hai"), "deadlines: {self_assessment: {before: 2024-11-15}}\n")
                .claims("mot", "1.1,,,8,");
    }

    @Test
    void beforeTheDeadlineItIsAwaited() {
        Ran check = folder.run("check", "--today", "2024-11-14");
        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .contains("GHI CHÚ", "Đơn vị hai chưa nộp phiếu; còn trong hạn đến hết ngày 14/11/2024.")
                .doesNotContain("CẢNH BÁO");
        assertThat(folder.run("check", "--today", "2024-11-14", "--strict").exit())
                .isZero();
        assertThat(folder.run("check", "--today", "2024-11-14", "--format", "csv")
                        .out())
                .contains("submission_awaited")
                .doesNotContain("submission_missing");
        assertThat(folder.run("score", "--today", "2024-11-14").err()).contains("0 cảnh báo");
        assertThat(folder.run("check", "--today", "2024-11-14", "--lang", "en").out())
                .contains("in time until the end of 14/11/2024");
    }

    @Test
    void afterItItIsMissing() {
        Ran check = folder.run("check", "--today", "2024-11-15");
        assertThat(check.out()).contains("CẢNH BÁO  Đơn vị hai chưa nộp phiếu.\n");
        assertThat(folder.run("check", "--today", "2024-11-15", "--strict").exit())
                .isEqualTo(1);
    }

    @Test
    void withoutADeadlineNothingSaysThatItMayStillCome() {
        folder.plan(List.of("mot", "hai"), "");
        assertThat(folder.run("check", "--today", "2024-01-01").out()).contains("CẢNH BÁO");
    }

    @Test
    void severalAreOneLine() {
        folder.plan(List.of("mot", "hai", "ba", "bon"), "deadlines: {self_assessment: {before: 2024-11-15}}\n");
        assertThat(folder.run("check", "--today", "2024-11-14").out())
                .contains("GHI CHÚ  3 đơn vị chưa nộp phiếu, còn trong hạn: Đơn vị hai, Đơn vị ba, Đơn vị bon\n");
        assertThat(folder.run("check", "--today", "2024-11-14", "--quiet").out())
                .doesNotContain("chưa nộp");
        assertThat(folder.run("check", "--today", "2024-11-15").out())
                .contains("CẢNH BÁO  3 đơn vị chưa nộp phiếu: Đơn vị hai, Đơn vị ba, Đơn vị bon\n");
        assertThat(folder.run("check", "--today", "2024-11-15", "--format", "csv")
                        .out()
                        .lines()
                        .filter(line -> line.contains("submission_missing")))
                .hasSize(3);
    }

    @Test
    void theDayChangesNoByteOfTheResults() throws Exception {
        folder.scored("--today", "2024-11-14");
        String before = Files.readString(root.resolve("ket-qua/ket-qua.json"));
        folder.scored("--today", "2024-11-30");
        assertThat(Files.readString(root.resolve("ket-qua/ket-qua.json"))).isEqualTo(before);
        assertThat(folder.run("verify").exit()).isZero();
    }
}
