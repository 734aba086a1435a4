package vn.dti.results;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimals as the contract writes them: texts with a point. */
public final class Decimals {

    private Decimals() {}

    /** The decimal in a text; empty where there is none. */
    public static Optional<BigDecimal> read(Object text) {
        return text instanceof String decimal && decimal.matches("-?\\d{1,30}(\\.\\d{1,30})?")
                ? Optional.of(new BigDecimal(decimal))
                : Optional.empty();
    }

    /** Null where there is none. */
    public static String write(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
