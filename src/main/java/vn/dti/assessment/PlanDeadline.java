package vn.dti.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A deadline (hạn).
 *
 * @param day its day; empty where only words are given
 * @param inclusive {@code by}, "chậm nhất ngày": that day is in time; else {@code before}, "trước ngày": it is late
 * @param text shown in its place, may be empty
 * @param line of dti.yaml, from 1
 */
public record PlanDeadline(Optional<LocalDate> day, boolean inclusive, String text, int line) {

    /** The last day that is in time. */
    public Optional<LocalDate> lastDay() {
        return day.map(stated -> inclusive ? stated : stated.minusDays(1));
    }

    public boolean isLate(LocalDate date) {
        return lastDay().filter(date::isAfter).isPresent();
    }

    /** Days from a date to the last day in time; negative when it is past. */
    public Optional<Long> daysLeft(LocalDate today) {
        return lastDay().map(last -> ChronoUnit.DAYS.between(today, last));
    }
}
