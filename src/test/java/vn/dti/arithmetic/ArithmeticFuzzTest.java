package vn.dti.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Assertions;

/** Whatever somebody writes into a set: it is refused when the set is read, or comes to a number of a bounded size. */
class ArithmeticFuzzTest {

    /** Bits of a numerator or denominator; far beyond what the budget lets a set grow from inputs of forty digits. */
    private static final int MOST_BITS = 1 << 20;

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> leaf = Arbitraries.of(
                "a", "b", "max", "0", "1", "10", "0.5", "60%", "2147483647", "50000000", "1E9", "-3", "1E307", "");
        return Arbitraries.recursive(() -> leaf, this::larger, 0, 7);
    }

    private Arbitrary<String> larger(Arbitrary<String> inner) {
        Arbitrary<String> joined = Combinators.combine(inner, Arbitraries.of("+", "-", "*", "/", "^", ">", "<="), inner)
                .as((left, sign, right) -> "(" + left + " " + sign + " " + right + ")");
        Arbitrary<String> called = Combinators.combine(
                        Arbitraries.of("ROUND", "MIN", "MAX", "SQRT", "ABS", "IF", "CEILING", "FLOOR"), inner, inner)
                .as((name, left, right) -> name + "(" + left + ", " + right + ")");
        return Arbitraries.oneOf(joined, called);
    }

    @Example
    void anOperandThatIsMissingIsNoBug() {
        for (String text : List.of("( + )", "(a + )", "MIN(, )", "ROUND(( ^ ), )", "()", "(a (b", "SQRT()")) {
            assertThatThrownBy(() -> Arithmetic.parse(text)).as(text).isInstanceOf(ArithmeticSyntaxException.class);
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void nothingGrowsBeyondItsBudget(@ForAll("expressions") String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Arithmetic arithmetic;
            try {
                arithmetic = Arithmetic.parse(text);
            } catch (ArithmeticSyntaxException | ArithmeticBudgetException refused) {
                return;
            }
            Map<String, BigFraction> values = new HashMap<>();
            for (String name : arithmetic.variables()) {
                values.put(name, BigFraction.of(BigInteger.TEN.pow(20).add(BigInteger.ONE), BigInteger.valueOf(7)));
            }
            try {
                BigFraction result = arithmetic.evaluate(values);
                assertThat(result.getNumerator().bitLength()).isLessThan(MOST_BITS);
                assertThat(result.getDenominator().bitLength()).isLessThan(MOST_BITS);
            } catch (DivisionByZeroException nothing) {
                // Said where the rule is used.
            }
        });
    }
}
