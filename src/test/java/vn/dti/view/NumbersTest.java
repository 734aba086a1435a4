package vn.dti.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

class NumbersTest {

    private final Numbers numbers = new Numbers(Texts.in(Language.VI));

    @Test
    void commaRealMinusAndTheDecimalsThatAreThere() {
        assertThat(numbers.number(new BigDecimal("17.07"))).isEqualTo("17,07");
        assertThat(numbers.number(new BigDecimal("-2.90"))).isEqualTo("−2,90");
        assertThat(numbers.number(Optional.empty())).isEqualTo("–");
        assertThat(new Numbers(Texts.in(Language.EN)).number(new BigDecimal("17.07")))
                .isEqualTo("17.07");
    }

    @Test
    void differencesHaveTheirSignAndNoneWhereThereIsNoDifference() {
        assertThat(numbers.signed(new BigDecimal("5.00"))).isEqualTo("+5,00");
        assertThat(numbers.signed(new BigDecimal("-5.00"))).isEqualTo("−5,00");
        assertThat(numbers.signed(new BigDecimal("0.00"))).isEqualTo("0,00");
    }

    @Test
    void maximaLoseNeedlessZerosInWordsAndAreNeverRoundedInSums() {
        assertThat(numbers.plain(new BigDecimal("980.00"))).isEqualTo("980");
        assertThat(numbers.plain(new BigDecimal("9.8E+2"))).isEqualTo("980");
        assertThat(Numbers.sumOfMaxima(new BigDecimal("980"), 2)).hasToString("980.00");
        assertThat(Numbers.sumOfMaxima(new BigDecimal("0.125"), 2)).hasToString("0.125");
        assertThat(numbers.share(new BigDecimal("926.64"), new BigDecimal("975.0")))
                .isEqualTo("926,64/975");
    }

    @Test
    void exactNumbersSayWhenTheyAreRounded() {
        assertThat(numbers.of(BigFraction.of(1, 8))).isEqualTo("0,125");
        assertThat(numbers.of(BigFraction.of(1, 3))).isEqualTo("≈ 0,3333");
        assertThat(numbers.percent(BigFraction.of(1, 3))).isEqualTo("≈ 33,33%");
    }
}
