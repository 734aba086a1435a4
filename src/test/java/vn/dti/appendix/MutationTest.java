package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.indicator.rule.Rule;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.wording.RuleWords;

/** One wrong character never makes another rule of a text while the words that people see stay the same. */
class MutationTest {

    private static final String REPLACEMENTS = "0179%,.;:/-=<>≥≤*()abx đ\n";
    /** Characters tried in one place; the next place tries others. */
    private static final int TURNS = 6;

    private final RuleWords words = new RuleWords(Texts.in(Language.VI));

    @TempDir
    private Path folder;

    @Test
    void anotherRuleHasOtherWords() throws Exception {
        List<String> silent = new ArrayList<>();
        int tried = 0;
        for (Sentence sentence : Sentence.all(folder)) {
            ScoringReading before = sentence.read();
            if (before.rule().isEmpty()) {
                continue;
            }
            String text = sentence.text();
            for (int at = 0; at < text.length(); at++) {
                for (int turn = 0; turn < TURNS; turn++) {
                    char other = REPLACEMENTS.charAt((7 * at + 5 * turn) % REPLACEMENTS.length());
                    String mutated = text.substring(0, at) + other + text.substring(at + 1);
                    ScoringReading after = ScoringGrammar.read(
                            mutated, sentence.expected().name(), sentence.maximum(), sentence.year());
                    tried++;
                    if (after.rule().isPresent()
                            && !SameRule.same(before.rule().get(), after.rule().get(), sentence.maximum())
                            && words(sentence, before).equals(words(sentence, after))) {
                        silent.add(mutated);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(10_000);
        assertThat(silent).isEmpty();
    }

    private String words(Sentence sentence, ScoringReading reading) {
        Rule rule = reading.rule().orElseThrow();
        return words.sentence(rule, sentence.maximum(), reading.inputs());
    }
}
