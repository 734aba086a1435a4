package vn.dti.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and durations as ISO 8601 writes them: in cells of strict {@code .xlsx} files and of {@code .ods}. */
final class IsoTime {

    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final BigDecimal NANOS_OF_DAY = BigDecimal.valueOf(86_400_000_000_000L);
    private static final Pattern MOMENT = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})(?:[T ]|$))?T?"
            + "(?:(\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,](\\d+))?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private IsoTime() {}

    /** What the text says; empty if it is neither a date nor a time nor a duration. */
    static Optional<Content> parse(String text, DayCount dayCount) {
        try {
            if (text.startsWith("P") || text.startsWith("-P")) {
                return Optional.of(duration(Duration.parse(text.replace(',', '.'))));
            }
            Matcher moment = MOMENT.matcher(text);
            if (text.isEmpty() || !moment.matches()) {
                return Optional.empty();
            }
            LocalTime time = moment.group(2) == null ? LocalTime.MIN : time(moment.group(2), moment.group(3));
            if (moment.group(1) == null) {
                return Optional.of(duration(Duration.ofNanos(time.toNanoOfDay())));
            }
            LocalDateTime written = LocalDate.parse(moment.group(1)).atTime(time);
            LocalDateTime meant = moment.group(4) == null
                    ? written
                    : written.atOffset(ZoneOffset.of(moment.group(4)))
                            .withOffsetSameInstant(VIET_NAM)
                            .toLocalDateTime();
            return Optional.of(dayCount.moment(written.toLocalDate(), meant, text));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Digits behind the ninth of a second say nothing. */
    private static LocalTime time(String clock, String fraction) {
        LocalTime time = LocalTime.parse(clock);
        if (fraction == null) {
            return time;
        }
        String nanos = (fraction + "000000000").substring(0, 9);
        return time.withNano(Integer.parseInt(nanos));
    }

    private static Content duration(Duration duration) {
        BigDecimal serial = BigDecimal.valueOf(duration.toNanos())
                .divide(NANOS_OF_DAY, 15, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Content.Time(DayCount.clock(serial, true), serial);
    }
}
