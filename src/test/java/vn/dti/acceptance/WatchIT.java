package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.bench.BenchmarkFolder;

/** {@code dti score --watch}: stays, sees a save, says what came of it, and ends with nothing half done. */
@DisabledOnOs(WINDOWS)
class WatchIT {

    private static final String NEW_FILE = "bai-nop/phiếu gửi thêm.csv";

    @TempDir
    private Path folder;

    @Test
    void scoresAgainAfterASaveAndEndsWhole() throws IOException, InterruptedException {
        Path assessment = folder.resolve("ky");
        BenchmarkFolder.write(assessment, 5);
        Process watching = Launcher.in(folder).start("score", assessment, "--watch", "--write");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(watching.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isNotNull();
            Path part = Files.writeString(
                    assessment.resolve("bai-nop/.dang-tai"), "Đơn vị: Xã không có\nMã chỉ số,Điểm tự chấm\n1.1,5\n");
            Files.move(part, assessment.resolve(NEW_FILE), StandardCopyOption.ATOMIC_MOVE);

            List<String> said = new ArrayList<>();
            String line = out.readLine();
            while (line != null && !line.startsWith("Hiện có")) {
                said.add(line);
                line = out.readLine();
            }
            assertThat(said).contains("Tệp mới: " + NEW_FILE, "Lỗi mới (1):");
            assertThat(line).isEqualTo("Hiện có 1 lỗi, 5 cảnh báo.");
        } finally {
            watching.destroy();
        }

        assertThat(Launcher.exit(watching)).isZero();
        Path results = assessment.resolve("ket-qua");
        try (Stream<Path> files = Files.list(results)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("ket-qua.json", "nguon-goc.json")
                    .noneMatch(name -> name.startsWith("."));
        }
    }
}
