package vn.dti.appendix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and quarters as scoring texts name them, with what is done by then. */
final class DayWords {

    private static final String DAY =
            "(?:ngày |(?!\\d{1,2} tháng))(\\d{1,2})(?:[/-]| tháng )(\\d{1,2})(?:(?:[/-]| năm )(\\d{4})|(?: (?:hằng|hàng) năm| (?:của )?năm đánh giá)?)";
    private static final String WHAT = "([^\\d:;%≥≤<>=…]*?) ?";
    private static final Pattern BEFORE = Pattern.compile("^" + WHAT + "(?<!\\p{L})trước " + DAY + "$");
    private static final Pattern BY = Pattern.compile("^" + WHAT
            + "(?<!\\p{L})(?:chậm nhất(?: là| vào| đến)?|trước hoặc trong|trước và trong|đến hết|muộn nhất(?: là)?) "
            + DAY + "$");
    private static final Pattern IN_QUARTER =
            Pattern.compile("^" + WHAT + "(?<!\\p{L})trong quý (i{1,3}|iv|[1-4])(?:[/ ](?:năm )?(\\d{4}))?$");
    private static final Pattern IN_MONTH =
            Pattern.compile("^" + WHAT + "(?<!\\p{L})trong tháng (\\d{1,2})(?:[/ ](?:năm )?(\\d{4}))?$");
    private static final Pattern AFTER = Pattern.compile("^" + WHAT + "(?<!\\p{L})sau " + DAY + "$");
    private static final Pattern FROM = Pattern.compile("^" + WHAT + "(?<!\\p{L})từ " + DAY + "(?: trở đi)?$");
    private static final Pattern AFTER_QUARTER =
            Pattern.compile("^" + WHAT + "(?<!\\p{L})sau quý (i{1,3}|iv|[1-4])(?:[/ ](?:năm )?(\\d{4}))?$");
    private static final Pattern AFTER_MONTH =
            Pattern.compile("^" + WHAT + "(?<!\\p{L})sau tháng (\\d{1,2})(?:[/ ](?:năm )?(\\d{4}))?$");
    private static final Pattern RANGE = Pattern.compile("^" + WHAT + "(?<!\\p{L})(từ|sau|từ sau) " + DAY
            + " (đến trước|đến hết|đến|tới) ((?:ngày )?\\d{1,2}(?:[/-]| tháng )\\d{1,2}(?:(?:[/-]| năm )\\d{4})?)$");

    private DayWords() {}

    /** A day, and whether it is itself within the span that ends or begins there; empty where its year is not said. */
    record When(String what, Optional<LocalDate> day, boolean in) {}

    /**
     * From one day to another.
     *
     * @param begins the first day
     * @param in whether the day it ends on is itself within
     */
    record Between(LocalDate begins, LocalDate ends, boolean in) {}

    /** What is done, where a case names a day, quarter or month. */
    static Optional<String> act(String folded, OptionalInt year) {
        Matcher range = RANGE.matcher(folded);
        return range.matches()
                ? Optional.of(range.group(1))
                : inTime(folded, year)
                        .or(() -> after(folded, year))
                        .map(When::what)
                        .map(what -> what.replaceFirst("^Ngày ", ""));
    }

    /** Until when something is in time: "trước ngày 31/3", "trong quý I". */
    static Optional<When> inTime(String folded, OptionalInt year) {
        return day(BEFORE.matcher(folded), year, false)
                .or(() -> day(BY.matcher(folded), year, true))
                .or(() -> quarter(IN_QUARTER.matcher(folded), year))
                .or(() -> month(IN_MONTH.matcher(folded), year));
    }

    /** From when something is late; "in" is here whether the day itself is late. */
    static Optional<When> after(String folded, OptionalInt year) {
        return day(AFTER.matcher(folded), year, false)
                .or(() -> day(FROM.matcher(folded), year, true))
                .or(() -> quarter(AFTER_QUARTER.matcher(folded), year)
                        .map(when -> new When(when.what(), when.day(), false)))
                .or(() ->
                        month(AFTER_MONTH.matcher(folded), year).map(when -> new When(when.what(), when.day(), false)));
    }

    private static Optional<When> day(Matcher matcher, OptionalInt year, boolean in) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group(3));
        int day = Integer.parseInt(matcher.group(2));
        boolean stated = matcher.group(4) != null || year.isPresent();
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        Optional<LocalDate> of = day(matcher.group(2), matcher.group(3), matcher.group(4), year);
        return stated && of.isEmpty() ? Optional.empty() : Optional.of(new When(what(matcher.group(1)), of, in));
    }

    /** A day of the calendar in the stated year, or else in that of the assessment. */
    private static Optional<LocalDate> day(String day, String month, String stated, OptionalInt year) {
        Optional<Integer> of = Optional.ofNullable(stated).map(Integer::valueOf).or(() -> boxed(year));
        int at = Integer.parseInt(day);
        int in = Integer.parseInt(month);
        return of.filter(each -> in >= 1
                        && in <= 12
                        && at >= 1
                        && at <= YearMonth.of(each, in).lengthOfMonth())
                .map(each -> LocalDate.of(each, in, at));
    }

    /** "Trong quý II": until its last day. */
    static Optional<When> inQuarter(String folded, OptionalInt year) {
        return quarter(IN_QUARTER.matcher(folded), year);
    }

    /** "Trong tháng 02": until its last day. */
    static Optional<When> inMonth(String folded, OptionalInt year) {
        return month(IN_MONTH.matcher(folded), year);
    }

    /** "Từ ngày 31/3 đến trước ngày 30/6"; empty where a day is none of the calendar. */
    static Optional<Between> between(String folded, OptionalInt year) {
        Matcher range = RANGE.matcher(folded);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(range.group(3), range.group(4), range.group(5), year);
        Optional<LocalDate> to =
                day(BEFORE.matcher("trước " + range.group(7)), year, true).flatMap(When::day);
        boolean itself = range.group(2).equals("từ");
        boolean in = !range.group(6).equals("đến trước");
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Between(itself ? from.get() : from.get().plusDays(1), to.get(), in))
                : Optional.empty();
    }

    private static Optional<When> quarter(Matcher matcher, OptionalInt year) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number =
                switch (matcher.group(2)) {
                    case "i", "1" -> 1;
                    case "ii", "2" -> 2;
                    case "iii", "3" -> 3;
                    default -> 4;
                };
        return Optional.of(endOf(matcher, number * 3, year));
    }

    private static Optional<When> month(Matcher matcher, OptionalInt year) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group(2));
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(endOf(matcher, month, year));
    }

    private static When endOf(Matcher matcher, int month, OptionalInt year) {
        Optional<Integer> stated =
                Optional.ofNullable(matcher.group(3)).map(Integer::valueOf).or(() -> boxed(year));
        return new When(
                what(matcher.group(1)), stated.map(of -> YearMonth.of(of, month).atEndOfMonth()), true);
    }

    private static Optional<Integer> boxed(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    private static String what(String words) {
        String what = words.strip();
        return what.isEmpty() ? "" : "Ngày " + what;
    }
}
