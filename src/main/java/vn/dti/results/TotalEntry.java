package vn.dti.results;

import java.math.BigDecimal;
import java.util.Optional;

/** Points, maximum and value over a scope or a group; all null where a unit has no scores. */
public record TotalEntry(String points, String maximum, String value) {

    public static TotalEntry of(Optional<BigDecimal> points, Optional<BigDecimal> maximum, Optional<BigDecimal> value) {
        return new TotalEntry(Decimals.write(points), Decimals.write(maximum), Decimals.write(value));
    }

    public Optional<BigDecimal> pointsNumber() {
        return Decimals.read(points);
    }

    public Optional<BigDecimal> maximumNumber() {
        return Decimals.read(maximum);
    }

    public Optional<BigDecimal> valueNumber() {
        return Decimals.read(value);
    }
}
