package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said while little or nothing has come: nothing that sounds as if there were something. */
class BeginningOfYearTest {

    private static final String TODAY = "2024-11-10";

    @TempDir
    Path root;

    private AssessmentFolder folder;

    @BeforeEach
    void nothingSentYet() {
        folder = new AssessmentFolder(root.resolve("Kỳ đánh giá"))
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Điểm nhập tay, max: 10, evidence: optional}
                              - {code: "1.2", name: Số lớp, max: 10, evidence: optional, inputs: {a: Số lớp}, rule: {per_item: {award: 2, of: a}}}
                        """)
                .plan(
                        List.of("mot", "hai"),
                        "deadlines: {self_assessment: {before: 2024-11-15}}\n"
                                + "rounds: [{code: lan-1, name: Thẩm định lần 1}, {code: lan-2, name: Thẩm định lần 2}]\n");
    }

    private Ran run(String command, Object... options) {
        Object[] all = new Object[options.length + 2];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--today";
        all[options.length + 1] = TODAY;
        return folder.run(command, all);
    }

    private Ran received(String unit, String rows) {
        new AssessmentFolder(root).file(unit + ".csv", "Mã đơn vị:," + unit + "\n\nMã chỉ số,a,Điểm tự chấm\n" + rows);
        return Ran.dti("receive", root.resolve(unit + ".csv"), "-C", folder.root(), "--today", TODAY);
    }

    @Test
    void formsThatNobodyNeedsLeaveNoFolder() {
        Ran round = run("forms", "--round", "lan-1");
        assertThat(round.exit()).isZero();
        assertThat(round.err())
                .contains("chưa nộp phiếu tự đánh giá", "Chưa lập phiếu nào.")
                .doesNotContain("Đã ghi");
        assertThat(folder.root().resolve("bieu-mau/lan-1")).doesNotExist();
    }

    @Test
    void whereNoRoundWasHeldThereIsNothingToCompare() {
        folder.claims("mot", "1.1,,,5,", "1.2,3,,,");
        Ran diff = run("diff");
        assertThat(diff.exit()).isZero();
        assertThat(diff.out())
                .isEqualTo("Chưa có lần thẩm định nào được tiến hành, nên chưa có gì để so với tự đánh giá.\n");
    }

    @Test
    void whereNobodyHasPointsThereIsNothingToAnalyse() {
        Ran analyze = run("analyze");
        assertThat(analyze.exit()).isZero();
        assertThat(analyze.out()).contains("Chưa đơn vị nào có điểm").doesNotContain("Còn 3 bảng");
    }

    @Test
    void whereNobodyHasPointsThereIsNothingToPublish() {
        run("score");
        Ran publish = run("publish");
        assertThat(publish.exit()).isEqualTo(1);
        assertThat(publish.err()).contains("chưa đơn vị nào có điểm");
        assertThat(folder.root().resolve("cong-bo")).doesNotExist();
    }

    @Test
    void aFormReturnedForErrorsIsNoFormNotSent() {
        assertThat(received("mot", "1.1,,99\n1.2,3,\n").exit()).isEqualTo(1);
        assertThat(received("hai", "1.1,,9\n1.2,3,\n").exit()).isZero();
        Ran status = run("status");
        assertThat(status.out())
                .containsPattern("Đơn vị mot +10/11/2024 +chờ gửi lại\n")
                .doesNotContain("không đọc được");
        assertThat(run("check").out())
                .contains("Đơn vị mot đã gửi phiếu ngày 10/11/2024 nhưng phiếu có lỗi (giữ ở bai-nop-loi/mot.csv)")
                .doesNotContain("chưa nộp");
        Ran alone = Ran.dti("-C", folder.root(), "--today", TODAY);
        assertThat(alone.out())
                .contains("Phiếu: 2/2 đơn vị đã nộp, 1 phiếu có lỗi", "nhắc 1 đơn vị", "chưa gửi lại phiếu có lỗi");
    }

    @Test
    void aRoundHeldInPartIsGoneOnWith() {
        folder.claims("mot", "1.1,,,5,", "1.2,3,,,")
                .claims("hai", "1.1,,,6,", "1.2,4,,,")
                .decisions("lan-1", "mot,1.1,,,4,Thiếu văn bản,Sở A", "hai,1.1,,,Đồng ý,,Sở B");
        assertThat(Ran.dti("-C", folder.root(), "--today", TODAY).out())
                .contains("thẩm định tiếp Thẩm định lần 1, còn 2 chỉ số", "held");
        assertThat(run("status").out()).contains("Thẩm định lần 1, 2 kết quả: Sở A 1 · Sở B 1");
    }

    @Test
    void withoutADeadlineNothingIsInTime() {
        folder.plan(List.of("mot"), "").claims("mot", "1.1,,,5,", "1.2,3,,,");
        assertThat(run("status").out()).containsPattern("Đơn vị mot +[0-9/]+ \\(\\*\\) +–");
    }

    @Test
    void aKindOfWhichAListGivesOnlyACodeHasANameInWords() {
        new AssessmentFolder(root).file("loai.csv", "Đơn vị,Loại\nXã Một,xa\nPhòng Tư pháp,phong\nHội Nông dân,hoi\n");
        Path year = root.resolve("nam");
        Ran init =
                Ran.dti("init", year, "--from", folder.root().resolve("bo.yaml"), "--units", root.resolve("loai.csv"));
        assertThat(init.err())
                .contains("Loại đơn vị \"hoi\" trong danh sách chỉ có mã")
                .doesNotContain("\"phong\"");
        assertThat(year.resolve("dti.yaml")).content().contains("name: Xã\n", "name: Phòng\n");
    }

    @Test
    void aCommandThatIsToBeCopiedNamesTheFolderAsItIsTyped() {
        new AssessmentFolder(root).file("xa.csv", "Đơn vị\nXã Một\n");
        Path year = root.resolve("Năm mới");
        Ran init = Ran.dti("init", year, "--from", folder.root().resolve("bo.yaml"), "--units", root.resolve("xa.csv"));
        assertThat(init.exit()).as(init.err()).isZero();
        assertThat(init.err()).contains("dti check \"" + year + "\", rồi dti forms \"" + year + "\"");

        StringBuilder rows = new StringBuilder();
        StringBuilder set = new StringBuilder("  - code: \"1\"\n    name: Nhóm\n    pillars: [p]\n    indicators:\n");
        for (int i = 1; i <= 6; i++) {
            set.append("      - {code: \"1." + i + "\", name: Chỉ số " + i + ", max: 10, evidence: optional}\n");
            rows.append("1." + i + ",,\n");
        }
        folder.set(set.toString());
        folder.file(
                "bai-nop/mot.csv",
                "Mã đơn vị:,mot\n\nMã chỉ số,a,Điểm tự chấm\n1.1,,5\n" + rows.substring(rows.indexOf("1.2")));
        assertThat(run("check").out())
                .contains("trường hợp khác cùng loại; xem đủ: dti check \"" + folder.root() + "\" --format csv");
    }
}
