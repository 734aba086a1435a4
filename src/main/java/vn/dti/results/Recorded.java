package vn.dti.results;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.json.UnreadableJsonException;

/** What stands in a field of a file that was read, held against what dti writes there: nothing is taken for something else. */
public final class Recorded {

    private Recorded() {}

    /**
     * What is there.
     *
     * @param name key of the field
     * @throws UnreadableJsonException if nothing is
     */
    public static <T> T there(String name, T value) throws UnreadableJsonException {
        if (value == null) {
            throw UnreadableJsonException.missing(name);
        }
        return value;
    }

    /**
     * The decimal that is there; empty for null.
     *
     * @param name key of the field
     * @throws UnreadableJsonException if something else is
     */
    public static Optional<BigDecimal> decimal(String name, Object value) throws UnreadableJsonException {
        if (value == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Decimals.read(value);
        if (number.isEmpty()) {
            throw UnreadableJsonException.wrong(name, value);
        }
        return number;
    }
}
