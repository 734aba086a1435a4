package vn.dti.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days as numbers, the way a workbook counts them: from 1900 (with its 29 February that never was) or from 1904. */
enum DayCount {
    FROM_1900(LocalDate.of(1899, 12, 30)),
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final int LAST = 2_958_465;
    private static final int FIRST_OF_MARCH_1900 = 61;
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    /** Just behind 23:59:00, which people type: "hạn 23:59". */
    private static final BigDecimal LAST_MINUTE = new BigDecimal("0.99931");

    private final LocalDate zero;

    DayCount(LocalDate zero) {
        this.zero = zero;
    }

    /** What a number means in the format of a date; empty where a spreadsheet has no day for it. */
    Optional<Content> content(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
            return Optional.empty();
        }
        int days = serial.intValue();
        boolean beforeTheGap = this == FROM_1900 && days < FIRST_OF_MARCH_1900;
        LocalDate day = zero.plusDays(beforeTheGap ? days + 1L : days);
        BigDecimal part = serial.subtract(BigDecimal.valueOf(days));
        if (part.compareTo(LAST_MINUTE) < 0) {
            return Optional.of(new Content.Day(day, serial));
        }
        LocalTime time = LocalTime.ofSecondOfDay(Math.min(
                86_399,
                part.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValue()));
        return Optional.of(new Content.Day(day.plusDays(1), serial, day + " " + time));
    }

    /**
     * What a date with a time of day means.
     *
     * @param named the day that the file names
     * @param meant the moment in Viet Nam's time; less than a minute before midnight the next day is meant: programs that
     *     count in another zone lose some seconds of it
     * @param written the moment as the file writes it
     */
    Content moment(LocalDate named, LocalDateTime meant, String written) {
        LocalDate day = meant.plusSeconds(59).toLocalDate();
        boolean another = !day.equals(named);
        BigDecimal serial = another
                ? serial(day)
                : serial(day).add(serial(meant.toLocalTime())).stripTrailingZeros();
        return new Content.Day(day, serial.scale() < 0 ? serial.setScale(0) : serial, another ? written : "");
    }

    /** The number of a day that is written as a date. */
    BigDecimal serial(LocalDate day) {
        long days = ChronoUnit.DAYS.between(zero, day);
        boolean beforeTheGap = this == FROM_1900 && days < FIRST_OF_MARCH_1900;
        return BigDecimal.valueOf(beforeTheGap ? days - 1 : days);
    }

    /**
     * How a number reads as a time: {@code 8:30}, with seconds where there are any.
     *
     * @param elapsed whether days count as hours ({@code 25:30}) or are left out
     */
    static String clock(BigDecimal serial, boolean elapsed) {
        BigDecimal seconds = serial.abs().multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP);
        if (seconds.precision() > 15) {
            return "#####";
        }
        long all = seconds.longValue();
        long hours = elapsed ? all / 3600 : all / 3600 % 24;
        String text = hours + ":" + two(all / 60 % 60);
        return (serial.signum() < 0 ? "-" : "") + (all % 60 == 0 ? text : text + ":" + two(all % 60));
    }

    /** The share of a day. */
    static BigDecimal serial(LocalTime time) {
        return BigDecimal.valueOf(time.toSecondOfDay()).divide(SECONDS_OF_DAY, 15, RoundingMode.HALF_UP);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
