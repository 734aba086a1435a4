package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lowest and the highest of several, and who they are. */
class SpreadTest {

    @Test
    void theOneBelowAndTheOneAboveAreNamed() {
        Spread both = of("3", "A").with(of("5", "B"));

        assertThat(both).isEqualTo(of("5", "B").with(of("3", "A")));
        assertThat(both.lowest()).isEqualTo(Samples.number("3"));
        assertThat(both.highest()).isEqualTo(Samples.number("5"));
        assertThat(both.last()).containsExactly("A");
        assertThat(both.first()).containsExactly("B");
    }

    @Test
    void whoIsEquallyLowOrHighIsNamedToo() {
        Spread all = of("3", "A").with(of("5", "B")).with(of("3", "C")).with(of("5", "D"));

        assertThat(all.last()).containsExactly("A", "C");
        assertThat(all.first()).containsExactly("B", "D");
    }

    private static Spread of(String measure, String name) {
        return Spread.of(Samples.number(measure), name);
    }
}
