package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole screens of the Mộ Đức example, literally, on a small terminal and on a large one. With {@code DTI_GOLDEN=write} in
 * the environment they are written anew, to be read before they are committed.
 */
class ScreensTest {

    private static final Path EXPECTED = Path.of("src/test/resources/golden");

    @TempDir
    static Path root;

    private static ExampleCopy example;

    @BeforeAll
    static void copy() throws IOException {
        example = ExampleCopy.in(root);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"score, 80", "score, 200", "diff, 80", "diff, 200"})
    void looksAsExpected(String command, int columns) throws IOException {
        String said = example.screen(columns, command);
        Path file = EXPECTED.resolve("screen-" + command + "-" + columns + ".txt");
        if ("write".equals(System.getenv("DTI_GOLDEN"))) {
            Files.writeString(file, said, StandardCharsets.UTF_8);
        }
        assertThat(said).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void theWholeRankingStandsOnASmallTerminalWhenScoringEnds() {
        List<String> screen = example.screen(80, "score").lines().toList();
        // The last of 24 lines is the prompt.
        List<String> seen = screen.subList(Math.max(0, screen.size() - 23), screen.size());
        assertThat(String.join("\n", seen))
                .contains("Hạng  Đơn vị", "Thị trấn Mộ Đức", "Xã Đức Lợi", "Hạng 1:", "xep-hang.xlsx");
        assertThat(screen.subList(0, 5)).allMatch(line -> line.startsWith("CẢNH BÁO"));
        assertThat(screen.get(5)).startsWith("Tất cả 0 lỗi");
    }

    @Test
    void noLineOfScoringAndNoTableIsWiderThanTheScreen() {
        assertThat(example.screen(80, "score").lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(example.screen(60, "diff").lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void withoutATerminalLinesAreOfTheUsualWidth() {
        assertThat(TerminalWidth.of(Map.of(), false)).isEqualTo(80);
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "132"), false)).isEqualTo(132);
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "wide"), false)).isEqualTo(80);
    }
}
