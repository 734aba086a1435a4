package vn.dti.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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

    /** What has to be done by a deadline, in the order in which it is done. */
    public enum Task {
        SELF_ASSESSMENT,
        EXPLANATIONS,
        RANKING;

        /** Its word in dti.yaml and in output for machines. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Deadlines in the order of their tasks. */
    static Map<Task, PlanDeadline> inOrder(Map<Task, PlanDeadline> deadlines) {
        Map<Task, PlanDeadline> inOrder = new EnumMap<>(Task.class);
        inOrder.putAll(deadlines);
        return Collections.unmodifiableMap(inOrder);
    }

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
