package vn.dti.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.yaml.DefinitionException;

/**
 * Frames of sets of which only the structure is known: they say what is not known, and nobody is scored by them before
 * it is filled in.
 */
class FrameTest {

    private static final Path HANOI = Path.of("indicators/khung/ha-noi-xa-5279.yaml");

    @TempDir
    private Path folder;

    @Test
    void hanoiHas47IndicatorsInTheEightGroupsThatArePublished() throws Exception {
        Map<String, Integer> groups = new LinkedHashMap<>();
        Matcher indicator = Pattern.compile("code: \"(\\d)\\.\\d+\"").matcher(Files.readString(HANOI));
        while (indicator.find()) {
            groups.merge(indicator.group(1), 1, Integer::sum);
        }
        assertThat(groups.values()).containsExactly(5, 3, 5, 6, 4, 10, 6, 8);
        assertThat(groups.values().stream().mapToInt(each -> each).sum()).isEqualTo(47);
    }

    @Test
    void whatIsNotKnownIsSaidAndKeepsTheFrameFromBeingUsed() throws Exception {
        assertThat(Files.readString(HANOI)).contains("CHƯA BIẾT", "KHUNG");
        assertThatThrownBy(() -> SetReader.read(HANOI, "khung"))
                .isInstanceOfSatisfying(DefinitionException.class, refused -> assertThat(refused.notices())
                        .hasSize(47));
    }

    @Test
    void filledInItIsASet() throws Exception {
        Path filled = folder.resolve("bo.yaml");
        Files.writeString(filled, Files.readString(HANOI).replaceAll("\"}\\R", "\", max: 20}\n"));
        assertThat(SetReader.read(filled, "bo.yaml").indicators()).hasSize(47);
    }
}
