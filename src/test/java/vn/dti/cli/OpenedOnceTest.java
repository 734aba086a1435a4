package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.files.FailingDisk;
import vn.dti.files.Sha256;

/** Files that change while a run goes on, and files that may not be read. */
class OpenedOnceTest {

    @TempDir
    private Path root;

    private final FailingDisk disk = new FailingDisk(Path.of("").getFileSystem());
    private Path folder;

    @BeforeEach
    void prepare() throws Exception {
        folder = root.resolve("ky");
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.createDirectories(folder.resolve("so-lieu"));
        Files.createDirectories(folder.resolve("tham-dinh/lan-1"));
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND huyện Thử
                kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                units: [{code: x, name: Xã Xuân, kind: xa}, {code: y, name: Xã Yên, kind: xa}]
                rounds: [{code: lan-1, name: Thẩm định}]
                """);
        Files.writeString(
                folder.resolve("bo.yaml"),
                """
                id: bo
                version: "1"
                pillars: [{code: p, name: P}]
                groups: [{code: "1", name: Một, pillars: [p], indicators: [
                  {code: "1.1", name: A, max: 10, inputs: {a: Số}, rule: {per_item: {award: 1}}}]}]
                """);
        Files.writeString(folder.resolve("bai-nop/x.csv"), "Mã đơn vị:,x\nMã chỉ số,a\n1.1,8\n");
        Files.writeString(folder.resolve("bai-nop/y.csv"), "Mã đơn vị:,y\nMã chỉ số,a\n1.1,7\n");
        Files.writeString(folder.resolve("so-lieu/s.csv"), "Mã đơn vị,Mã chỉ số,a\nx,1.1,8\n");
        Files.writeString(
                folder.resolve("tham-dinh/lan-1/l.csv"), "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do\ny,1.1,5,Thiếu\n");
    }

    private Map<String, String> results() throws Exception {
        Map<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("ket-qua"))) {
            for (Path file : files.toList()) {
                results.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return results;
    }

    /** Whatever is opened a second time holds something else then; what was read first is what is hashed and used. */
    @Test
    void everyInputIsReadOnceAndItsHashIsThatOfTheBytesThatWereUsed() throws Exception {
        assertThat(DiskRun.dti(disk, "score", "-C", folder).code()).isZero();
        Map<String, String> expected = results();
        Map<Path, Integer> opened = new HashMap<>();
        disk.atOpening(file -> {
            boolean input = file.startsWith(folder) && !file.startsWith(folder.resolve("ket-qua"));
            synchronized (opened) {
                if (input && Files.isRegularFile(file) && opened.merge(file, 1, Integer::sum) == 2) {
                    Files.writeString(
                            file, Files.readString(file).replace("8", "3").replace("7", "2"));
                }
            }
        });
        assertThat(DiskRun.dti(disk, "score", "-C", folder).code()).isZero();
        assertThat(opened).containsKeys(folder.resolve("dti.yaml"), folder.resolve("bo.yaml"));
        assertThat(opened.keySet()).hasSize(6);
        assertThat(results()).isEqualTo(expected);
    }

    /** What changes from its opening of some number on: what was read before is what is used. */
    private void replaceAtOpening(int number, Path file, byte[] other) {
        AtomicInteger opened = new AtomicInteger();
        disk.atOpening(each -> {
            if (each.equals(file) && opened.incrementAndGet() == number) {
                Files.write(file, other);
            }
        });
    }

    @Test
    void aSetIsReadOnceForExcel() throws Exception {
        Path set = Files.copy(Path.of("indicators/mo-duc-xa.yaml"), root.resolve("xa.yaml"));
        Path first = root.resolve("mot.xlsx");
        DiskRun run = DiskRun.dti(disk, "set", set, "--to", first, "-C", folder);
        assertThat(run.code()).as(run.toString()).isZero();
        String changed = Files.readString(set).replace("name: ", "name: Sau khi đọc, ");
        // Opened first to see that it is a file with an end.
        replaceAtOpening(3, set, changed.getBytes(StandardCharsets.UTF_8));
        Path second = root.resolve("hai.xlsx");
        assertThat(DiskRun.dti(disk, "set", set, "--to", second, "-C", folder).code())
                .isZero();
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void anAppendixIsReadOnce() throws Exception {
        Path appendix =
                Files.copy(Path.of("src/test/resources/appendix/files/lech-tong.xlsx"), root.resolve("phu-luc.xlsx"));
        Path first = root.resolve("mot.yaml");
        DiskRun run = DiskRun.dti(disk, "set", appendix, "-o", first, "-C", folder);
        assertThat(first).as(run.toString()).exists();
        // Opened first to see that it is a file with an end.
        replaceAtOpening(3, appendix, new byte[] {'x'});
        Path second = root.resolve("hai.yaml");
        assertThat(DiskRun.dti(disk, "set", appendix, "-o", second, "-C", folder)
                        .code())
                .isEqualTo(run.code());
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void anExportIsKeptAsItWasRead() throws Exception {
        Path export = root.resolve("xuat.csv");
        Path map = root.resolve("map.yaml");
        Files.writeString(map, "title: Thử\ncolumns: {unit: Xã, indicator: Mã, claimed: Điểm}\n");
        byte[] read = "Xã,Mã,Điểm\nx,1.1,8\n".getBytes(StandardCharsets.UTF_8);
        Files.write(export, read);
        Files.delete(folder.resolve("bai-nop/x.csv"));
        replaceAtOpening(2, export, "Xã,Mã,Điểm\nx,1.1,3\n".getBytes(StandardCharsets.UTF_8));
        DiskRun run = DiskRun.dti(disk, "import", export, "--map", map, "-C", folder);
        assertThat(folder.resolve("tep-goc/xuat.csv")).as(run.toString()).hasBinaryContent(read);
    }

    /** A form that is looked through is the one that is filled in: another could fetch what it likes. */
    @Test
    void anOfficesFormIsReadOnce() throws Exception {
        assertThat(DiskRun.dti(disk, "score", "-C", folder).code()).isZero();
        assertThat(DiskRun.dti(disk, "publish", "--template", "-C", folder).code())
                .isZero();
        // Asked for first whether it is there.
        replaceAtOpening(3, folder.resolve("mau/quyet-dinh.docx"), new byte[] {'x'});
        DiskRun run = DiskRun.dti(disk, "publish", "--only", "quyet-dinh", "-C", folder);
        assertThat(run.code()).as(run.toString()).isZero();
    }

    /** That nobody may look is not that there is nothing. */
    @Test
    void resultsThatMayNotBeSeenAreNotSaidToBeMissing() {
        assertThat(DiskRun.dti(disk, "score", "-C", folder).code()).isZero();
        disk.atOpening(file -> {
            if (file.endsWith("ket-qua")) {
                throw new AccessDeniedException(file.toString());
            }
        });
        for (String command : List.of("verify", "publish")) {
            DiskRun run = DiskRun.dti(disk, command, "-C", folder);
            assertThat(run.code()).as(run.toString()).isEqualTo(ExitCode.FILE);
            assertThat(run.err()).contains("ket-qua").contains("không có quyền").doesNotContain("chưa có kết quả");
        }
    }

    /** One form of many: the others are read, the unit is named, and with --provisional the night's run goes on. */
    @Test
    void aFormThatMayNotBeReadIsANotice() throws Exception {
        disk.atOpening(file -> {
            if (file.endsWith("y.csv")) {
                throw new AccessDeniedException(file.toString());
            }
        });
        DiskRun check = DiskRun.dti(disk, "check", "-C", folder, "--format", "csv");
        assertThat(check.code()).as(check.toString()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out()).contains("file_no_access").contains("bai-nop/y.csv");

        DiskRun score = DiskRun.dti(disk, "score", "-C", folder);
        assertThat(score.code()).as(score.toString()).isEqualTo(ExitCode.FINDINGS);
        assertThat(score.err())
                .contains("bai-nop/y.csv")
                .contains("không có quyền đọc")
                .contains("Xã Yên");
        assertThat(folder.resolve("ket-qua")).doesNotExist();

        DiskRun provisional = DiskRun.dti(disk, "score", "--provisional", "-C", folder);
        assertThat(provisional.code()).as(provisional.toString()).isZero();
        assertThat(Files.readString(folder.resolve("ket-qua/nguon-goc.json")))
                .contains("{\"path\": \"bai-nop/y.csv\", \"sha256\": \"\"}");
        assertThat(Files.readString(folder.resolve("ket-qua/xep-hang-xa-chuyen-doi-so.csv")))
                .contains("1,x,Xã Xuân")
                .contains(",y,Xã Yên");
        assertThat(DiskRun.dti(disk, "verify", "-C", folder).code()).isZero();

        DiskRun named = DiskRun.dti(disk, "check", "-C", folder, "--assessment", ".", "bai-nop/y.csv");
        assertThat(named.code()).as(named.toString()).isEqualTo(ExitCode.FILE);
    }

    /** Nor is a folder of forms the end of the run; one that was asked for by its name is. */
    @Test
    void aFolderThatMayNotBeReadIsANoticeToo() throws Exception {
        Files.createDirectories(folder.resolve("bai-nop/dot-2"));
        Files.move(folder.resolve("bai-nop/y.csv"), folder.resolve("bai-nop/dot-2/y.csv"));
        disk.atOpening(file -> {
            if (file.endsWith("dot-2")) {
                throw new AccessDeniedException(file.toString());
            }
        });
        DiskRun check = DiskRun.dti(disk, "check", "-C", folder, "--format", "csv");
        assertThat(check.code()).as(check.toString()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out()).contains("folder_no_access,error,bai-nop/dot-2,");

        DiskRun score = DiskRun.dti(disk, "score", "-C", folder);
        assertThat(score.code()).as(score.toString()).isEqualTo(ExitCode.FINDINGS);
        assertThat(score.err()).contains("bai-nop/dot-2").contains("không có quyền đọc thư mục");
        assertThat(folder.resolve("ket-qua")).doesNotExist();

        DiskRun provisional = DiskRun.dti(disk, "score", "--provisional", "-C", folder);
        assertThat(provisional.code()).as(provisional.toString()).isZero();
        assertThat(Files.readString(folder.resolve("ket-qua/ket-qua.json"))).contains("folder_no_access");

        DiskRun named = DiskRun.dti(disk, "check", "-C", folder, "--assessment", ".", "bai-nop");
        assertThat(named.code()).as(named.toString()).isEqualTo(ExitCode.FILE);
    }
}
