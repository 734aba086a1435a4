package vn.dti.assessment;

import java.time.LocalDate;

/**
 * The data window (kỳ số liệu), both days inside.
 *
 * @param line of dti.yaml, from 1
 */
public record Window(LocalDate from, LocalDate to, int line) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
