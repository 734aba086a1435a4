package vn.dti.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.assessment.Window;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** Holds dates against the data window (dac-ta 2). */
final class WindowCheck {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?!\\d)");

    private WindowCheck() {}

    /** The first date of an evidence text that lies outside the window. */
    static Optional<Notice> evidence(String text, IndicatorRow row, Window window) {
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> day = TextDates.parse(matcher.group());
            if (day.isPresent() && !window.contains(day.get())) {
                int column = row.context().header().column(FormColumn.EVIDENCE).orElseThrow();
                return Optional.of(
                        NoticeCode.EVIDENCE_DATE_OUTSIDE.at(row.place(column), day.get(), window.from(), window.to()));
            }
        }
        return Optional.empty();
    }

    /** A date input outside the window. */
    static Optional<Notice> input(InputValue value, Place place, Window window) {
        return value instanceof InputValue.Day day && !window.contains(day.day())
                ? Optional.of(NoticeCode.INPUT_DATE_OUTSIDE.at(place, day.day(), window.from(), window.to()))
                : Optional.empty();
    }
}
