package vn.dti.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What stands in a cell. Formulas hold what the file has cached for them. */
public sealed interface Content {

    /**
     * A number by its shortest decimal text, at most 15 significant digits (dac-ta 3.1).
     *
     * @param percent whether the cell is formatted as a percentage; {@code value} is then still 0.85 for 85%
     * @param shown what the cell shows, where that is another number than the stored one (format {@code 0.0} on 8.456,
     *     a constant format); empty where the shown text says the stored value
     */
    record Number(BigDecimal value, boolean percent, String shown) implements Content {
        public Number {
            Objects.requireNonNull(value);
            Objects.requireNonNull(shown);
        }
    }

    /** Text as stored, not trimmed. */
    record Text(String text) implements Content {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A number in a format that adds the sign % without counting in hundredths: 64 that shows as 64%.
     *
     * @param value the number that the file stores: 64
     * @param shown what the cell shows
     */
    record PercentSign(BigDecimal value, String shown) implements Content {}

    /**
     * A date, or a date and time: a number in a date format, or a typed date of an {@code .ods}.
     *
     * @param day the day that is meant
     * @param written the moment as the file stores it, where the day that is meant is another than the one it names:
     *     within a minute before midnight, or in another time zone than Viet Nam's; else empty
     */
    record Day(LocalDate day, BigDecimal serial, String written) implements Content {
        public Day {
            Objects.requireNonNull(day);
            Objects.requireNonNull(serial);
            Objects.requireNonNull(written);
        }

        public Day(LocalDate day, BigDecimal serial) {
            this(day, serial, "");
        }
    }

    /** A time of day or duration ({@code 8:30}): a number in a time format. */
    record Time(String shown, BigDecimal serial) implements Content {}

    record Truth(boolean value) implements Content {}

    /** An error value, as Excel writes it: {@code #REF!}. */
    record Error(String code) implements Content {}

    /** A picture in the place of a value: what it shows is not read. */
    record Picture() implements Content {}

    /** A formula whose result the file does not hold. */
    record NoValue() implements Content {}
}
