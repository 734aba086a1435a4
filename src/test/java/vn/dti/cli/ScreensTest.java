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
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource({
        "score, 80",
        "score, 200",
        "diff, 80",
        "diff, 200",
        "status, 60",
        "status, 80",
        "status, 200",
        "dti, 80",
        "dti, 200"
    })
    void looksAsExpected(String command, int columns) throws IOException {
        String said = example.screen(columns, words(command));
        Path file = EXPECTED.resolve("screen-" + command + "-" + columns + ".txt");
        if ("write".equals(System.getenv("DTI_GOLDEN"))) {
            Files.writeString(file, said, StandardCharsets.UTF_8);
        }
        assertThat(said).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** A command as it is typed; what looks at the day is given one. */
    private static String[] words(String command) {
        return switch (command) {
            case "dti" -> new String[] {"--today", "2024-11-16"};
            case "status" -> new String[] {"status", "--today", "2024-11-16"};
            default -> new String[] {command};
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void noTableOfAnyCommandIsWiderThanTheScreen(int columns) {
        for (String[] words : new String[][] {
            {"score", "--today", "2024-11-16"},
            {"diff"},
            {"diff", "--by", "indicator"},
            {"diff", "--by", "appraiser"},
            {"status", "--today", "2024-11-16"},
            {"status", "--by", "lead", "--today", "2024-11-16"},
            {"explain", "duc-thanh"},
            {"explain", "duc-thanh", "--against", "duc-chanh"},
            {"what-if", "duc-thanh", "6.8", "points=20"},
            {"analyze", "--only", "firmness,steps,strengths,indicators,appraisal,figures,years"}
        }) {
            assertThat(example.screen(columns, words).lines().filter(ScreensTest::isOfATable))
                    .as(String.join(" ", words))
                    .allMatch(line -> line.codePointCount(0, line.length()) <= columns);
        }
    }

    /** Sentences go on where the terminal breaks them; cells of a table stand apart. */
    private static boolean isOfATable(String line) {
        return line.strip().contains("   ");
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
