package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names of files and folders that hold a line break: whoever reads a sentence would take what stands behind it for a
 * sentence of dti's own. Only such systems have them.
 */
@EnabledOnOs(OS.LINUX)
class BrokenNamesTest {

    private static final String GROUP = "  - {code: \"1\", name: Nhóm một, indicators: ["
            + "{code: \"1.1\", name: A, max: 10, inputs: {a: Số liệu}, rule: {per_item: {award: 1}}}, "
            + "{code: \"1.2\", name: B, max: 10}]}\n";

    /** What no line begins with when it is shown rightly. */
    private static final String FORGED = "NHƯ CÂU CỦA DTI";

    private static final String BREAK = "\r\n" + FORGED;
    private static final String SHOWN = "\\u000D\\u000A" + FORGED;

    @TempDir
    private Path above;

    private final List<String> forged = new ArrayList<>();
    private String last = "";

    /** Runs a command; a line of it that is the name's, or a character that is not seen, is kept to be told. */
    private Ran dti(Object... words) {
        Ran run = Ran.dti(words);
        last = run.out() + run.err();
        last.lines()
                .filter(line -> line.strip().startsWith(FORGED) || line.contains("\u202E") || line.contains("\u2028"))
                .forEach(line -> forged.add(List.of(words) + ": " + line));
        return run;
    }

    @AfterEach
    void nothingWasForged() {
        assertThat(forged).isEmpty();
    }

    private static void form(Path file, String unit, String row) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "Mã đơn vị:," + unit + "\n\nMã chỉ số,a,b,Điểm tự chấm,Tài liệu kiểm chứng\n" + row + "\n1.2,,,5,vb\n");
    }

    private AssessmentFolder folder() throws IOException {
        Path root = Files.createDirectory(above.resolve("kỳ" + BREAK));
        AssessmentFolder folder = new AssessmentFolder(root)
                .plan(
                        List.of("x1", "x2", "x3"),
                        "rounds: [{code: lan-1, name: Lần 1}]\nprevious: \"cũ\\r\\n" + FORGED + ".json\"\n")
                .set(GROUP);
        form(root.resolve("bai-nop/x1" + BREAK + ".csv"), "x1", "1.1,1,,,vb");
        form(root.resolve("bai-nop/x1" + BREAK + " hai.csv"), "x1", "1.1,2,,,vb");
        form(root.resolve("bai-nop/x2" + BREAK + ".csv"), "x2", "1.1,3,,,vb");
        form(root.resolve("bai-nop/x2\u202E" + BREAK + " lần nữa.csv"), "x2", "1.1,3,,,vb");
        Files.writeString(root.resolve("bai-nop/x3" + BREAK + "\u2028.docx"), "?");
        Files.writeString(root.resolve("bai-nop/x3" + BREAK + ".xlsx"), "?");
        Files.createDirectories(root.resolve("tham-dinh/lần" + BREAK));
        Files.createSymbolicLink(root.resolve("bai-nop/liên kết" + BREAK), above.resolve("không có"));
        return folder;
    }

    @Test
    void areShownOnOneLineInEveryCommand() throws Exception {
        Path root = folder().root();
        Path form = root.resolve("bai-nop/x2" + BREAK + ".csv");
        for (String format : List.of("table", "csv", "json")) {
            dti("check", root, "--format", format);
            dti("status", root, "--format", format);
        }
        dti("score", root);
        assertThat(dti("score", root, "--provisional").exit()).isZero();
        assertThat(last).contains(SHOWN);
        assertThat(dti("verify", root).exit()).isZero();
        dti("status", root, "--letters");
        dti("explain", "x2", "-C", root);
        dti("explain", "x2", "1.1", "-C", root);
        dti("explain", "x2", "1.1", "-C", root, "--format", "json");
        dti("analyze", root);
        dti("forms", root);
        dti("publish", root, "--provisional");
        dti("receive", form, "-C", root);
        dti("receive", root.resolve("bai-nop/x3" + BREAK + ".xlsx"), "-C", root);
        dti("check", form, "--assessment", root);
        dti("check", form);
        dti("check", above.resolve("không có" + BREAK));
        dti("check", root.resolve("bai-nop/x3" + BREAK + "\u2028.docx"), "--assessment", root);
        dti("score", above.resolve("không có" + BREAK));
        dti("score", root, "-o", root.resolve("bai-nop/ra" + BREAK));
        dti("score", root, "--provisional", "-o", above.resolve("ra" + BREAK));
        dti("diff", root.resolve("ket-qua"), above.resolve("ra" + BREAK));
        dti("diff", form, form);
        dti("verify", form);
        dti("verify", above.resolve("ra" + BREAK), "--table", form);
        dti("set", form, "-o", above.resolve("bộ" + BREAK + ".yaml"));
        dti("set", root.resolve("bo.yaml"), "--to", above.resolve("bộ" + BREAK + ".xlsx"));
        dti("set", above.resolve("bộ" + BREAK + ".xlsx"), "-o", above.resolve("bộ" + BREAK + ".yaml"));
        dti("import", form, "--map", form, "-C", root);
        dti("init", above.resolve("mới" + BREAK), "--from", root);
        dti("init", above.resolve("mới" + BREAK), "--from", root);
        dti("analyze", root, "--years", form);
        dti("publish", root, "--provisional", "--last", form);
        dti(root);
        dti(form);
        dti("check", root, "không" + BREAK);
        dti("khong" + BREAK);
        dti("score", root, "--sai" + BREAK);
        dti("score", root, "--stage", "sai" + BREAK);
    }

    /** Copies are named by dti: nothing hidden goes on into another folder. */
    @Test
    void areNotTakenOverByReceive() throws Exception {
        AssessmentFolder folder = new AssessmentFolder(Files.createDirectory(above.resolve("ky")))
                .plan(List.of("x1"), "")
                .set(GROUP);
        Path sent = above.resolve("thu/x1\u202E" + BREAK + ".csv");
        form(sent, "x1", "1.1,1,,,vb");

        assertThat(dti("receive", sent, "-C", folder.root()).exit()).isZero();

        try (Stream<Path> taken = Files.list(folder.root().resolve("bai-nop"))) {
            assertThat(taken.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("tiep-nhan.csv", "x1___" + FORGED + ".csv");
        }
        assertThat(Files.readString(folder.root().resolve("bai-nop/tiep-nhan.csv")))
                .contains("bai-nop/x1___" + FORGED);
    }

    /** What is written holds names as JSON and CSV can: read by a machine, it is the very name. */
    @Test
    void standInResultsWithoutCommandingAnything() throws Exception {
        Path root = folder().root();
        assertThat(dti("score", root, "--provisional").exit()).isZero();
        try (Stream<Path> written = Files.list(root.resolve("ket-qua"))) {
            for (Path file :
                    written.filter(each -> !each.toString().endsWith(".xlsx")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("\u202E", "\u2028", BREAK);
            }
        }
        assertThat(Files.readString(root.resolve("ket-qua/nguon-goc.json")))
                .contains("bai-nop/x2\\u202E\\r\\n" + FORGED + " lần nữa.csv");
    }
}
