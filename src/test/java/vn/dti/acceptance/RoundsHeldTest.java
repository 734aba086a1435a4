package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results are named after the last round that was held, and none is announced before all were (dac-ta 3.8). */
class RoundsHeldTest {

    @TempDir
    Path root;

    private AssessmentFolder folder;

    @BeforeEach
    void twoRoundsOfOneUnit() throws Exception {
        folder = plan("[{code: lan-1, name: Thẩm định lần 1}, {code: lan-2, name: Thẩm định lần 2}]");
    }

    private AssessmentFolder plan(String rounds) throws Exception {
        return new AssessmentFolder(root)
                .file(
                        "bo.yaml",
                        """
                        id: bo
                        title: Bộ
                        version: "1"
                        source: {note: đặt ra để thử}
                        pillars: [{code: p, name: Trụ cột}]
                        groups:
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Một, max: 10, evidence: optional}
                              - {code: "1.2", name: Hai, max: 10, evidence: optional}
                        """)
                .file(
                        "dti.yaml",
                        """
                        title: Kỳ thử
                        year: 2024
                        organiser: UBND huyện Thử
                        kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                        units: [{code: xa-mot, name: Xã Một}]
                        rounds: %s
                        """
                                .formatted(rounds))
                .file("bai-nop/xa-mot.csv", "Mã chỉ số,Điểm tự chấm\n1.1,8\n1.2,6\n");
    }

    @Test
    void withoutADecisionNothingIsAppraised() throws Exception {
        Ran ran = folder.run("score");
        assertThat(ran.out()).contains("tự đánh giá, chưa thẩm định").doesNotContain("sau Thẩm định");
        Ran explain = Ran.dti("explain", "xa-mot", "1.1", "-C", root);
        assertThat(explain.out())
                .contains("Thẩm định lần 1: chưa thẩm định", "Thẩm định lần 2: chưa thẩm định")
                .doesNotContain("không thay đổi");
        Ran publish = folder.run("publish");
        assertThat(publish.exit()).isEqualTo(1);
        assertThat(publish.err()).contains("Thẩm định lần 1", "Thẩm định lần 2");
        assertThat(root.resolve("cong-bo")).doesNotExist();
        assertThat(folder.run("publish", "--provisional").exit()).isZero();
        assertThat(Files.readString(root.resolve("cong-bo/bao-cao.html")))
                .contains("tự đánh giá, chưa thẩm định", "TẠM TÍNH");
    }

    /** The province appraises the district, the district its communes (Mộ Đức II.4.d): each kind by rounds of its own. */
    @Test
    void aKindMayHaveRoundsOfItsOwn() throws Exception {
        folder.file(
                        "dti.yaml",
                        """
                        title: Kỳ thử
                        year: 2024
                        organiser: UBND huyện Thử
                        kinds:
                          - {code: xa, name: Các xã, indicators: bo.yaml}
                          - {code: huyen, name: UBND huyện, indicators: bo.yaml, ranked: false, rounds: [{code: tinh, name: Hội đồng tỉnh thẩm định}]}
                        units: [{code: xa-mot, name: Xã Một, kind: xa}, {code: huyen, name: UBND huyện Thử, kind: huyen}]
                        rounds: [{code: lan-1, name: Thẩm định lần 1}]
                        """)
                .file("bai-nop/huyen.csv", "Mã đơn vị:,huyen\nMã chỉ số,Điểm tự chấm\n1.1,9\n1.2,9\n")
                .file("tham-dinh/lan-1/a.csv", "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do\nxa-mot,1.1,4,x\n")
                .file("tham-dinh/tinh/b.csv", "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do\nhuyen,1.1,7,y\n");
        Ran ran = folder.run("score");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("sau Thẩm định lần 1", "16,00/20");
        assertThat(Ran.dti("explain", "huyen", "1.1", "-C", root).out())
                .contains("Hội đồng tỉnh thẩm định", "7,00")
                .doesNotContain("lần 1");
    }

    @Test
    void aRoundHeldInPartSaysWhatIsLeft() throws Exception {
        folder.file("tham-dinh/lan-1/a.csv", "Mã đơn vị,Mã chỉ số,Điểm thẩm định\nxa-mot,1.1,Đồng ý\n");
        assertThat(folder.run("score").out()).contains("sau Thẩm định lần 1 (1/2 chỉ số đã thẩm định)");
        assertThat(Files.readString(root.resolve("ket-qua/ket-qua.json")))
                .contains("\"stage\": \"final\"", "\"decided_by\": \"lan-1\"", "round_unfinished", "còn 1");
        assertThat(folder.run("publish").err()).contains("Thẩm định lần 2").doesNotContain("Thẩm định lần 1 chưa");
    }

    @Test
    void whatIsLeftOfTheLastRoundIsToldWhenItIsPublished() throws Exception {
        folder = plan("[{code: lan-1, name: Thẩm định lần 1}]");
        folder.file("tham-dinh/lan-1/a.csv", "Mã đơn vị,Mã chỉ số,Điểm thẩm định\nxa-mot,1.1,Đồng ý\n");
        folder.run("score");
        Ran publish = folder.run("publish");
        assertThat(publish.exit()).isZero();
        assertThat(publish.err()).contains("mới thẩm định 1/2 chỉ số, còn 1");
    }

    @Test
    void theDayInThePlanSaysThatARoundWasHeld() throws Exception {
        folder = plan("[{code: lan-1, name: Thẩm định lần 1, held: 2024-11-20}]");
        Ran ran = folder.run("score");
        assertThat(ran.out()).contains("sau Thẩm định lần 1 (0/2 chỉ số đã thẩm định)");
        assertThat(ran.err()).doesNotContain("mới thẩm định");
        assertThat(Ran.dti("explain", "xa-mot", "1.1", "-C", root).out()).contains("Thẩm định lần 1: không thay đổi");
        assertThat(folder.run("publish").exit()).isZero();
    }
}
