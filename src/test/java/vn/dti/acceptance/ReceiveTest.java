package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        assertThat(other.out()).contains("bai-nop/2024-11-15/xa-an.csv");
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
    }

    @Test
    void whatIsNobodysFormIsNotTaken() throws IOException {
        Ran ran = receive("2024-11-14", sent("phieu.csv", "90"));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("CHƯA nhận");
        assertThat(root.resolve("bai-nop/tiep-nhan.csv")).doesNotExist();
        assertThat(receive("2024-11-14", mail.resolve("khong-co.csv")).exit()).isEqualTo(74);
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
}
