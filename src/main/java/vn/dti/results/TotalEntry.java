package vn.dti.results;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.json.UnreadableJsonException;

/** Points, maximum and value over a scope or a group; all null where a unit has no scores. */
public record TotalEntry(String points, String maximum, String value) {

    public static TotalEntry of(Optional<BigDecimal> points, Optional<BigDecimal> maximum, Optional<BigDecimal> value) {
        return new TotalEntry(Decimals.write(points), Decimals.write(maximum), Decimals.write(value));
    }

    public Optional<BigDecimal> pointsNumber() throws UnreadableJsonException {
        return Recorded.decimal("points", points);
    }

    public Optional<BigDecimal> maximumNumber() throws UnreadableJsonException {
        return Recorded.decimal("maximum", maximum);
    }

    public Optional<BigDecimal> valueNumber() throws UnreadableJsonException {
        return Recorded.decimal("value", value);
    }
}
