package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.publish.OddAssessment;

/** Where commands write: never over what others wrote, never where they read, and never without a word. */
class OutputsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path assessment;

    @BeforeEach
    void prepare() throws Exception {
        assessment = OddAssessment.write(Files.createDirectory(folder.resolve("ky")));
    }

    private int dti(Object... words) {
        String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void scoreNamesFilesThatItDidNotWriteAndLeavesThem() throws Exception {
        Path other = Files.createDirectory(folder.resolve("khac"));
        Files.writeString(other.resolve("xep-hang.xlsx"), "của người dùng");
        assertThat(dti("score", assessment, "--provisional", "-o", other)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("xep-hang.xlsx", "--force");
        assertThat(other.toFile().list()).containsExactly("xep-hang.xlsx");

        assertThat(dti("score", assessment, "--provisional", "-o", other, "--force"))
                .isZero();
        assertThat(dti("score", assessment, "--provisional", "-o", other)).isZero();
    }

    @Test
    void whatADeadRunLeftIsClearedAwayInEveryFolderThatDtiWrites() throws Exception {
        for (String written : List.of("ket-qua", "cong-bo", "bieu-mau", "bieu-mau/lan-1", "phan-tich", "thu-nhac")) {
            Files.createDirectories(assessment.resolve(written).resolve(".dti-exchange/new"));
        }
        dti("status", assessment);
        for (String written : List.of("ket-qua", "cong-bo", "bieu-mau", "bieu-mau/lan-1", "phan-tich", "thu-nhac")) {
            assertThat(assessment.resolve(written).resolve(".dti-exchange")).doesNotExist();
            assertThat(err.toString()).contains(assessment.resolve(written).toString());
        }
    }

    @Test
    void publishNamesFilesThatItDidNotWrite() throws Exception {
        Path other = Files.createDirectory(folder.resolve("khac"));
        Files.writeString(other.resolve("bao-cao.html"), "của người dùng");
        assertThat(dti("publish", assessment, "--provisional", "--only", "html", "-o", other))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("bao-cao.html", "--force");
        assertThat(other.resolve("bao-cao.html")).hasContent("của người dùng");
    }

    @Test
    void diffNamesAFileThatItDidNotWrite() throws Exception {
        Path file = Files.writeString(folder.resolve("so-sanh.csv"), "của người dùng");
        assertThat(dti("score", assessment, "--provisional")).isZero();
        Path results = assessment.resolve("ket-qua/ket-qua.json");
        assertThat(dti("diff", results, results, "-o", file)).isEqualTo(ExitCode.USAGE);
        assertThat(file).hasContent("của người dùng");

        assertThat(dti("diff", results, results, "-o", file, "--force")).isZero();
        assertThat(dti("diff", results, results, "-o", file)).isZero();
    }

    @Test
    void noCommandWritesWhereItReads() {
        for (String command : List.of("score", "forms", "publish")) {
            for (String read : List.of("bai-nop", "tham-dinh/lan-1", "mau")) {
                assertThat(dti(command, assessment, "-o", assessment.resolve(read)))
                        .as(command + " " + read)
                        .isEqualTo(ExitCode.USAGE);
            }
        }
        assertThat(err.toString()).contains("bai-nop");
        assertThat(assessment.toFile().list()).containsExactlyInAnyOrder("dti.yaml", "la.yaml", "bai-nop");
    }

    @Test
    @EnabledOnOs(LINUX)
    void whatCannotBePrintedIsAFailure() throws Exception {
        for (String command : List.of("check", "status", "score", "--version", "explain")) {
            try (PrintWriter full = new PrintWriter(
                    new OutputStreamWriter(new FileOutputStream("/dev/full"), StandardCharsets.UTF_8))) {
                String[] words = command.startsWith("-")
                        ? new String[] {command}
                        : command.equals("explain")
                                ? new String[] {command, "-C", assessment.toString(), "u1"}
                                : new String[] {command, assessment.toString()};
                assertThat(Main.run(words, full, new PrintWriter(err)))
                        .as(command)
                        .isIn(ExitCode.FILE, command.equals("score") ? ExitCode.FINDINGS : ExitCode.FILE);
            }
        }
        assertThat(err.toString()).contains("Không in được");
    }

    @Test
    void theNextCommandOfAnyKindClearsWhatADeadRunLeft() throws Exception {
        assertThat(dti("score", assessment, "--provisional")).isZero();
        Path hidden = assessment.resolve("ket-qua/.dti-exchange");
        Files.createDirectories(hidden.resolve("new"));
        Files.writeString(hidden.resolve("new/xep-hang.xlsx"), "nửa chừng");
        assertThat(dti("status", assessment)).isZero();
        assertThat(hidden).doesNotExist();
        assertThat(err.toString()).contains("bị ngắt");
    }
}
