package vn.dti.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed for a mistyped word. */
class NearestWordTest {

    private static final List<String> KNOWN = List.of("deadline", "checklist", "sum", "steps");

    @Test
    void twoLettersMayDifferAndAThirdOfALongWord() {
        assertThat(NearestWord.of("sun", KNOWN)).contains("sum");
        assertThat(NearestWord.of("sxy", KNOWN)).contains("sum");
        assertThat(NearestWord.of("xyz", KNOWN)).isEmpty();
        assertThat(NearestWord.of("dexxxine", List.of("deadline"))).isEmpty();
        assertThat(NearestWord.of("chexxxist", KNOWN)).contains("checklist");
    }

    @Test
    void aLetterTooManyTooFewOrOtherCountsOnce() {
        assertThat(NearestWord.of("stepss", KNOWN)).contains("steps");
        assertThat(NearestWord.of("tep", KNOWN)).contains("steps");
        assertThat(NearestWord.of("dealine", KNOWN)).contains("deadline");
        assertThat(NearestWord.of("steps", List.of("steep", "steps"))).contains("steps");
    }

    @Test
    void ofSeveralEquallyNearTheFirstIsProposed() {
        assertThat(NearestWord.of("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void allAreProposedWhereNoneIsNear() {
        assertThat(NearestWord.proposal("xyz", List.of("deadline", "steps"))).isEqualTo("deadline, steps");
        assertThat(NearestWord.proposal("xyz", List.of())).isEqualTo("–");
    }
}
