package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Forms are taken in with the day they came; nothing is overwritten, nothing faulty is scored (issue 19.6). */
class ReceiveTest {

    private static final String HEAD = "Mã chỉ số,Điểm tự đánh giá\n";

    @TempDir
    Path root;

    @TempDir
    Path mail;

    @BeforeEach
    void folder() {
        new AssessmentFolder(root)
                .set(
                        """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 100, evidence: optional}
            """)
                .file(
                        "dti.yaml",
                        """
                        title: Kỳ thử
                        year: 2024
                        organiser: UBND tỉnh Thử
                        deadlines: {self_assessment: {by: 2024-11-15}}
                        kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                        units:
                          - {code: xa-an, name: Xã An, kind: xa}
                          - {code: xa-binh, name: Xã Bình, kind: xa}
                        """);
    }

    private Path sent(String name, String points) throws IOException {
        return Files.writeString(mail.resolve(name), HEAD + "1.1," + points + "\n");
    }

    private Ran receive(String today, Path... files) {
        Object[] arguments = new Object[files.length + 5];
        arguments[0] = "receive";
        System.arraycopy(files, 0, arguments, 1, files.length);
        System.arraycopy(new Object[] {"-C", root, "--today", today}, 0, arguments, files.length + 1, 4);
        return Ran.dti(arguments);
    }

    private List<String> register() throws IOException {
        return Files.readAllLines(root.resolve("bai-nop/tiep-nhan.csv"));
    }

