package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.files.FailingDisk;
import vn.dti.files.FailingDisk.Fault;
import vn.dti.files.Sha256;

/**
 * Commands as they are typed, of which every single file operation fails in turn, reading and writing, or at which they
 * are killed: they end with an exit code and a sentence, and after the next command of another kind all is as before them
 * or as they make it, and nothing hidden is left.
 */
class EveryCommandsOperationIT {

    private static final String SET =
            """
            id: bo
            version: "1"
            pillars: [{code: p, name: P}]
            groups: [{code: "1", name: Một, pillars: [p], indicators: [{code: "1.1", name: A, max: 10}]}]
            """;

    private static final String PLAN =
            """
            title: Kỳ thử
            year: 2024
            organiser: UBND huyện Thử
            kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
            units: [{code: x, name: Xã Xuân, kind: xa}, {code: y, name: Xã Yên, kind: xa}]
            rounds: [{code: lan-1, name: Thẩm định}]
            deadlines: {self_assessment: {before: 2024-11-15}}
            """;

    private static final String MAP =
            """
            title: Bản đồ thử
            columns: {indicator: Mã, claimed: Điểm, decided: Thẩm định, remark: Ý kiến}
            """;

    @TempDir
    private static Path root;

    private final FailingDisk disk = new FailingDisk(root.getFileSystem());
    private final Path folder = root.resolve("thu/ky");

    @Test
    void receive() throws Exception {
        Path sent = Files.writeString(root.resolve("Xã Yên.csv"), "Mã đơn vị:,y\nMã chỉ số,Điểm tự chấm\n1.1,7\n");
        everyOperation(() -> {}, "receive", sent, "-C", folder, "--today", "2024-11-01");
    }

    @Test
    void importOfAnExport() throws Exception {
        Path map = Files.writeString(root.resolve("map.yaml"), MAP);
        Path export = Files.writeString(root.resolve("xuat.csv"), "Mã,Điểm,Thẩm định,Ý kiến\n1.1,7,5,Thiếu\n");
        everyOperation(() -> {}, "import", export, "--map", map, "--unit", "y", "-C", folder);
    }

    @Test
    void letters() throws Exception {
        everyOperation(
                () -> DiskRun.dti(disk, "status", "--letters", "-C", folder, "--today", "2024-11-10", "--lang", "vi"),
                "status",
                "--letters",
                "-C",
                folder,
                "--today",
                "2024-11-20");
    }

    @Test
    void analyze() throws Exception {
        everyOperation(() -> DiskRun.dti(disk, "analyze", "-C", folder, "--stage", "self"), "analyze", "-C", folder);
    }

    @Test
    void setAndDiffOverAnOlderFile() throws Exception {
        Path older = folder.resolve("cu.xlsx");
        everyOperation(
                () -> Files.writeString(older, "cũ"), "set", "bo.yaml", "--to", "cu.xlsx", "-C", folder, "--force");
        everyOperation(() -> Files.writeString(older, "cũ"), "diff", "-C", folder, "-o", "cu.xlsx", "--force");
    }

    /** What stands there before. */
    private interface Before {
        void make() throws Exception;
    }

    private void everyOperation(Before before, Object... command) throws Exception {
        Map<String, String> old = prepared(before);
        DiskRun whole = DiskRun.dti(disk, command);
        assertThat(whole.code()).as(whole.toString()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
        int operations = disk.operations();
        Map<String, String> fresh = contents();
        assertThat(fresh).as(whole.toString()).isNotEqualTo(old);
        for (Fault fault : Fault.values()) {
            for (int operation = 1; operation <= operations; operation++) {
                prepared(before);
                disk.failAt(operation, fault);
                DiskRun run = DiskRun.dti(disk, command);
                String which = fault + " at operation " + operation + " of " + operations + "\n" + run;
                assertThat(run.code()).as(which).isNotEqualTo(ExitCode.BUG);
                assertThat(run.code() == ExitCode.FILE ? run.err() : "-")
                        .as(which)
                        .isNotEmpty();
                disk.failAt(Integer.MAX_VALUE, Fault.ERROR);
                DiskRun next = DiskRun.dti(disk, "check", "-C", folder);
                assertThat(next.code()).as(which + next).isIn(ExitCode.DONE, ExitCode.FINDINGS);
                assertThat(contents()).as(which).isIn(old, fresh);
            }
        }
    }

    private Map<String, String> prepared(Before before) throws Exception {
        delete(folder.getParent());
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.writeString(folder.resolve("dti.yaml"), PLAN);
        Files.writeString(folder.resolve("bo.yaml"), SET);
        Files.writeString(folder.resolve("bai-nop/tiep-nhan.csv"), "Mã đơn vị,Ngày nhận,Tệp\nx,2024-11-01,x.csv\n");
        Files.writeString(folder.resolve("bai-nop/x.csv"), "Mã đơn vị:,x\nMã chỉ số,Điểm tự chấm\n1.1,8\n");
        disk.failAt(Integer.MAX_VALUE, Fault.ERROR);
        before.make();
        disk.failAt(Integer.MAX_VALUE, Fault.ERROR);
        return contents();
    }

    private static void delete(Path below) throws IOException {
        if (Files.exists(below)) {
            try (Stream<Path> all = Files.walk(below)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** All files with their hashes, and what is hidden. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder.getParent())) {
            all = found.toList();
        }
        for (Path each : all) {
            if (Files.isRegularFile(each)) {
                contents.put(folder.relativize(each).toString(), Sha256.of(each));
            } else if (each.getFileName().toString().startsWith(".")) {
                contents.put(folder.relativize(each).toString(), "hidden");
            }
        }
        return contents;
    }
}
