package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code dti.cmd} taken apart, since no Windows runs it here: what cmd.exe would stumble over is not in it. */
class WindowsLauncherTest {

    private static final Pattern VARIABLE = Pattern.compile("%(DTI_\\w+)%");
    private static final Pattern PATH_OF_FILE = Pattern.compile("%~dp0[^\"\\s)]*");

    private List<String> lines;

    @BeforeEach
    void read() throws IOException {
        lines = Files.readAllLines(Path.of("src/main/launcher/bin/dti.cmd"));
    }

    @Test
    void everyPathIsQuotedSoThatBlanksAndAccentsDoNoHarm() {
        for (String line : lines) {
            Matcher path = PATH_OF_FILE.matcher(line);
            while (path.find()) {
                assertThat(quotesBefore(line, path.start()) % 2).as(line).isOne();
            }
        }
        assertThat(lines).anyMatch(line -> line.startsWith("\"%DTI_JAVA%\" "));
    }

    @Test
    void everyVariableIsSetBeforeItIsUsedAndEveryLabelIsThere() {
        Set<String> set = new TreeSet<>();
        for (String line : lines) {
            Matcher used = VARIABLE.matcher(line);
            while (used.find()) {
                assertThat(set.contains(used.group(1)) || used.group(1).equals("DTI_JAVA_OPTS"))
                        .as(line)
                        .isTrue();
            }
            Matcher assigned = Pattern.compile("set \"?(DTI_\\w+)=").matcher(line);
            while (assigned.find()) {
                set.add(assigned.group(1));
            }
            Matcher jump = Pattern.compile("goto (\\w+)").matcher(line);
            while (jump.find()) {
                assertThat(lines).contains(":" + jump.group(1));
            }
        }
    }

    /** Within a block, a bracket in a text would end it. */
    @Test
    void blocksAreClosedAndNoTextInThemHasBrackets() {
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines) {
            if (line.equals(")")) {
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
    void aJavaOlderThan17OrNoneEndsWith74() {
        assertThat(lines).anyMatch(line -> line.contains("if %DTI_MAJOR% LSS 17 ("));
        assertThat(lines.stream().filter(line -> line.contains("set \"DTI_EXIT=74\"")))
                .hasSize(2);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("exit /b %DTI_EXIT%");
    }

    private static long quotesBefore(String line, int end) {
        return line.substring(0, end).chars().filter(c -> c == '"').count();
    }
}
