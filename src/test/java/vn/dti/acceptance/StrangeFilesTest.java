package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are none, and names that hold what is not seen. */
class StrangeFilesTest {

    private static final String GROUP =
            "  - {code: \"1\", name: \"Nhóm \\u202Emột\", indicators: [{code: \"1.1\", name: A, max: 10}]}\n";

    @TempDir
    private Path root;

    private AssessmentFolder folder() {
        return new AssessmentFolder(root).plan(List.of("x1"), "").set(GROUP);
    }

    /** A device never ends, a pipe nobody writes to is waited for: none of them is opened. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void devicesAndPipesAreRefusedAtOnce() throws Exception {
        folder();
        Path pipe = root.resolve("ong-dan");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path set = root.resolve("bo-vo-tan.yaml");
        Files.createSymbolicLink(set, Path.of("/dev/zero"));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (Path strange : List.of(pipe, Path.of("/dev/zero"))) {
                assertThat(Ran.dti("verify", "--table", strange).exit()).isEqualTo(74);
                assertThat(Ran.dti("diff", strange, strange).exit()).isIn(2, 74);
                assertThat(Ran.dti("check", strange).exit()).isEqualTo(2);
                assertThat(Ran.dti("check", "--assessment", root, strange).exit())
                        .isEqualTo(74);
                assertThat(Ran.dti("set", strange).exit()).isEqualTo(74);
                assertThat(Ran.dti("import", root.resolve("bo.yaml"), "--map", strange, "-C", root)
                                .exit())
                        .isEqualTo(74);
                assertThat(Ran.dti("import", strange, "--map", strange, "-C", root)
                                .exit())
                        .isEqualTo(74);
                assertThat(Ran.dti("receive", strange, "-C", root).exit()).isEqualTo(74);
                assertThat(Ran.dti("publish", root, "--provisional", "--last", strange)
                                .exit())
                        .isEqualTo(74);
                assertThat(Ran.dti("init", root.resolve("moi"), "--from", root.resolve("bo.yaml"), "--units", strange)
                                .exit())
                        .isIn(2, 74);
            }
            String plan = Files.readString(root.resolve("dti.yaml"));
            Files.writeString(root.resolve("dti.yaml"), plan.replace("bo.yaml", "bo-vo-tan.yaml"));
            assertThat(Ran.dti("check", root).exit()).isEqualTo(2);
            Files.writeString(root.resolve("dti.yaml"), plan.replace("bo.yaml", "ong-dan"));
            assertThat(Ran.dti("check", root).exit()).isEqualTo(2);
            Files.delete(root.resolve("dti.yaml"));
            Files.createSymbolicLink(root.resolve("dti.yaml"), Path.of("/dev/zero"));
            assertThat(Ran.dti("score", root).exit()).isEqualTo(2);
        });
    }

    /** Where dti expects files of the assessment. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void pipesInThePlaceOfFilesOfTheAssessmentAreNotWaitedFor() throws Exception {
        folder().claims("x1", "1.1,,,5,");
        assertThat(Ran.dti("score", root).exit()).isZero();
        Files.createDirectories(root.resolve("mau"));
        for (String place : List.of(
                "bai-nop/tiep-nhan.csv",
                "mau/quyet-dinh.docx",
                "cong-bo/muc-luc.txt",
                "so-lieu/x.csv",
                "ket-qua/ket-qua.json",
                "ket-qua/nguon-goc.json")) {
            Files.createDirectories(root.resolve(place).getParent());
            Files.deleteIfExists(root.resolve(place));
            assertThat(new ProcessBuilder("mkfifo", root.resolve(place).toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String command : List.of("check", "score", "status", "forms", "verify", "analyze")) {
                assertThat(Ran.dti(command, root).exit()).as(command).isNotEqualTo(70);
            }
            assertThat(Ran.dti("publish", root, "--provisional").exit()).isEqualTo(74);
            assertThat(Ran.dti("receive", root.resolve("bai-nop/x1.csv"), "-C", root)
                            .exit())
                    .isEqualTo(74);
        });
    }

    /** Where dti expects folders of the assessment: opening a pipe as a folder waits too. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void pipesInThePlaceOfFoldersAreNotWaitedFor() throws Exception {
        folder().claims("x1", "1.1,,,5,");
        List<String> places = List.of(
                "ket-qua", "cong-bo", "bieu-mau", "phan-tich", "thu-nhac", "mau", "so-lieu", "tham-dinh", "giai-trinh");
        for (String place : places) {
            assertThat(new ProcessBuilder("mkfifo", root.resolve(place).toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String command : List.of(
                    "check", "score", "status", "forms", "verify", "analyze", "publish", "diff", "explain",
                    "what-if")) {
                Ran ran = command.equals("explain") || command.equals("what-if")
                        ? Ran.dti(command, "x1", "-C", root, "1.1", command.equals("explain") ? "--quiet" : "points=3")
                        : Ran.dti(command, root);
                assertThat(ran.exit()).as(command + ran.err()).isNotEqualTo(70);
            }
            assertThat(Ran.dti("status", root, "--letters").exit()).isIn(2, 74);
            assertThat(Ran.dti("publish", root, "--provisional").exit()).isEqualTo(74);
            assertThat(Ran.dti("-C", root).exit()).isNotEqualTo(70);
        });
    }

    /** A file that is refused for its size is not gone through for its hash. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileOfATerabyteIsRefusedAtOnce() throws Exception {
        folder().claims("x1", "1.1,,,5,");
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("bai-nop/to.xlsx").toFile(), "rw")) {
            file.write(new byte[] {'P', 'K', 3, 4});
            file.setLength(1L << 40);
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Ran ran = Ran.dti("check", root);
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out() + ran.err()).contains("to.xlsx");
            assertThat(Ran.dti("score", root, "--provisional").exit()).isZero();
            assertThat(Ran.dti("verify", root).exit()).isZero();
        });
    }

    @Test
    void hiddenCharactersOfNamesAreShownEverywhereAndToldWhereTheyStand() throws Exception {
        AssessmentFolder folder = folder();
        Files.writeString(
                root.resolve("dti.yaml"),
                Files.readString(root.resolve("dti.yaml")).replace("name: Đơn vị x1", "name: \"Xã \\e[2J\u202EMột\""));
        folder.file("bai-nop/x1 \u202Ephieu.csv", "Mã,Điểm tự chấm,Minh chứng\n1.1,8,\u202E=1+1 văn bản\n");

        Ran ran = Ran.dti("score", root);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out() + ran.err())
                .contains("Xã \\u001B[2J\\u202EMột")
                .doesNotContain("\u001B", "\u202E", "\u0007");
        Ran check = Ran.dti("check", root, "--format", "csv");
        assertThat(check.out())
                .contains("yaml_hidden_character", "dti.yaml", "bo.yaml", "Nhóm \\u202Emột")
                .doesNotContain("\u001B", "\u202E");
        for (Path file : Files.list(root.resolve("ket-qua"))
                .filter(each -> each.toString().endsWith(".csv"))
                .toList()) {
            assertThat(Files.readString(file)).doesNotContain("\u001B", "\u202E", "\u0007");
        }
    }
}
