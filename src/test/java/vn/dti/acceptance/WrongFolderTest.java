package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A wrong folder is called what it is, and the right one named, by every command that wants an assessment (dac-ta 4). */
class WrongFolderTest {

    private static final Map<String, String> FILE = Map.of("vi", "đây là một tệp", "en", "this is a file");
    private static final Map<String, String> ABSENT =
            Map.of("vi", "không có thư mục này", "en", "there is no such folder");
    private static final Map<String, String> OTHER =
            Map.of("vi", "không phải thư mục kỳ đánh giá", "en", "not the folder of an assessment");

    /** Every command that takes an assessment; WHERE stands for its folder. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("score", "WHERE"),
            List.of("status", "WHERE"),
            List.of("forms", "WHERE"),
            List.of("publish", "WHERE"),
            List.of("analyze", "WHERE"),
            List.of("diff", "WHERE"),
            List.of("check", "-C", "WHERE"),
            List.of("check", "x.csv", "--assessment", "WHERE"),
            List.of("explain", "mot", "-C", "WHERE"),
            List.of("what-if", "mot", "1.1", "points=1", "-C", "WHERE"));

    @TempDir
    Path root;

    private Path year;

    @BeforeEach
    void oneAssessmentTwoFoldersDown() throws Exception {
        year = root.resolve("công việc/kỳ 2024");
        new AssessmentFolder(year)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Một, max: 10, evidence: optional}
                        """)
                .plan(List.of("mot"), "")
                .claims("mot", "1.1,,,8,");
        Files.writeString(root.resolve("doc-toi.md"), "# Đọc tôi\n");
        Files.writeString(root.resolve("x.csv"), "x\n");
    }

    /** Nothing was checked: that is no success. */
    @Test
    void aFileThatIsNoSpreadsheetIsNotCalledChecked() {
        Ran check = Ran.dti("check", root.resolve("doc-toi.md"), "--assessment", year);
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).contains("không phải bảng tính nên chưa kiểm tra được gì");
        assertThat(Ran.dti("check", year.resolve("bai-nop/mot.csv"), "--assessment", year)
                        .exit())
                .isZero();
    }

    private Ran run(List<String> command, Path where, String language) {
        List<Object> words = new ArrayList<>();
        for (String word : command) {
            words.add(word.equals("WHERE") ? where : word.equals("x.csv") ? root.resolve(word) : word);
        }
        words.addAll(List.of("--lang", language));
        return Ran.dti(words.toArray());
    }

    @Test
    void everyCommandSaysWhatItWasGivenAndWhereAnAssessmentIs() {
        for (String language : List.of("vi", "en")) {
            for (List<String> command : COMMANDS) {
                Map<Path, String> places = Map.of(
                        root,
                        OTHER.get(language),
                        root.resolve("nowhere"),
                        ABSENT.get(language),
                        year.resolve("bai-nop"),
                        OTHER.get(language),
                        root.resolve("doc-toi.md"),
                        FILE.get(language));
                places.forEach((place, said) -> {
                    if (!command.get(0).equals("check") || Files.isDirectory(place) || command.size() > 3) {
                        Ran ran = run(command, place, language);
                        assertThat(ran.exit()).as("%s %s", command, place).isEqualTo(2);
                        assertThat(ran.err())
                                .as("%s", command)
                                .contains(place + ": " + said, "dti.yaml", "\n  " + year + "\n")
                                .doesNotContain("examples/");
                    }
                });
            }
        }
    }

    @Test
    void aFileToBeCheckedAsksForItsAssessment() {
        Ran ran = Ran.dti("check", year.resolve("bai-nop/mot.csv"));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--assessment", "\n  " + year + "\n");
    }

    @Test
    void whereThereIsNoneItSaysHowToBegin() throws Exception {
        Path empty = Files.createDirectories(root.resolve("trống"));
        assertThat(run(List.of("score", "WHERE"), empty, "vi").err()).contains("dti init");
    }

    @Test
    void verifyWithoutResultsSaysToScoreFirst() {
        for (Path place : List.of(year, year.resolve("ket-qua"))) {
            Ran ran = Ran.dti("verify", place);
            assertThat(ran.exit()).isEqualTo(74);
            assertThat(ran.err())
                    .contains("chưa có kết quả", "dti score \"" + year + "\"")
                    .doesNotContain("nguon-goc.json");
        }
        assertThat(Ran.dti("verify", "-C", year).err()).contains("dti score \"" + year + "\"");
        Ran elsewhere = Ran.dti("verify", root);
        assertThat(elsewhere.exit()).isEqualTo(74);
        assertThat(elsewhere.err()).contains("Không thấy kết quả", root.toString());
        assertThat(Ran.dti("verify", root.resolve("doc-toi.md"), "--lang", "en").err())
                .contains("There are no results of dti");
    }

    @Test
    void diffOfFoldersWithoutResultsSaysToScoreFirst() {
        Ran ran = Ran.dti("diff", year, year);
        assertThat(ran.exit()).isEqualTo(74);
        assertThat(ran.err()).contains("dti score \"" + year + "\"");
    }

    /** What is there is no folder and no file either: that it is not there would be untrue. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeADeviceAndALinkThatLeadsNowhereAreCalledWhatTheyAre() throws Exception {
        Path pipe = root.resolve("ong.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path dangling = Files.createSymbolicLink(root.resolve("treo.yaml"), root.resolve("khong-co"));
        for (List<String> command : COMMANDS) {
            assertThat(run(command, pipe, "vi").err()).contains("đây là thiết bị hoặc ống dẫn");
            assertThat(run(command, Path.of("/dev/null"), "en").err()).contains("this is a device or a pipe");
            assertThat(run(command, dangling, "vi").err()).contains("liên kết không dẫn tới đâu");
        }
        for (String command : List.of("check", "set", "diff", "receive")) {
            Ran ran = command.equals("diff")
                    ? Ran.dti(command, dangling, dangling)
                    : Ran.dti(command, dangling, "-C", command.equals("receive") ? year : root);
            assertThat(ran.exit()).as(command).isEqualTo(74);
            assertThat(ran.err()).as(command).contains("treo.yaml", "liên kết không dẫn tới đâu");
        }
    }

    /** It leads somewhere, only to no end; as where a link leads to what one may not see, nothing is missing. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkThatLeadsBackToItselfIsCalledSo() throws Exception {
        Path loop = Files.createSymbolicLink(root.resolve("vong"), Path.of("vong"));
        for (Path path : List.of(loop, loop.resolve("ky"))) {
            for (List<String> command : COMMANDS) {
                assertThat(run(command, path, "vi").err())
                        .as("%s %s", command, path)
                        .contains("liên kết dẫn vòng về chính nó")
                        .doesNotContain("không dẫn tới đâu", "không có thư mục này");
            }
            assertThat(Ran.dti("check", "-C", path).err()).contains("liên kết dẫn vòng về chính nó");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDefinitionThatIsNoFileIsNotCalledAbsent() throws Exception {
        Path folder = Files.createDirectory(root.resolve("hong"));
        Path definition = folder.resolve("dti.yaml");
        Files.createDirectory(definition);
        assertThat(Ran.dti("score", folder).err()).contains("dti.yaml ở đây không phải là một tệp");
        Files.delete(definition);
        Files.createSymbolicLink(definition, root.resolve("khong-co"));
        assertThat(Ran.dti("check", folder).err()).contains("dti.yaml ở đây không phải là một tệp");
    }

    /** A link is somebody's: what it leads to is filled, or it is named. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aYearIsBegunBehindALinkAndNotInItsPlace() throws Exception {
        Path behind = Files.createDirectory(root.resolve("o-mang"));
        Path link = Files.createSymbolicLink(root.resolve("2025"), behind);
        assertThat(Ran.dti("init", link, "--from", year).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(behind.resolve("dti.yaml")).exists();

        Path dangling = Files.createSymbolicLink(root.resolve("2026"), root.resolve("khong-co"));
        Ran nowhere = Ran.dti("init", dangling, "--from", year);
        assertThat(nowhere.exit()).isEqualTo(74);
        assertThat(nowhere.err()).contains("2026", "liên kết không dẫn tới đâu");
        assertThat(dangling).isSymbolicLink();
    }
}
