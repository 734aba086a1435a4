package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dti} alone: through the year it says where the year stands and the one command that comes next (dac-ta 4). */
class DtiAloneTest {

    private static final Path CASE = Path.of("src/test/resources/year");

    @TempDir
    Path root;

    private Path year;

    private String next(String today, String... sentences) {
        Ran ran = Ran.dti("-C", year, "--today", today);
        assertThat(ran.exit()).as(ran.err()).isZero();
        List.of(sentences).forEach(said -> assertThat(ran.out()).contains(said));
        List<String> lines = ran.out().strip().lines().toList();
        assertThat(lines.get(lines.size() - 2)).startsWith("Việc tiếp theo: ");
        // Ready to be copied: it is understood.
        return lines.get(lines.size() - 1).strip().replace(" \"" + year + "\"", "");
    }

    private void send(String part) throws IOException {
        Path from = CASE.resolve("2026").resolve(part);
        Path to = year.resolve(part);
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private void done(String... words) {
        Object[] all = new Object[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "-C";
        all[words.length + 1] = year;
        all[words.length + 2] = "--today";
        all[words.length + 3] = "2026-11-20";
        Ran ran = Ran.dti(all);
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    @Test
    void namesTheNextCommandFromInitToPublication() throws Exception {
        Path set = Files.copy(CASE.resolve("bo.yaml"), root.resolve("bo.yaml"));
        year = root.resolve("kỳ 2026");
        Ran init =
                Ran.dti("init", year, "--from", set, "--units", CASE.resolve("xa-2026.csv"), "--today", "2026-03-01");
        assertThat(init.exit()).isZero();
        assertThat(next("2026-03-01", "sửa những gì còn để trống", "0/6 đơn vị đã nộp"))
                .isEqualTo("dti check");
        Path plan = year.resolve("dti.yaml");
        Files.writeString(
                plan, Files.readString(plan).replace("UBND (điền tên cơ quan tổ chức đánh giá)", "UBND tỉnh Thử"));
        assertThat(next("2026-03-01")).isEqualTo("dti forms");
        done("forms");
        assertThat(next("2026-11-14", "chờ phiếu của 6 đơn vị", "trước ngày 15/11/2026", "hôm nay là ngày cuối"))
                .isEqualTo("dti status");
        assertThat(next("2026-11-15", "nhắc 6 đơn vị đã quá hạn")).isEqualTo("dti status --letters");
        send("bai-nop");
        assertThat(next("2026-11-16", "6/6 đơn vị đã nộp", "Thẩm định lần 1: chưa thẩm định"))
                .isEqualTo("dti forms --round lan-1");
        done("forms", "--round", "lan-1");
        assertThat(next("2026-11-16", "chờ kết quả Thẩm định lần 1", "tham-dinh/lan-1"))
                .isEqualTo("dti status");
        send("tham-dinh/lan-1");
        assertThat(next("2026-11-18", "chỉ số đã thẩm định", "sau Thẩm định lần 1"))
                .isEqualTo("dti forms --explanations --round lan-1");
        send("giai-trinh");
        assertThat(next("2026-11-19")).isEqualTo("dti forms --round lan-2");
        send("tham-dinh/lan-2");
        assertThat(next("2026-11-20", "Kết quả: chưa tính")).isEqualTo("dti score");
        done("score");
        assertThat(next("2026-11-20", "Kết quả: đã tính từ các tệp hiện có")).isEqualTo("dti publish");
        done("publish");
        assertThat(next("2026-11-20")).isEqualTo("dti verify");
        done("verify");
        // One file saved anew, and the results are no longer of what is there.
        Path form = year.resolve("bai-nop/mot.csv");
        Files.writeString(form, Files.readString(form) + "\n");
        assertThat(next("2026-11-21", "Kết quả: chưa tính")).isEqualTo("dti score");
        Files.writeString(form, Files.readString(form).replace("1.2,", "1.2,năm mươi"));
        assertThat(next("2026-11-21", "1 phiếu có lỗi")).isEqualTo("dti check");
    }

    @Test
    void insideAFolderOfTheAssessmentItIsTheSame() throws Exception {
        namesTheNextCommandFromInitToPublication();
        Ran ran = Ran.dti("-C", year.resolve("bai-nop"));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Việc tiếp theo", "dti check \"" + year + "\"");
        assertThat(Ran.dti("-C", year, "--lang", "en").out()).contains("Next: ", "1 with errors");
    }

    @Test
    void elsewhereItNamesWhatIsBelowOrHowToBegin() throws Exception {
        Path empty = Files.createDirectories(root.resolve("trống"));
        Ran begin = Ran.dti("-C", empty, "--today", "2026-03-01");
        assertThat(begin.exit()).isZero();
        assertThat(begin.out()).contains("dti init ky-2026 --from", "--units", "dti help");
        new AssessmentFolder(empty.resolve("a/b")).file("dti.yaml", "title: x\n");
        assertThat(Ran.dti("-C", empty, "--lang", "en").out())
                .contains("Assessments found below", "dti -C " + empty.resolve("a/b"));
    }
}
