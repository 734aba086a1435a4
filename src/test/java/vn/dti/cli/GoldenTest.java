package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code explain}, {@code diff}, {@code status} and {@code verify} print about the Mộ Đức example, literally. With
 * {@code DTI_GOLDEN=write} in the environment the expected files are written anew, to be read before they are committed.
 */
class GoldenTest {

    private static final Path EXPECTED = Path.of("src/test/resources/golden");

    @TempDir
    static Path root;

    private static ExampleCopy example;

    @BeforeAll
    static void copy() throws IOException {
        example = ExampleCopy.in(root);
        assertThat(example.run("score", "--quiet").code()).isZero();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                of("explain-indicator.txt", 0, "explain", "duc-thanh", "6.8"),
                of("explain-indicator.json", 0, "explain", "duc-thanh", "6.8", "--format", "json"),
                of("explain-indicator-en.txt", 0, "explain", "duc thanh", "6.8", "--lang", "en"),
                of("explain-relative.txt", 0, "explain", "Xã Đức Chánh", "4.5"),
                of("explain-not-assessed.txt", 0, "explain", "duc-minh", "8.2"),
                of("explain-substitute.txt", 0, "explain", "thi tran mo duc", "BS.1"),
                of("explain-decision.json", 0, "explain", "duc-lan", "8.5", "--format", "json"),
                of("explain-unit.txt", 0, "explain", "duc-thanh"),
                of("explain-unit.json", 0, "explain", "duc-thanh", "--format", "json"),
                of("against.txt", 0, "explain", "duc-thanh", "--against", "duc-minh"),
                of("what-if.txt", 0, "what-if", "duc-thanh", "6.8", "points=20"),
                of("what-if.json", 0, "what-if", "duc thanh", "4.5", "a=1500", "--format", "json"),
                of("analyze-steps.txt", 0, "analyze", "--unit", "duc-hoa", "--only", "steps,strengths"),
                of("analyze-parts.txt", 0, "analyze", "--only", "strengths,indicators,appraisal"),
                of("explain-missing.txt", 0, "explain", "Đức Lợi"),
                of("diff-units.txt", 1, "diff"),
                of("diff-units.json", 1, "diff", "--pillar", "Kinh tế số", "--format", "json"),
                of("diff-units.csv", 1, "diff", "--format", "csv"),
                of("diff-indicators.txt", 1, "diff", "--by", "indicator", "--min-change", "5"),
                of("diff-appraisers.txt", 1, "diff", "--by", "appraiser"),
                of("diff-appraisers.json", 1, "diff", "--by", "appraiser", "--format", "json"),
                of("diff-one-unit.txt", 1, "diff", "--unit", "duc-chanh", "--from", "lan-1"),
                of("diff-equal.txt", 0, "diff", "--from", "lan-2", "--to", "final"),
                of("status.txt", 1, "status", "--today", "2024-11-16"),
                of("status.json", 1, "status", "--today", "2024-11-16", "--format", "json"),
                of("status.csv", 1, "status", "--today", "2024-11-16", "--format", "csv"),
                of("status-leads.txt", 0, "status", "--today", "2024-11-14", "--by", "lead"),
                of("verify.txt", 0, "verify"),
                of("verify.json", 0, "verify", "--format", "json"),
                of("verify-table.txt", 0, "verify", "--table", "ket-qua/xep-hang-xa-chuyen-doi-so.csv"));
    }

    private static Arguments of(String name, int code, String... arguments) {
        return Arguments.of(name, code, List.of(arguments));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatIsExpected(String name, int code, List<String> arguments) throws IOException {
        ExampleCopy.Run run = example.run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        holds(name, run.out());
    }

    @Test
    void namesTheNumberThatWasChanged(@TempDir Path other) throws IOException {
        ExampleCopy copy = ExampleCopy.in(other);
        assertThat(copy.run("score", "--quiet").code()).isZero();
        Path json = copy.folder().resolve("ket-qua/ket-qua.json");
        Files.writeString(json, Files.readString(json).replace("\"final\": \"17.13\"", "\"final\": \"18.13\""));
        Path detail = copy.folder().resolve("ket-qua/diem-chi-tiet.csv");
        Files.writeString(detail, Files.readString(detail).replace(",17.13,", ",18.13,"));
        Files.writeString(copy.folder().resolve("so-lieu/cong-dich-vu-cong.csv"), "\n", StandardOpenOption.APPEND);
        ExampleCopy.Run text = copy.run("verify");
        assertThat(text.code()).isEqualTo(1);
        holds("verify-changed.txt", text.out());
        ExampleCopy.Run asJson = copy.run("verify", "--format", "json");
        assertThat(asJson.code()).isEqualTo(1);
        holds("verify-changed.json", asJson.out().replaceAll("\"[0-9a-f]{64}\"", "\"sha256\""));
    }

    private static void holds(String name, String said) throws IOException {
        Path file = EXPECTED.resolve(name);
        if ("write".equals(System.getenv("DTI_GOLDEN"))) {
            Files.writeString(file, said, StandardCharsets.UTF_8);
        }
        assertThat(said).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void wrongNamesAreUsageErrorsThatNameTheNearest() {
        assertThat(example.run("explain", "duc-chanb")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("duc-chanh", "Xã Đức Chánh");
        });
        assertThat(example.run("explain", "duc-chanh", "6.88").code()).isEqualTo(2);
        assertThat(example.run("diff", "--from", "lan-9").code()).isEqualTo(2);
        assertThat(example.run("diff", "--pillar", "nong-nghiep").code()).isEqualTo(2);
        assertThat(example.run("diff", "--format", "xlsx").code()).isEqualTo(2);
        assertThat(example.run("verify", "khong-co").code()).isEqualTo(74);
    }

    @Test
    void writesAWorkbookThatIsTheSameEveryTime() throws IOException {
        assertThat(example.run("diff", "--output", "so-sanh.xlsx").code()).isEqualTo(1);
        byte[] first = Files.readAllBytes(example.folder().resolve("so-sanh.xlsx"));
        assertThat(example.run("diff", "--output", "so-sanh.xlsx").code()).isEqualTo(1);
        assertThat(Files.readAllBytes(example.folder().resolve("so-sanh.xlsx"))).isEqualTo(first);
        Files.delete(example.folder().resolve("so-sanh.xlsx"));
    }

    @Test
    void comparesResultsFilesOfTwoNights(@TempDir Path nights) throws IOException {
        Path tonight = example.folder().resolve("ket-qua/ket-qua.json");
        Path lastNight = nights.resolve("hom-qua.json");
        Files.copy(tonight, lastNight);
        assertThat(example.run("diff", lastNight.toString(), tonight.toString()).code())
                .isZero();
        assertThat(example.run(
                                "score",
                                "--quiet",
                                "--stage",
                                "self",
                                "-o",
                                nights.resolve("tu-cham").toString())
                        .code())
                .isZero();
        ExampleCopy.Run changed = example.run(
                "diff", lastNight.toString(), nights.resolve("tu-cham").toString());
        assertThat(changed.code()).as("ranks follow the stage").isEqualTo(1);
        assertThat(changed.out()).contains("Xã Đức Thạnh");
    }
}
