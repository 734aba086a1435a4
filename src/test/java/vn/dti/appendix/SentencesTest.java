package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.indicator.rule.Points;

/** The sentences of real documents: of those that can be computed most are understood, and none wrongly. */
class SentencesTest {

    @TempDir
    private Path folder;

    @Test
    void fourInFiveAreUnderstoodAndNoneWrongly() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int computable = 0;
        for (Sentence sentence : Sentence.all(folder)) {
            computable += sentence.computable() ? 1 : 0;
            ScoringReading reading = sentence.read();
            if (reading.rule().isEmpty()) {
                if (sentence.computable()) {
                    missed.add(sentence.source() + ": " + reading.notUnderstood());
                }
            } else if (sentence.expected().rule() instanceof Points
                    || !SameRule.same(reading.rule().get(), sentence.expected().rule(), sentence.maximum())) {
                wrong.add(sentence.source() + ": " + reading.rule().get());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo(computable / 5);
    }
}
