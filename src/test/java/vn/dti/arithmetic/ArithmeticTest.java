package vn.dti.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic of sets: exact, of a few functions, and never more than its budget. */
class ArithmeticTest {

    /** Characters of the longest expression. */
    private static final int LONGEST = 1_000;

    private static final Map<String, BigFraction> VALUES = Map.of(
            "a", BigFraction.of(1), "b", BigFraction.of(3), "c", BigFraction.of(-5, 2), "max", BigFraction.of(20));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b | 1/3",
                "a/b*3 | 1",
                "1 - a/b | 2/3",
                "0.1 + 0.2 | 3/10",
                "2^10 | 1024",
                "MIN(1, a / b) * max | 20/3",
                "MAX(a, b, c) | 3",
                "SUM(a, b, c) | 3/2",
                "AVERAGE(a, b) | 2",
                "ABS(c) | 5/2",
                "FLOOR(c) | -3",
                "CEILING(c) | -2",
                "ROUND(a/b, 2) | 33/100",
                "ROUND(125, -1) | 130",
                "ROUND(0.125, 2) | 13/100",
                "IF(a < b, 10, a/0) | 10",
                "NOT(a) | 0",
                "(a > b) + (b >= 3) | 1",
                "SQRT(b*b) | 3",
                "-c | 5/2",
                "+c | -5/2",
                "2 + 3*4 | 14",
                "(b < b) + (a < b)*2 + (b < a)*4 | 2",
                "(b > b) + (a > b)*2 + (b > a)*4 | 4",
                "(b <= b) + (a <= b)*2 + (b <= a)*4 | 3",
                "(b >= b) + (a >= b)*2 + (b >= a)*4 | 5",
                "(b = b) + (b == b)*2 + (a = b)*4 | 3",
                "(b <> a) + (b != a)*2 + (b <> b)*4 + (b != b)*8 | 3",
                "(a && b) + (a && 0)*2 + (0 && a)*4 + (0 && 0)*8 | 1",
                "!a + !0*2 | 2",
                "IF(0, 1, 2) | 2",
                "IF(c, 1, 2) | 1",
                "MIN(b, a, c) | -5/2",
                "MIN(c, a) | -5/2",
                "MAX(c, a) | 1",
                "AVERAGE(a, b, c) | 1/2",
                "SQRT(0 - 4) | 0",
                "FLOOR(b) | 3",
                "ROUND(c, 0) | -3",
                "max | 20",
                "MAX(1, 2) + Max | 22",
            })
    void computesExactly(String text, String expected) throws Exception {
        String[] parts = expected.split("/");
        BigFraction fraction =
                BigFraction.of(Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
        assertThat(Arithmetic.parse(text).evaluate(VALUES)).isEqualTo(fraction);
    }

    @Test
    void orIsTrueWhereOneSideIs() throws Exception {
        assertThat(Arithmetic.parse("(a || b) + (a || 0)*2 + (0 || a)*4 + (0 || 0)*8")
                        .evaluate(VALUES))
                .isEqualTo(BigFraction.of(7));
    }

    @Test
    void namesItsVariablesInOrderAndKnowsWhetherItDivides() throws Exception {
        assertThat(Arithmetic.parse("B/a + MAX").variables()).containsExactly("a", "b", "max");
        assertThat(Arithmetic.parse("a/12").divides()).isTrue();
        assertThat(Arithmetic.parse("a*12").divides()).isFalse();
    }

    @Test
    void aDivisionByZeroIsToldNotComputed() throws Exception {
        Arithmetic quotient = Arithmetic.parse("a/(b - 3)");
        assertThatThrownBy(() -> quotient.evaluate(VALUES)).isInstanceOf(DivisionByZeroException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a +",
                "RANDOM()",
                "a & b",
                "a ? b",
                "\"a\"",
                "1E400",
                "0x10",
                "a b",
                "(a",
                "2a",
                "2(a)",
                "a(b)",
                "a[1]",
                "a.b",
                "a % b",
                "ABS()"
            })
    void whatItDoesNotUnderstandIsRefused(String text) {
        assertThatThrownBy(() -> Arithmetic.parse(text)).isInstanceOf(ArithmeticSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROUND(a/b, 50000000)",
                "ROUND(a/b, 2147483647)",
                "ROUND(a/b, -31)",
                "ROUND(a, b)",
                "a^101",
                "a^b",
                "2^3^2",
                "((((10^100)^100)^100)^100)*a/b",
                "((a + 1/3)^100)^100",
                "((a/b)^100)^2",
                "(a^100)*(a^100)*(a^100)*(a^100)*(a^100)*(a^100)*(a^100)*(a^100)*(a^100)",
            })
    void whatCouldGrowBeyondTheBudgetIsRefusedBeforeItIsComputed(String text) {
        assertThatThrownBy(() -> Arithmetic.parse(text)).isInstanceOf(ArithmeticBudgetException.class);
    }

    @Test
    void whatSetsReallyAskForIsFarBelowTheBudget() throws Exception {
        for (String text : List.of(
                "a/b",
                "(a/b)^100",
                "(10^100)^100",
                "ROUND((a + b + c + d)/(a + 1)*max, 4)",
                "MIN(1, AVERAGE(a/b, c/d, a/c, b/d)) * max",
                "SQRT(a*b)/SQRT(c + d)")) {
            assertThat(Arithmetic.parse(text).text()).isEqualTo(text);
        }
    }

    /** Whatever is accepted stays within its digits, for the largest and the finest inputs that cells hold. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whatIsAcceptedStaysWithinTheBudget(
            @ForAll("expressions") String text, @ForAll("inputs") BigDecimal a, @ForAll("inputs") BigDecimal b) {
        Map<String, BigFraction> values = new HashMap<>();
        values.put("a", Exact.of(a));
        values.put("b", Exact.of(b));
        try {
            BigFraction result = Arithmetic.parse(text).evaluate(values);
            assertThat(digits(result.getNumerator().bitLength())).isLessThanOrEqualTo(ArithmeticBudget.MOST_DIGITS);
            assertThat(digits(result.getDenominator().bitLength())).isLessThanOrEqualTo(ArithmeticBudget.MOST_DIGITS);
        } catch (ArithmeticBudgetException e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (ArithmeticSyntaxException e) {
            throw new AssertionError(text, e);
        } catch (DivisionByZeroException e) {
            assertThat(text).contains("/");
        }
    }

    private static long digits(int bits) {
        return bits * 30103L / 100_000;
    }

    @Provide
    Arbitrary<BigDecimal> inputs() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000)),
                Arbitraries.of("9.99999999999999E307", "1.23456789012345E-307", "-3E300", "0", "1")
                        .map(BigDecimal::new));
    }

    @Provide
    Arbitrary<String> expressions() {
        return expression(5).filter(text -> text.length() <= LONGEST);
    }

    private static Arbitrary<String> expression(int depth) {
        Arbitrary<String> leaf = Arbitraries.of("a", "b", "7", "0.1", "10");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = expression(depth - 1);
        return Arbitraries.oneOf(leaf, powers(inner), operations(inner), functions(inner));
    }

    private static Arbitrary<String> powers(Arbitrary<String> inner) {
        return Combinators.combine(inner, Arbitraries.of(0, 1, 2, 9, 60, 100))
                .as((base, power) -> "(" + base + ")^" + power);
    }

    private static Arbitrary<String> operations(Arbitrary<String> inner) {
        return Combinators.combine(inner, Arbitraries.of("+", "-", "*", "/", "<", "=", "&&"), inner)
                .as((left, sign, right) -> "(" + left + sign + right + ")");
    }

    private static Arbitrary<String> functions(Arbitrary<String> inner) {
        return Combinators.combine(
                        inner,
                        inner,
                        Arbitraries.of(
                                "ROUND(%1$s, 30)",
                                "ROUND(%1$s, -30)",
                                "SQRT(%1$s)",
                                "SUM(%1$s, %2$s, %1$s)",
                                "AVERAGE(%1$s, %2$s)",
                                "IF(%1$s, %2$s, %1$s)",
                                "MIN(%1$s, %2$s)",
                                "ABS(-%1$s)",
                                "FLOOR(%1$s)",
                                "CEILING(%1$s)"))
                .as((first, second, function) -> String.format(function, first, second));
    }
}