    @Test
    void severalFormsAreCopiedAndRegisteredWithTheirDay() throws IOException {
        Ran ran = receive("2024-11-15", sent("xa-an.csv", "90"), sent("xa-binh.csv", "80"));
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out()).contains("đã nhận của Xã An", "bai-nop/xa-binh.csv");
        assertThat(register().get(0)).isEqualTo("\ufeffMã đơn vị,Đơn vị,Ngày nhận,Tệp,SHA-256,Tình trạng");
        assertThat(register().get(1)).matches("xa-an,Xã An,2024-11-15,bai-nop/xa-an.csv,[0-9a-f]{64},đọc được");
        assertThat(root.resolve("bai-nop/xa-an.csv")).hasSameBinaryContentAs(mail.resolve("xa-an.csv"));
        Ran status = Ran.dti("status", "-C", root, "--format", "csv", "--today", "2024-11-20");
        assertThat(status.exit()).isZero();
        assertThat(status.out()).contains("xa-an,Xã An,2024-11-15,tiep-nhan,in_time");
    }

    @Test
    void theSameContentIsNotTakenTwiceAndAnotherContentOverwritesNothing() throws IOException {
        receive("2024-11-14", sent("xa-an.csv", "90"));
        Ran again = receive("2024-11-15", mail.resolve("xa-an.csv"));
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("đã nhận rồi");
        assertThat(register()).hasSize(2);
        Ran other = receive("2024-11-15", sent("xa-an.csv", "95"));
        assertThat(other.out())
                .contains("bai-nop/2024-11-15/xa-an.csv")
                .contains("Xã An đã gửi phiếu trước đó (bai-nop/xa-an.csv)", "chuyển phiếu trước ra khỏi bai-nop");
        assertThat(Files.readString(root.resolve("bai-nop/xa-an.csv"))).contains("90");
        assertThat(register()).hasSize(3);
    }

    @Test
    void aFaultyFormIsRegisteredAsSuchAndNotScored() throws IOException {
        Ran ran = receive("2024-11-14", sent("xa-an.csv", "900"));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("CÓ LỖI", "Gửi Xã An: phiếu xa-an.csv", "900");
        assertThat(register().get(1)).contains("bai-nop-loi/xa-an.csv").endsWith("có lỗi");
        assertThat(root.resolve("bai-nop/xa-an.csv")).doesNotExist();
        assertThat(root.resolve("bai-nop-loi/xa-an.csv")).exists();
        // It was sent: nothing may say that it was not.
        assertThat(Ran.dti("score", root, "--today", "2024-11-20").out())
                .contains("Xã An    chưa có phiếu")
                .doesNotContain("chưa nộp phiếu");
        assertThat(Ran.dti("explain", "xa-an", "-C", root).out()).contains("Chưa nộp phiếu hợp lệ nên chưa có điểm.");
    }

    @Test
    void whatIsNobodysFormIsNotTaken() throws IOException {
        Ran ran = receive("2024-11-14", sent("phieu.csv", "90"));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("CHƯA nhận");
        assertThat(root.resolve("bai-nop/tiep-nhan.csv")).doesNotExist();
        assertThat(receive("2024-11-14", mail.resolve("khong-co.csv")).exit()).isEqualTo(74);
    }

    /** What Excel leaves beside a form that is open was called a form of nobody. */
    @Test
    void theLockFileOfAnOpenFormIsCalledThat() throws IOException {
        Path lock = Files.write(mail.resolve("~$xa-an.xlsx"), new byte[] {6, 'D', 'T', 'I'});

        Ran ran = receive("2024-11-14", lock);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains("CHƯA nhận, vì đây là tệp khoá", "rồi nhận tệp xa-an.xlsx.")
                .doesNotContain("mã đơn vị");
        assertThat(root.resolve("bai-nop/tiep-nhan.csv")).doesNotExist();
    }

    @Test
    void aRegisterKeptByHandKeepsItsColumnsAndOneThatIsNoneStopsAll() throws IOException {
        Files.createDirectories(root.resolve("bai-nop"));
        Path register = root.resolve("bai-nop/tiep-nhan.csv");
        Files.writeString(register, "Đơn vị,Ngày nhận,Tệp\nXã Bình,12/11/2024,b.xlsx");
        assertThat(receive("2024-11-14", sent("xa-an.csv", "90")).exit()).isZero();
        assertThat(register())
                .containsExactly(
                        "Đơn vị,Ngày nhận,Tệp", "Xã Bình,12/11/2024,b.xlsx", "Xã An,2024-11-14,bai-nop/xa-an.csv");
        Files.writeString(register, "a;b\n");
        assertThat(receive("2024-11-14", sent("xa-binh.csv", "80")).exit()).isEqualTo(2);
        assertThat(root.resolve("bai-nop/xa-binh.csv")).doesNotExist();
    }

    private Ran receiveOf(String today, Path file, String... options) {
        Object[] arguments = new Object[options.length + 6];
        arguments[0] = "receive";
        arguments[1] = file;
        System.arraycopy(new Object[] {"-C", root, "--today", today}, 0, arguments, 2, 4);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return Ran.dti(arguments);
    }

    private void withRounds() throws IOException {
        Files.writeString(
                root.resolve("dti.yaml"),
                Files.readString(root.resolve("dti.yaml"))
                        + "rounds: [{code: lan-1, name: Thẩm định lần 1}, {code: lan-2, name: Thẩm định lần 2}]\n");
    }

    private Path mailed(String name, String text) throws IOException {
        return Files.writeString(mail.resolve(name), text);
    }

    @Test
    void whoseItIsCanBeToldAndTheCopysNameSaysItFromThenOn() throws IOException {
        Ran told = receiveOf("2024-11-14", sent("phieu (1).csv", "90"), "--unit", "xa-an");
        assertThat(told.exit()).as(told.out() + told.err()).isZero();
        assertThat(register().get(1)).startsWith("xa-an,Xã An,2024-11-14,bai-nop/xa-an - phieu (1).csv,");
        // The folder is read without anybody telling.
        assertThat(Ran.dti("score", root).out()).contains("Xã An", "90,00");
        Ran ambiguous = receiveOf("2024-11-14", sent("xa-an gui ho xa-binh.csv", "80"), "--unit", "xa-binh");
        assertThat(ambiguous.exit()).isZero();
        assertThat(register().get(2)).contains(",bai-nop/xa-binh.csv,");
    }

    @Test
    void aToldUnitThatTheFileContradictsIsRefused() throws IOException {
        Ran ran = receiveOf("2024-11-14", sent("xa-an.csv", "90"), "--unit", "xa-binh");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("ghi đơn vị Xã An, còn --unit là Xã Bình");
        assertThat(root.resolve("bai-nop")).doesNotExist();
        assertThat(receiveOf("2024-11-14", mail.resolve("xa-an.csv"), "--unit", "xa-la")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void checkTakesAFormWhoseUnitIsTold() throws IOException {
        Path form = sent("phieu.csv", "900");
        Ran ran = Ran.dti("check", form, "--assessment", root, "--unit", "xa-an");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Xã An").contains("900").doesNotContain("đơn vị nào");
        assertThat(Ran.dti("check", root, "--unit", "xa-an").exit()).isEqualTo(2);
    }

    @Test
    void decisionsGoIntoTheirRoundAndAreNoReceiptOfTheUnitsForm() throws IOException {
        withRounds();
        Path decisions = mailed(
                "tong-hop.csv",
                "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do,Người thẩm định\nxa-an,1.1,80,Thiếu minh chứng,Sở A\nxa-binh,1.1,70,Thiếu minh chứng,Sở A\n");
        Ran unsaid = receiveOf("2024-11-20", decisions);
        assertThat(unsaid.exit()).isEqualTo(1);
        assertThat(unsaid.out()).contains("CHƯA nhận", "thêm --round (lan-1, lan-2)");
        Ran said = receiveOf("2024-11-20", decisions, "--round", "LAN-1");
        assertThat(said.exit()).as(said.out()).isZero();
        assertThat(said.out()).contains("đã nhận kết quả Thẩm định lần 1 về Xã An, Xã Bình");
        assertThat(root.resolve("tham-dinh/lan-1/tong-hop.csv")).exists();
        assertThat(register().get(1)).startsWith(",\"Xã An, Xã Bình\",2024-11-20,tham-dinh/lan-1/tong-hop.csv,");
        Ran status = Ran.dti("status", root, "--today", "2024-11-21", "--format", "csv");
        assertThat(status.out()).contains("xa-an,Xã An,,,overdue").contains("xa-binh,Xã Bình,,,overdue");
        assertThat(status.err()).doesNotContain("tiep-nhan");
        assertThat(receiveOf("2024-11-20", decisions, "--round", "lan-3").exit())
                .isEqualTo(2);
    }

    @Test
    void decisionsInTheUnitsLayoutAreDecisionsOnceTheRoundIsSaid() throws IOException {
        withRounds();
        receive("2024-11-14", sent("xa-an.csv", "90"));
        Path decided =
                mailed("xa-an tham dinh.csv", "Mã chỉ số,Điểm tự đánh giá,Điểm thẩm định,Lý do\n1.1,90,85,Thiếu\n");
        Ran ran = receiveOf("2024-11-20", decided, "--round", "lan-1");
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(register().get(2)).startsWith("xa-an,Xã An,2024-11-20,tham-dinh/lan-1/xa-an tham dinh.csv,");
        assertThat(Ran.dti("explain", "xa-an", "1.1", "-C", root).out()).contains("85,00");
    }

    @Test
    void faultyDecisionsAreKeptAsideWithTheTextForWhoDecided() throws IOException {
        withRounds();
        Path decisions = mailed("so-a.csv", "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do\nxa-an,1.1,800,Thiếu\n");
        Ran ran = receiveOf("2024-11-20", decisions, "--round", "lan-1");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Gửi nơi thẩm định: phiếu so-a.csv", "dòng 2 (chỉ số 1.1): ", "800");
        assertThat(root.resolve("bai-nop-loi/tham-dinh/lan-1/so-a.csv")).exists();
        assertThat(root.resolve("tham-dinh")).doesNotExist();
        assertThat(Ran.dti("status", root, "--today", "2024-11-14", "--format", "csv")
                        .out())
                .contains("xa-an,Xã An,,,awaited");
    }

    @Test
    void explanationsAreReceivedToo() throws IOException {
        withRounds();
        Path answer = mailed("xa-an.csv", "Mã chỉ số,Giải trình,Điểm đề nghị\n1.1,Đã bổ sung Báo cáo 12,88\n");
        Ran ran = receive("2024-11-25", answer);
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("đã nhận giải trình của Xã An về Thẩm định lần 1");
        assertThat(root.resolve("giai-trinh/xa-an.csv")).exists();
        Path second = mailed("xa-an.csv", "Mã chỉ số,Giải trình,Điểm đề nghị\n1.1,Bổ sung thêm,89\n");
        assertThat(receiveOf("2024-11-30", second, "--round", "lan-2").exit()).isZero();
        assertThat(root.resolve("giai-trinh/lan-2/xa-an.csv")).exists();
    }

    @Test
    void theTextForTheSenderSaysEachCellAndByWhenToSendAgain() throws IOException {
        Ran ran = receive("2024-11-14", sent("xa-an.csv", "900"));
        assertThat(ran.out())
                .contains(
                        "Gửi Xã An: phiếu xa-an.csv nhận ngày 14/11/2024 có 1 lỗi, đề nghị sửa và gửi lại chậm nhất ngày 15/11/2024:")
                .contains("  - dòng 2 (chỉ số 1.1): ");
        Ran late = receive("2024-11-16", sent("xa-binh.csv", "x"));
        assertThat(late.out()).contains("đề nghị sửa và gửi lại:");
    }

    /** What is written would stand in the place of the link, unseen by whoever keeps the register at the other end. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRegisterThatIsALinkIsLeftAlone() throws IOException {
        Path kept = Files.writeString(mail.resolve("so.csv"), "Mã đơn vị,Ngày nhận,Tệp\r\n");
        Path register = root.resolve("bai-nop/tiep-nhan.csv");
        Files.createDirectories(register.getParent());
        for (Path behind : List.of(kept, mail.resolve("khong-co.csv"))) {
            Files.createSymbolicLink(register, behind);
            Ran ran = receive("2024-11-15", sent("xa-an.csv", "90"));
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("bai-nop/tiep-nhan.csv", "không phải liên kết");
            assertThat(register).isSymbolicLink();
            assertThat(register.getParent().toFile().list()).containsExactly("tiep-nhan.csv");
            Files.delete(register);
        }
        assertThat(kept).hasContent("Mã đơn vị,Ngày nhận,Tệp");
    }

    /** What cannot be put there is not said to be, and the next command is not kept from its work. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderOfFormsThatIsNoFolderOrLeadsOutTakesNothingInAndLosesNothing() throws IOException {
        Path forms = root.resolve("bai-nop");
        Path sent = sent("xa-an.csv", "90");

        Files.writeString(forms, "của tôi");
        Ran file = receive("2024-11-15", sent);
        assertThat(forms).hasContent("của tôi");
        Files.delete(forms);
        Files.createSymbolicLink(forms, mail.resolve("khong-co"));
        Ran dangling = receive("2024-11-15", sent);
        Files.delete(forms);
        Files.createSymbolicLink(forms, Files.createDirectory(mail.resolve("bai")));
        Ran outside = receive("2024-11-15", sent);

        assertThat(file.err()).contains("bai-nop", "phải là một thư mục");
        assertThat(dangling.err()).contains("bai-nop", "liên kết không dẫn tới đâu");
        assertThat(outside.err()).contains("bai-nop", "liên kết dẫn ra ngoài", "Không tệp nào bị đổi");
        for (Ran ran : List.of(file, dangling, outside)) {
            assertThat(ran.exit()).isEqualTo(74);
            assertThat(ran.out()).isEmpty();
        }
        assertThat(mail.resolve("bai")).isEmptyDirectory();
        assertThat(root.resolve(".dti-exchange")).doesNotExist();
        Files.delete(forms);
        assertThat(receive("2024-11-15", sent).exit()).isZero();
    }
}
