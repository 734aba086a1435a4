package vn.dti.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.Deadline;
import vn.dti.notice.Texts;

/** The years that texts name. */
final class YearsInTexts {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private YearsInTexts() {}

    /** A text in which every year is the next. */
    static String next(String text) {
        return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + 1));
    }

    /** Lines of a set that speak of another year. */
    static List<String> other(IndicatorSet set, int year, Texts texts) {
        List<String> codes = new ArrayList<>();
        for (Indicator indicator : set.indicators()) {
            boolean other = indicator.rule().all(Deadline.class).stream()
                    .anyMatch(deadline -> deadline.day().getYear() != year);
            Matcher timing = YEAR.matcher(indicator.timing() + " " + indicator.name());
            while (timing.find()) {
                other |= Integer.parseInt(timing.group()) != year;
            }
            if (other) {
                codes.add(indicator.code().text());
            }
        }
        return codes.isEmpty() ? List.of() : List.of(texts.get("init.look.set_dates", set.id(), codes));
    }
}
