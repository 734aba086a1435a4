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
        for (String written :
                List.of("ket-qua", "cong-bo", "bieu-mau", "bieu-mau/lan-1", "phan-tich", "thu-nhac", "mau")) {
            Files.createDirectories(assessment.resolve(written).resolve(".dti-exchange/new"));
        }
        dti("status", assessment);
        for (String written :
                List.of("ket-qua", "cong-bo", "bieu-mau", "bieu-mau/lan-1", "phan-tich", "thu-nhac", "mau")) {
            assertThat(assessment.resolve(written).resolve(".dti-exchange")).doesNotExist();
            assertThat(err.toString()).contains(assessment.resolve(written).toString());
        }
    }

    /** Where one of the forms cannot be put, none is: a rest of them would pass for all. */
    @Test
    @EnabledOnOs(LINUX)
    void theFormsOfPapersComeTogetherOrNotAtAll() throws Exception {
        Path forms = Files.createDirectory(assessment.resolve("mau"));
        Files.createSymbolicLink(forms.resolve("bao-cao.docx"), folder.resolve("khong-co"));
        assertThat(dti("publish", assessment, "--template")).isEqualTo(ExitCode.USAGE);
        assertThat(forms.toFile().list()).containsExactly("bao-cao.docx");
        assertThat(err.toString()).contains("bao-cao.docx").doesNotContain("Đã ghi");
        Files.delete(forms.resolve("bao-cao.docx"));
        assertThat(dti("publish", assessment, "--template")).isZero();
        assertThat(forms.toFile().list()).hasSizeGreaterThan(3);
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
    void linksAndDetoursLeadIntoNoFolderThatIsRead() throws Exception {
        Path form = assessment.resolve("bai-nop/u1.csv");
        byte[] sent = Files.readAllBytes(form);
        Path link = Files.createSymbolicLink(folder.resolve("lien-ket"), assessment.resolve("bai-nop"));
        // The forms themselves stand elsewhere, and a link in the assessment's folder leads there.
        Path share = Files.createDirectory(folder.resolve("chia-se"));
        Files.createSymbolicLink(assessment.resolve("so-lieu"), share);
        Files.createDirectory(assessment.resolve("giai-trinh"));
        Path into = Files.createSymbolicLink(folder.resolve("vao"), assessment.resolve("giai-trinh"));
        for (Path output : List.of(
                link,
                link.resolve("moi"),
                share,
                into.resolve("../bai-nop"),
                assessment.resolve("chua-co/../bai-nop"),
                assessment.resolve("Bai-Nop"),
                assessment.resolve("bai-nop-loi"),
                assessment.resolve("tep-goc"))) {
            for (String command : List.of("score", "analyze", "publish", "forms")) {
                assertThat(dti(command, assessment, "--force", "-o", output))
                        .as(command + " -o " + output)
                        .isEqualTo(ExitCode.USAGE);
            }
            assertThat(dti("status", assessment, "--letters", "--force", "-o", output))
                    .as("status -o " + output)
                    .isEqualTo(ExitCode.USAGE);
            assertThat(dti("diff", assessment, "--force", "-o", output.resolve("so-sanh.csv")))
                    .as("diff -o " + output)
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(form).hasBinaryContent(sent);
        assertThat(share).isEmptyDirectory();
        assertThat(assessment.toFile().list())
                .containsExactlyInAnyOrder("dti.yaml", "la.yaml", "bai-nop", "so-lieu", "giai-trinh");
    }

    @Test
    void aFileThatIsReadIsNeverWritten() throws Exception {
        assertThat(dti("score", assessment, "--provisional")).isZero();
        Path results = assessment.resolve("ket-qua/ket-qua.json");
        Path set = assessment.resolve("la.yaml");
        Path asWorkbook = Files.createDirectory(folder.resolve("x")).resolve("la.xlsx");
        assertThat(dti("set", set, "--to", asWorkbook)).isZero();
        for (Path read : List.of(results, set, asWorkbook, assessment.resolve("dti.yaml"))) {
            byte[] before = Files.readAllBytes(read);
            Path detour = read.resolveSibling(".").resolve(read.getFileName());
            assertThat(dti("diff", results, results, "--force", "-o", detour))
                    .isEqualTo(read.equals(results) || read.endsWith("dti.yaml") ? ExitCode.USAGE : ExitCode.DONE);
            Files.write(read, before);
            assertThat(dti("set", asWorkbook, "--force", "-o", detour))
                    .isEqualTo(read.equals(asWorkbook) || read.endsWith("dti.yaml") ? ExitCode.USAGE : ExitCode.DONE);
            Files.write(read, before);
        }
        for (String kept :
                List.of("bai-nop/la.xlsx", "tham-dinh/lan-1/la.xlsx", "bo-chi-so/la.xlsx", "tep-goc/l.docx")) {
            assertThat(dti("set", set, "--to", assessment.resolve(kept)))
                    .as(kept)
                    .isEqualTo(ExitCode.USAGE);
            assertThat(assessment.resolve(kept)).doesNotExist();
        }
        assertThat(dti("init", assessment.resolve("bai-nop/2027"), "--from", assessment))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    @EnabledOnOs(LINUX)
    void whatIsNoFileIsNeverReplaced() throws Exception {
        Path broken = Files.createSymbolicLink(folder.resolve("hong.csv"), folder.resolve("khong-co"));
        Path pipe = folder.resolve("ong-dan");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (Path strange : List.of(broken, pipe, folder)) {
            assertThat(dti("diff", assessment, "--force", "-o", strange)).isEqualTo(ExitCode.USAGE);
            assertThat(dti("set", assessment.resolve("la.yaml"), "--force", "--to", strange.resolveSibling("la.xlsx")))
                    .isZero();
            assertThat(Files.isSymbolicLink(broken)).isTrue();
            assertThat(Files.isRegularFile(pipe)).isFalse();
        }
        assertThat(err.toString()).contains("không phải là một tệp");
    }

    @Test
    @EnabledOnOs(LINUX)
    void aFileBehindALinkIsWrittenAndTheLinkStays() throws Exception {
        Path file = folder.resolve("that.csv");
        Path link = Files.createSymbolicLink(folder.resolve("lien-ket.csv"), file);
        assertThat(dti("diff", assessment, "-o", file)).isZero();
        byte[] first = Files.readAllBytes(file);
        assertThat(dti("diff", assessment, "-o", link)).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void anyCommandInAFolderClearsWhatWasLeftBesideNewFilesAndFolders() throws Exception {
        for (Object[] command : new Object[][] {
            {"dti", "-C", folder},
            {"check", folder.resolve("ky")},
            {"status", "-C", folder, "ky"},
            {"verify", folder.resolve("ky")},
            {"explain", "u1", "-C", folder.resolve("ky")},
            {"set", folder.resolve("ky/la.yaml")}
        }) {
            Path made = Files.createDirectory(folder.resolve(".nam-sau.dti-init"));
            Files.writeString(made.resolve("dti.yaml"), "nửa chừng");
            Path half = Files.writeString(assessment.resolve(".so-sanh.csv.dti-tmp"), "nửa chừng");
            Path lock = Files.writeString(folder.resolve(".nam-sau.dti.lock"), "1 ai");
            Object[] words = command[0].equals("dti")
                    ? List.of(command).subList(1, command.length).toArray()
                    : command;
            err.getBuffer().setLength(0);
            dti(words);
            assertThat(made).as(List.of(command).toString()).doesNotExist();
            assertThat(lock).doesNotExist();
            assertThat(err.toString()).contains("nam-sau").contains("bị ngắt");
            if (!command[0].equals("dti")) {
                assertThat(half).as(List.of(command).toString()).doesNotExist();
                assertThat(err.toString()).contains("so-sanh.csv");
            }
            Files.deleteIfExists(half);
        }
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
