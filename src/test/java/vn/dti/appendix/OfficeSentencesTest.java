package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.indicator.rule.Points;

/** Sentences as offices write them, the tricky ones among them: none is understood wrongly, most are understood. */
class OfficeSentencesTest {

    static final Path FILE = Path.of("src/test/resources/appendix/cau-la.txt");

    @TempDir
    private Path folder;

    @Test
    void noneIsUnderstoodWrongly() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int computable = 0;
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Sentence sentence = Sentence.ofLine(line, folder);
            boolean expected = !(sentence.expected().rule() instanceof Points);
            computable += expected ? 1 : 0;
            ScoringReading reading = sentence.read();
            if (reading.rule().isEmpty()) {
                if (expected) {
                    missed.add(line + "\n   " + reading.notUnderstood());
                }
            } else if (!expected
                    || !SameRule.same(reading.rule().get(), sentence.expected().rule(), sentence.maximum())) {
                wrong.add(line + "\n   " + reading.rule().get());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo(computable / 20);
    }
}
