package vn.dti.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
    /** One of so many sentences of offices. */
    private static final int EVERY = 9;

    private final RuleWords words = new RuleWords(Texts.in(Language.VI));

    @TempDir
    private Path folder;

    @Test
    void anotherRuleHasOtherWords() throws Exception {
        assertThat(tried(Sentence.all(folder), TURNS)).isGreaterThan(10_000);
    }

    @Test
    void norOfTheSentencesOfOffices() throws Exception {
        List<Sentence> some = new ArrayList<>();
        List<String> lines = Files.readAllLines(OfficeSentencesTest.FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.endsWith("=> ?"))
                .toList();
        for (int i = 0; i < lines.size(); i += EVERY) {
            some.add(Sentence.ofLine(lines.get(i), folder));
        }

        assertThat(tried(some, 1)).isGreaterThan(2_000);
    }

    /** How many mutations were tried; fails where one is silent. */
    private int tried(List<Sentence> sentences, int turns) {
        List<String> silent = new ArrayList<>();
        int tried = 0;
        for (Sentence sentence : sentences) {
            ScoringReading before = sentence.read();
            if (before.rule().isEmpty()) {
                continue;
            }
            String text = sentence.text();
            for (int at = 0; at < text.length(); at++) {
                for (int turn = 0; turn < turns; turn++) {
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
        assertThat(silent).isEmpty();
        return tried;
    }

    private String words(Sentence sentence, ScoringReading reading) {
        Rule rule = reading.rule().orElseThrow();
        return words.sentence(rule, sentence.maximum(), reading.inputs());
    }
}
