package vn.dti.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A text taken apart once says what Java's own way of filling in says. */
class PhraseTest {

    private static final Object[] WORDS = {"một", "{1}", "$2 '", "", "năm"};

    @Test
    void everyTextIsFilledInAsJavaDoesIt() {
        for (Language language : Language.values()) {
            ResourceBundle bundle = Texts.in(language).bundle();
            for (String key : bundle.keySet()) {
                String pattern = bundle.getString(key);
                // Texts of the help are picocli's.
                if (!key.startsWith("usage.") && !pattern.contains("%n") && !pattern.contains("${")) {
                    assertThat(new Phrase(pattern).with(WORDS)).as(key).isEqualTo(byJava(pattern, WORDS));
                }
            }
        }
    }

    @Property
    void anyPatternIsFilledInAsJavaDoesIt(@ForAll("patterns") String pattern, @ForAll("words") List<String> words) {
        assertThat(new Phrase(pattern).with(words.toArray())).isEqualTo(byJava(pattern, words.toArray()));
    }

    @Test
    void aPlaceWithoutANumberIsRefused() {
        for (String pattern : List.of("{", "{}", "{a}", "a {0", "{1,choice,0#a}")) {
            assertThatThrownBy(() -> new Phrase(pattern)).as(pattern).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                        "{0}", "{1}", "{2}", "''", "'{'", "'}'", "'{0} và {1}'", "}", "a", "Đức Hòa", " ", "$1", "\\")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("-", pieces));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("", "xã", "{0}", "'", "$1").list().ofMaxSize(3);
    }

    private static String byJava(String pattern, Object[] words) {
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }
}
