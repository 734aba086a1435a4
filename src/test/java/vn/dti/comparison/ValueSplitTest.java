package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;

/** A value moves by points and by the set, and the two are all of it. */
class ValueSplitTest {

    private static final ScopeCode SCOPE = ScopeCode.OVERALL;

    private static ComparedResults side(String set, String points, String maximum, String indicators) throws Exception {
        String json =
                "{\"schema\": \"dti-results/1\", \"assessment\": {\"title\": \"K\", \"year\": 2024}, \"kinds\": [{\"code\":"
                        + " \"xa\", \"name\": \"Xã\", \"ranked\": true, \"set\": {\"id\": \"" + set
                        + "\"}, \"rankings\": [],"
                        + " \"units\": [{\"code\": \"a\", \"name\": \"Xã A\", \"status\": \"scored\", \"predecessors\": [],"
                        + " \"scopes\": {\"" + SCOPE + "\": {\"final\": {\"points\": \"" + points
                        + "\", \"maximum\": \"" + maximum
                        + "\", \"value\": \"1.00\"}}}, \"groups\": {}, \"indicators\": {" + indicators + "}}]}]}";
        return ComparedFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String indicator(String code, String maximum, String points) {
        return "\"" + code + "\": {\"maximum\": \"" + maximum + "\", \"assessed\": true, \"final\": \"" + points
                + "\"}";
    }

    private static ValueSplit split(ComparedResults from, ComparedResults to) {
        Comparison comparison = Comparison.of(from, to);
        return comparison
                .kinds()
                .get(0)
                .units()
                .get(0)
                .scope(SCOPE)
                .flatMap(UnitChange.ScopeChange::split)
                .orElseThrow();
    }

    @Test
    void theTwoEffectsAddUpToTheChangeExactly() throws Exception {
        ComparedResults from = side(
                "cu",
                "13",
                "30",
                indicator("1.1", "10", "5") + "," + indicator("1.2", "10", "3") + "," + indicator("1.3", "10", "5"));
        ComparedResults to = side(
                "moi",
                "24",
                "45",
                indicator("1.1", "10", "7") + "," + indicator("1.3", "15", "9") + "," + indicator("1.4", "20", "8"));

        ValueSplit split = split(from, to);

        assertThat(split.points()).isEqualTo(BigFraction.of(2, 30));
        assertThat(split.points().add(split.set()))
                .isEqualTo(BigFraction.of(24, 45).subtract(BigFraction.of(13, 30)));
        assertThat(Code.texts(split.came())).containsExactly("1.4");
        assertThat(Code.texts(split.went())).containsExactly("1.2");
        assertThat(Code.texts(split.rescaled())).containsExactly("1.3");
    }

    @Test
    void theSameSetHasNoEffect() throws Exception {
        ValueSplit split = split(
                side("cu", "5", "10", indicator("1.1", "10", "5")), side("cu", "8", "10", indicator("1.1", "10", "8")));

        assertThat(split.points()).isEqualTo(BigFraction.of(3, 10));
        assertThat(split.set()).isEqualTo(BigFraction.ZERO);
        assertThat(split.isOfAnotherSet()).isFalse();
    }
}
