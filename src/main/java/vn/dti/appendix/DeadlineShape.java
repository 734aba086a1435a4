package vn.dti.appendix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.Deadline;

/**
 * All in time, less later.
 *
 * <ul>
 *   <li>{@code Ban hành trước ngày 31/3: điểm tối đa; sau ngày 31/3: 1/2 điểm tối đa; không ban hành: 0 điểm}
 *   <li>{@code Ban hành trong quý I: 10 điểm; sau quý I: 5 điểm; chưa ban hành: 0 điểm}
 *   <li>{@code Chậm nhất ngày 15/11/2025: điểm tối đa; nộp chậm: 0 điểm}
 * </ul>
 */
final class DeadlineShape implements Shape {

    private static final String DAY = "(?:ngày )?(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}))?";
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
    private static final Pattern LATE = Pattern.compile(
            "^([^\\d:;%]*?) ?(?<!\\p{L})(?:sau thời hạn(?: trên| này| quy định)?|sau thời gian(?: trên| này| quy định)?|quá hạn|trễ hạn|trễ|chậm|muộn|muộn hơn|chậm hơn)$");

    /** A day, and whether it is itself within the span that ends or begins there. */
    private record When(String what, Optional<LocalDate> day, boolean in) {}

    @Override
    public Optional<ScoringReading> read(ScoringText text) {
        Optional<List<Case>> cases = Case.all(text.clauses());
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Case first = cases.get().get(0);
        Optional<When> inTime = inTime(first.folded(), text.year());
        if (inTime.isEmpty()) {
            return Optional.empty();
        }
        if (inTime.get().day().isEmpty()) {
            return Optional.of(ScoringReading.not(
                    List.of(first.clause().text()), Remark.of(Remark.Kind.YEAR_UNSAID, first.when())));
        }
        if (!first.award().of(Exact.of(text.maximum())).equals(Exact.of(text.maximum()))) {
            return Optional.of(ScoringReading.not(List.of(first.clause().text())));
        }
        LocalDate day = inTime.get().day().get();
        boolean in = inTime.get().in();
        Optional<Award> late = Optional.empty();
        List<Remark> remarks = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Case one : cases.get().subList(1, cases.get().size())) {
            Optional<When> after = after(one.folded(), text.year());
            boolean said = LATE.matcher(one.folded()).matches();
            boolean same =
                    after.isPresent() && after.get().day().filter(day::equals).isPresent();
            if (OptionWords.isNo(one.folded()) && one.award().amount().isZero()) {
                continue;
            } else if (late.isEmpty() && (said || same)) {
                late = Optional.of(one.award());
                if (same && after.get().in() == in) {
                    remarks.add(Remark.of(in ? Remark.Kind.EDGE_TWICE : Remark.Kind.DAY_UNSAID, day));
                }
            } else {
                left.add(one.clause().text());
            }
        }
        if (!left.isEmpty()) {
            return Optional.of(ScoringReading.not(left));
        }
        if (late.isPresent() && late.get().of(Exact.of(text.maximum())).compareTo(Exact.of(text.maximum())) > 0) {
            return Optional.of(ScoringReading.not(text));
        }
        return Optional.of(ScoringReading.of(
                new Deadline(day, in, late.orElse(Award.NOTHING)),
                Map.of("a", inTime.get().what()),
                remarks));
    }

    private static Optional<When> inTime(String folded, OptionalInt year) {
        return day(BEFORE.matcher(folded), year, false)
                .or(() -> day(BY.matcher(folded), year, true))
                .or(() -> quarter(IN_QUARTER.matcher(folded), year))
                .or(() -> month(IN_MONTH.matcher(folded), year));
    }

    /** In is here whether the day itself is late. */
    private static Optional<When> after(String folded, OptionalInt year) {
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
        Optional<Integer> stated =
                Optional.ofNullable(matcher.group(4)).map(Integer::valueOf).or(() -> boxed(year));
        if (month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        return stated.isPresent() && day > YearMonth.of(stated.get(), month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(new When(what(matcher.group(1)), stated.map(of -> LocalDate.of(of, month, day)), in));
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
