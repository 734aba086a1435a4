package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that are looked at before they are taken in are about what units sent in, which lies in the assessment. */
class LooseDecisionsTest {

    @TempDir
    Path root;

    private AssessmentFolder folder;

    @BeforeEach
    void twoUnitsHaveSentTheirForms() {
        folder = new AssessmentFolder(root.resolve("ky"))
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Tỷ lệ hồ sơ, max: 10, evidence: optional, inputs: {a: Hồ sơ trực tuyến, b: Tổng số hồ sơ}, rule: {ratio: {of: a/b}}}
                              - {code: "1.2", name: Số lớp, max: 10, evidence: optional, inputs: {a: Số lớp}, rule: {per_item: {award: 2, of: a}}}
                        """)
                .plan(
                        List.of("mot", "hai"),
                        "rounds:\n  - {code: lan-1, name: Thẩm định lần 1}\n  - {code: lan-2, name: Thẩm định lần 2}\n")
                .claims("mot", "1.1,80,100,,", "1.2,3,,,")
                .claims("hai", "1.1,90,100,,", "1.2,1,,,");
    }

    private Ran received(String name, String rows) {
        Path file = new AssessmentFolder(root)
                .file(name, "Mã đơn vị,Mã chỉ số,a,b,Điểm thẩm định,Lý do\n" + rows)
                .root()
                .resolve(name);
        return Ran.dti("receive", file, "-C", folder.root(), "--round", "lan-1", "--today", "2024-11-18");
    }

    @Test
    void aCorrectionOfOneInputOnlyIsLaidOverWhatTheUnitSent() {
        Ran ran = received("mot.csv", "mot,1.1,70,,,Số liệu không khớp\n");
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("đã nhận kết quả Thẩm định lần 1").doesNotContain("Thiếu số liệu", "CÓ LỖI");
    }

    @Test
    void whatItChangesIsSaidAgainstWhatStood() {
        Ran ran = received("mot.csv", "mot,1.1,,,7,\nmot,1.2,,,6,\n");
        assertThat(ran.exit()).as(ran.out()).isZero();
        // Six points are what three classes give: nothing is changed by them.
        assertThat(ran.out()).contains("Điểm đổi từ 8,00 thành 7,00").doesNotContain("0,00 thành", "6,00");
    }

    @Test
    void checkSaysTheSameOfALooseFile() {
        Path file = new AssessmentFolder(root)
                .file(
                        "b.csv",
                        "Mã đơn vị,Mã chỉ số,a,Điểm thẩm định,Lý do\nmot,1.1,70,,Số liệu không khớp\nhai,1.2,,0,\n")
                .root()
                .resolve("b.csv");
        Ran ran = Ran.dti("check", file, "--assessment", folder.root());
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("Điểm đổi từ 2,00 thành 0,00").doesNotContain("Thiếu số liệu");
    }

    @Test
    void whatIsWrongInTheAssessmentIsNotSaidOfTheFile() {
        folder.claims("hai", "1.1,x,100,,", "1.2,1,,,");
        Ran ran = received("mot.csv", "mot,1.1,70,,,Số liệu không khớp\n");
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.out()).doesNotContain("hai.csv");
    }
}
