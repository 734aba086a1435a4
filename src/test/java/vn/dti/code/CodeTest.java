package vn.dti.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are compared without case and shown as they are written (dac-ta 1). */
class CodeTest {

    @Test
    void codesThatDifferInCaseOnlyAreTheSame() {
        assertThat(new UnitCode("Đ-01")).isEqualTo(new UnitCode("đ-01")).hasSameHashCodeAs(new UnitCode("đ-01"));
        assertThat(Set.of(new UnitCode("XA-1"))).contains(new UnitCode("xa-1"));
        assertThat(new UnitCode("4.1")).isNotEqualTo(new UnitCode("4.10"));
    }

    /** They look alike, and on some systems files named after them are one file. */
    @Test
    void codesWithAccentsWrittenInTwoWaysAreTheSame() {
        UnitCode one = new UnitCode("xã-é");
        UnitCode other = new UnitCode("xa\u0303-e\u0301");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(new UnitCode("xa-e"));
        assertThat(Code.isSame("xã-é", "XA\u0303-E\u0301")).isTrue();
    }

    @Test
    void aCodeIsShownAsItIsWritten() {
        assertThat(new UnitCode("Duc-Chanh")).hasToString("Duc-Chanh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a_b", "a\u00a0b", "1,1"})
    void whatIsNoCodeIsNeverMadeOne(String text) {
        assertThat(UnitCode.of(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode(text));
    }
}
