package vn.dti.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.formlayout.CellText;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * The dates that a file holds as text. Day first, as people here write; but a file of which any date can only be month
 * first speaks against that (dac-ta 2, last lines).
 */
public final class TextDates {

    private static final String CLOCK =
            "((?:[01]?\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?|\\s?(?:h|g|giờ)\\s?(?:[0-5]\\d(?:\\s?(?:ph|phút))?)?))"
                    + "(?:\\s?(?:[AaPp][Mm]|SA|CH))?";
    private static final String DAY = "(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})";
    private static final String ZONE = "\\s?(Z|[+-]\\d{2}:?\\d{2})?";
    /** A day, and a time of day before or behind it. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?:" + CLOCK + ",?\\s+(?:ngày\\s+)?)?" + DAY + "(?:(?:[ T]+|,\\s*)(?:lúc\\s+)?" + CLOCK + ZONE + ")?");

    private static final Pattern PARTS = Pattern.compile("(\\d+)[/.-](\\d+)[/.-](\\d+)");
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final int LONGEST = 40;

    private final Workbook workbook;
    private boolean looked;
    private Optional<String> monthFirst = Optional.empty();
    private boolean dayFirst;

    /** Those of a file; it is looked through when the order of a date is asked for. */
    public TextDates(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A date in the file that can only be month first. */
    public Optional<String> monthFirst() {
        look();
        return monthFirst;
    }

    /** Whether a date in the file can only be day first. */
    boolean isDayFirst() {
        look();
        return dayFirst;
    }

    /** Looks through the file once, when a date is met whose order matters. */
    private void look() {
        if (looked) {
            return;
        }
        looked = true;
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    workbook.clock().ask();
                    if (cell.content() instanceof Content.Text text
                            && text.text().length() <= LONGEST) {
                        look(CellText.of(text));
                    }
                }
            }
        }
    }

    private void look(String text) {
        parts(text).filter(TextDates::endsWithYear).ifPresent(parts -> {
            int first = Integer.parseInt(parts.group(1));
            int second = Integer.parseInt(parts.group(2));
            if (first <= 12 && second > 12 && monthFirst.isEmpty()) {
                monthFirst = Optional.of(text);
            }
            dayFirst |= first > 12 && second <= 12;
        });
    }

    /** The three numbers of a day that a text gives; empty if it gives none. */
    private static Optional<MatchResult> parts(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches() || moment.group(1) != null && moment.group(3) != null) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(moment.group(2));
        return parts.matches() ? Optional.of(parts) : Optional.empty();
    }

    private static boolean endsWithYear(MatchResult parts) {
        return parts.group(3).length() == 4;
    }

    /** Whether a text gives day and month in an order that only the file can tell. */
    public static boolean isInOrder(String text) {
        return parts(text).filter(TextDates::endsWithYear).isPresent();
    }

    /** Whether a text that is a day gives a time of day too. */
    static boolean hasTime(String text) {
        Matcher moment = MOMENT.matcher(text);
        return moment.matches() && (moment.group(1) != null || moment.group(3) != null);
    }

    /**
     * A day as people write it, day first, or as computers do, year first. A time of day before or behind it is left out,
     * but one of another time zone than Viet Nam's is the day that it is here.
     */
    static Optional<LocalDate> parse(String text) {
        return parts(text)
                .flatMap(parts -> endsWithYear(parts)
                        ? day(text, parts.group(3), parts.group(2), parts.group(1))
                        : day(text, parts.group(1), parts.group(2), parts.group(3)));
    }

    /** The same day and month the other way round. */
    static Optional<LocalDate> parseMonthFirst(String text) {
        return parts(text)
                .filter(TextDates::endsWithYear)
                .flatMap(parts -> day(text, parts.group(3), parts.group(1), parts.group(2)));
    }

    private static Optional<LocalDate> day(String text, String year, String month, String day) {
        try {
            LocalDate named = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            Matcher moment = MOMENT.matcher(text);
            if (!moment.matches() || moment.group(4) == null) {
                return Optional.of(named);
            }
            String[] clock = moment.group(3).split("\\D+");
            return Optional.of(
                    named.atTime(Integer.parseInt(clock[0]), clock.length > 1 ? Integer.parseInt(clock[1]) : 0)
                            .atOffset(ZoneOffset.of(moment.group(4)))
                            .withOffsetSameInstant(VIET_NAM)
                            .toLocalDate());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
