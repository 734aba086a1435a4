package vn.dti.status;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.formlayout.Folding;

/**
 * When a task of a plan is due, by the plan's own words (thời gian thực hiện): "Quý II năm 2024", "Trước ngày 30/9/2024".
 * What has no day of its own ("Thường xuyên", "Khi có hướng dẫn") is due with the form.
 */
final class Timing {

    /** A day with or without its year. */
    private static final Pattern DAY = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])");

    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2})(?:/(\\d{4})| nam (\\d{4}))?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{4})");
    /** One quarter or several; the last says when the task is due. */
    private static final Pattern QUARTER = Pattern.compile(
            "(?<![a-z])quy (?:(?:iv|iii|ii|i|[1-4])(?![a-z\\d])[ /]*(?:va |den |quy )*)*?(iv|iii|ii|i|[1-4])(?![a-z\\d])"
                    + "(?![ /]*(?:va |den |quy )*(?:iv|iii|ii|i|[1-4])(?![a-z\\d]))");
    /** What comes again and again, or on an occasion, has no end of its own. */
    private static final Pattern ENDLESS =
            Pattern.compile("thuong xuyen|(?<![a-z])(?:hang|moi) |dinh ky|khi co|khi duoc");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private Timing() {}

    /**
     * The last day on which a task is in time.
     *
     * @param words as the set writes them
     * @param year of the assessment, where the words name none
     * @return empty where they name no day, month, quarter or end of a year
     */
    static Optional<LocalDate> lastDay(String words, int year) {
        String text = Folding.bare(words);
        try {
            Optional<LocalDate> day = day(text, year);
            return day.isPresent() || ENDLESS.matcher(text).find() ? day : period(text, year);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text, int year) {
        for (Pattern pattern : new Pattern[] {DAY_IN_WORDS, DAY}) {
            Matcher matcher = pattern.matcher(text);
            LocalDate last = null;
            while (matcher.find()) {
                int month = Integer.parseInt(matcher.group(2));
                int own = matcher.group(3) == null ? year : Integer.parseInt(matcher.group(3));
                last = LocalDate.of(own, month, Integer.parseInt(matcher.group(1)));
            }
            if (last != null) {
                return Optional.of(text.contains("truoc") ? last.minusDays(1) : last);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> period(String text, int year) {
        int own = year(text, year);
        Matcher quarter = QUARTER.matcher(text);
        Matcher month = MONTH.matcher(text);
        Matcher ofYear = MONTH_OF_YEAR.matcher(text);
        Optional<YearMonth> last = Optional.empty();
        if (quarter.find()) {
            last = Optional.of(YearMonth.of(own, 3 * QUARTERS.get(quarter.group(1))));
        } else if (text.contains("6 thang dau nam")) {
            last = Optional.of(YearMonth.of(own, 6));
        } else if (text.contains("6 thang cuoi nam")
                || text.contains("trong nam")
                || text.contains("cuoi nam")
                || text.contains("ca nam")
                || text.matches("nam \\d{4}")) {
            last = Optional.of(YearMonth.of(own, 12));
        } else if (month.find()) {
            last = Optional.of(YearMonth.of(own, Integer.parseInt(month.group(1))));
        } else if (ofYear.find()) {
            last = Optional.of(YearMonth.of(own, Integer.parseInt(ofYear.group(1))));
        }
        return last.map(each -> text.contains("truoc") ? each.atDay(1).minusDays(1) : each.atEndOfMonth());
    }

    private static int year(String text, int year) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : year;
    }
}
