package vn.dti.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void isTheMiddleNumberOfAnOddCount() {
        assertThat(Median.of(numbers("9.00", "1.00", "5.00"), 2)).contains(new BigDecimal("5.00"));
        assertThat(Median.of(numbers("67.50"), 2)).contains(new BigDecimal("67.50"));
    }

    @Test
    void isTheMeanOfTheTwoMiddleNumbersRoundedHalfUp() {
        assertThat(Median.of(numbers("80.00", "90.00", "10.00", "85.00"), 2)).contains(new BigDecimal("82.50"));
        assertThat(Median.of(numbers("0.01", "0.02"), 2)).contains(new BigDecimal("0.02"));
    }

    @Test
    void isNoNumberWhereThereIsNone() {
        assertThat(Median.of(List.of(), 2)).isEmpty();
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
