package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
