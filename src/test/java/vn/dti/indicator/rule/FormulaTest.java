package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Arithmetic over the inputs and the maximum, exact, and a word where it divides by zero. */
class FormulaTest {

    @Test
    void readsTheMaximumBesideTheInputs() {
        Formula rule = new Formula(Samples.measure("max * a / 3"));

        assertThat(Samples.exact(rule, "10", Map.of("a", Samples.quantity("1"))))
                .isEqualTo(BigFraction.of(10, 3));
        assertThat(rule.reads()).containsOnlyKeys("a");
    }

    @Test
    void aDivisionByZeroIsWhatTheSetSays() {
        Map<String, InputValue> empty = Map.of("a", Samples.quantity("0"), "b", Samples.quantity("0"));

        assertThat(Samples.points(new Formula(Samples.measure("a/b", WhenEmpty.FULL)), "10", empty))
                .isEqualTo("10");
        assertThat(Samples.points(new Formula(Samples.measure("a/b", WhenEmpty.ZERO)), "10", empty))
                .isEqualTo("0");
        assertThat(Samples.result(new Formula(Samples.measure("a/b", WhenEmpty.NOT_ASSESSED)), "10", empty))
                .isInstanceOf(Result.NotAssessed.class);
    }
}
