package vn.dti.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The award of the option that is named, however it is typed. */
class ChoiceTest {

    private final Choice rule =
            new Choice(Map.of("Bí thư hoặc Chủ tịch", Award.MAXIMUM, "Phó Chủ tịch", Samples.award("1/3")));

    @Test
    void givesWhatTheOptionIsWorthExactly() {
        assertThat(Samples.exact(rule, "10", Map.of("a", new InputValue.Option("Phó Chủ tịch"))))
                .isEqualTo(BigFraction.of(10, 3));
    }

    @Test
    void anOptionIsKnownInAnyCaseAndComposition() {
        assertThat(rule.option(" PHÓ CHỦ TỊCH ")).contains("Phó Chủ tịch");
        assertThat(rule.option(Normalizer.normalize("Phó Chủ tịch", Normalizer.Form.NFD)))
                .contains("Phó Chủ tịch");
    }

    @Test
    void noOptionIsGuessed() {
        assertThat(rule.option("Phó")).isEmpty();
        assertThat(Samples.result(rule, "10", Map.of())).isEqualTo(new Result.Nothing());
    }
}
