package vn.dti.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.indicator.check.SetCheck;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.RuleKind;

/** docs/cach-tinh-diem.md speaks of every rule, and its examples run. */
class RuleDocumentationTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml rule-example\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("^code: (\\S+)", Pattern.MULTILINE);
    private static final Pattern SECTION = Pattern.compile("^## ([a-z_]+): ", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void everyRuleHasASectionInTheOrderOfTheContract() throws IOException {
        List<String> sections =
                SECTION.matcher(page()).results().map(found -> found.group(1)).toList();

        assertThat(sections).containsExactlyElementsOf(keys());
    }

    @Test
    void everySectionHasAnExampleOfItsRule() throws IOException {
        String page = page();
        for (String rule : keys()) {
            int start = page.indexOf("\n## " + rule + ": ");
            int end = page.indexOf("\n## ", start + 1);
            Matcher block = BLOCK.matcher(page.substring(start, end));
            assertThat(block.find()).as(rule).isTrue();
            assertThat(block.group(1)).as(rule).containsPattern("rule:\\s*\\{?\\s*" + rule + ":");
        }
    }

    @TestFactory
    List<DynamicTest> everyExampleGivesThePointsItStates() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(page());
        while (block.find()) {
            String yaml = block.group(1);
            tests.add(DynamicTest.dynamicTest(code(yaml) + " " + tests.size(), () -> {
                IndicatorSet set = set(yaml);
                assertThat(SetCheck.examples(set)).isEmpty();
                boolean relative =
                        !set.indicators().get(0).rule().all(Relative.class).isEmpty();
                boolean entered = set.indicators().get(0).rule().isEntered();
                assertThat(set.examples().isEmpty()).isEqualTo(relative || entered);
            }));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(RuleKind.values().length);
        return tests;
    }

    @Test
    void theFrameAtTheTopIsAWholeSetThatPasses() throws Exception {
        Matcher first = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page());
        assertThat(first.find()).isTrue();
        Path file = Files.writeString(folder.resolve("frame.yaml"), first.group(1));

        IndicatorSet set = SetReader.read(file, "frame.yaml");

        assertThat(set.examples()).hasSize(3);
        assertThat(SetCheck.examples(set)).isEmpty();
        assertThat(SetCheck.doubts(set)).isEmpty();
        assertThat(SetCheck.weakSpots(set)).isEmpty();
    }

    /** The block as the only indicator of a set, its tests as the set's. */
    private IndicatorSet set(String block) throws Exception {
        int tests = block.indexOf("\ntests:");
        assertThat(tests).as("tests: of %s", block).isPositive();
        String examples = block.substring(tests + 1)
                .replace("- {inputs:", "- {indicator: " + code(block) + ", inputs:")
                .replace("- inputs:", "- indicator: " + code(block) + "\n    inputs:");
        String indicator = "- " + block.substring(0, tests).indent(8).strip();
        Path file = Files.createTempFile(folder, "block", ".yaml");
        Files.writeString(
                file,
                "id: thu\ngroups:\n  - code: nhom\n    name: Nhóm\n    indicators:\n      " + indicator + "\n"
                        + examples);
        return SetReader.read(file, "docs/cach-tinh-diem.md");
    }

    private static String code(String block) {
        Matcher code = CODE.matcher(block);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static List<String> keys() {
        return Arrays.stream(RuleKind.values()).map(RuleKind::key).toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/cach-tinh-diem.md"));
    }
}
