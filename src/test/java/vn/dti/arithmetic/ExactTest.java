package vn.dti.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    @ParameterizedTest
    @CsvSource({
        "1, 24, 3, 0.13",
        "1, 3, 20, 6.67",
        "-1, 8, 1, -0.13",
        "1, 200, 1, 0.01",
        "49, 10000, 1, 0.00",
        "0, 7, 5, 0.00"
    })
    void roundsOnceAndHalvesAwayFromZero(int a, int b, int max, String expected) {
        assertThat(Exact.round(BigFraction.of(a, b).multiply(max), 2)).isEqualTo(new BigDecimal(expected));
    }

    /** A third of three times a number is the number: nothing is lost on the way. */
    @Property
    void aDecimalThatBecameAFractionComesBackAsItWas(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int number) {
        BigDecimal decimal = BigDecimal.valueOf(number, 3);
        BigFraction fraction =
                Exact.of(decimal).multiply(3).divide(7).multiply(7).divide(3);
        assertThat(Exact.round(fraction, 3)).isEqualTo(decimal);
    }

    @Test
    void cutsToItsBoundsAndNoFurther() {
        assertThat(Exact.cut(BigFraction.of(-1), BigFraction.ZERO, BigFraction.of(20)))
                .isEqualTo(BigFraction.ZERO);
        assertThat(Exact.cut(BigFraction.of(41, 2), BigFraction.ZERO, BigFraction.of(20)))
                .isEqualTo(BigFraction.of(20));
        assertThat(Exact.cut(BigFraction.of(39, 2), BigFraction.ZERO, BigFraction.of(20)))
                .isEqualTo(BigFraction.of(39, 2));
    }

    @ParameterizedTest
    @CsvSource({"3.00, 3", "1.2E+3, 1200", "0.000, 0", "-0.50, -0.5"})
    void writesTheShortestPlainText(String decimal, String expected) {
        assertThat(Exact.text(new BigDecimal(decimal))).isEqualTo(expected);
    }
}
