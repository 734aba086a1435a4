package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code dti.cmd}, and the files that {@code dti init} writes to be double-clicked, taken apart, since no Windows runs
 * them here: what cmd.exe would stumble over is not in them.
 */
class WindowsLauncherTest {

    private static final Pattern VARIABLE = Pattern.compile("%(DTI_\\w+)%");
    private static final Pattern PATH_OF_FILE = Pattern.compile("%~dp0[^\"\\s)]*");

    /** What only whoever sets it sets. */
    private static final Set<String> FROM_OUTSIDE = Set.of("DTI_JAVA_OPTS", "DTI_HOME");

    private static final Path LAUNCHER = Path.of("src/main/launcher/bin/dti.cmd");

    @TempDir
    static Path folder;

    static Stream<List<String>> scripts() throws IOException {
        List<List<String>> scripts = new ArrayList<>();
        scripts.add(Files.readAllLines(LAUNCHER));
        for (String language : List.of("vi", "en")) {
            Path assessment = folder.resolve("kỳ " + language);
            begin(assessment, "--lang", language);
            for (String name : List.of("Chấm điểm.cmd", "Kiểm tra.cmd")) {
                scripts.add(Files.readAllLines(assessment.resolve(name)));
            }
        }
        return scripts.stream();
    }

    private static void begin(Path assessment, Object... options) throws IOException {
        Path units = Files.writeString(folder.resolve("don-vi.csv"), "Tên đơn vị\nXã Một\nXã Hai\n");
        List<Object> arguments =
                new ArrayList<>(List.of("init", assessment, "--from", "indicators/mo-duc-xa.yaml", "--units", units));
        arguments.addAll(List.of(options));
        Ran.dti(arguments.toArray());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyPathIsQuotedSoThatBlanksAndAccentsDoNoHarm(List<String> lines) {
        for (String line : lines) {
            Matcher path = PATH_OF_FILE.matcher(line);
            while (path.find()) {
                assertThat(quotesBefore(line, path.start()) % 2).as(line).isOne();
            }
        }
        assertThat(lines)
                .anyMatch(line -> line.startsWith("\"%DTI_JAVA%\" ") || line.startsWith("call \"%DTI_PROGRAM%\" "));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyVariableIsSetBeforeItIsUsedAndEveryLabelIsThere(List<String> lines) {
        Set<String> set = new TreeSet<>();
        for (String line : lines) {
            Matcher used = VARIABLE.matcher(line);
            while (used.find()) {
                assertThat(set.contains(used.group(1)) || FROM_OUTSIDE.contains(used.group(1)))
                        .as(line)
                        .isTrue();
            }
            Matcher assigned = Pattern.compile("set \"?(DTI_\\w+)=").matcher(line);
            while (assigned.find()) {
                set.add(assigned.group(1));
            }
            Matcher jump = Pattern.compile("(?:goto |call :)(\\w+)").matcher(line);
            while (jump.find()) {
                assertThat(lines).contains(":" + jump.group(1));
            }
        }
    }

    /** Within a block, a bracket in a text would end it. */
    @ParameterizedTest
    @MethodSource("scripts")
    void blocksAreClosedAndNoTextInThemHasBrackets(List<String> lines) {
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines) {
            if (line.strip().equals(")")) {
                open.pop();
            } else if (!open.isEmpty() && line.strip().startsWith("echo")) {
                assertThat(line.replace(" 1>&2", "")).doesNotContain("(", ")", "&", "|", "<", ">");
            }
            if (line.endsWith(" (")) {
                open.push(line);
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void whatIsDoubleClickedRunsTheCommandOfItsNameAndWaitsForAKey() throws IOException {
        Path assessment = folder.resolve("kỳ 2026");
        begin(assessment);
        assertThat(Files.readString(assessment.resolve("Chấm điểm.cmd")))
                .contains("call \"%DTI_PROGRAM%\" score \"%~dp0.\"\r\n", "Chấm điểm kỳ đánh giá")
                .contains("\r\npause >nul\r\nexit /b\r\n")
                .doesNotContain("{");
        assertThat(Files.readString(assessment.resolve("Kiểm tra.cmd")))
                .contains("call \"%DTI_PROGRAM%\" check \"%~dp0.\"\r\n", "Kiểm tra kỳ đánh giá")
                .contains("\r\npause >nul\r\nexit /b\r\n")
                .doesNotContain("{");
    }

    @Test
    void aJavaOlderThan17OrNoneEndsWith74() throws IOException {
        List<String> lines = Files.readAllLines(LAUNCHER);
        assertThat(lines).anyMatch(line -> line.contains("if %DTI_MAJOR% LSS 17 ("));
        assertThat(lines.stream().filter(line -> line.contains("set \"DTI_EXIT=74\"")))
                .hasSize(2);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("exit /b %DTI_EXIT%");
    }

    private static long quotesBefore(String line, int end) {
        return line.substring(0, end).chars().filter(c -> c == '"').count();
    }
}
