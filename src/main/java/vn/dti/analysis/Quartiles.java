package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** What units of a kind have: quartiles (R-7 of Hyndman and Fan), the median and the best. */
public record Quartiles(BigDecimal first, BigDecimal median, BigDecimal third, BigDecimal best) {

    /** Those of numbers, rounded half up; empty where there are none. */
    static Optional<Quartiles> of(Collection<BigDecimal> numbers, int decimals) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        double[] plain = numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return Optional.of(new Quartiles(
                Statistics.quantile(plain, 25, decimals).orElseThrow(),
                Median.of(numbers, decimals).orElseThrow(),
                Statistics.quantile(plain, 75, decimals).orElseThrow(),
                numbers.stream().max(BigDecimal::compareTo).orElseThrow()));
    }
}
