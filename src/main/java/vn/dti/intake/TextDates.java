package vn.dti.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
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
final class TextDates {

    private static final String TIME = "(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final int LONGEST = 30;

    private final Workbook workbook;
    private boolean looked;
    private Optional<String> monthFirst = Optional.empty();
    private boolean dayFirst;

    TextDates(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A date in the file that can only be month first. */
    Optional<String> monthFirst() {
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
                    if (cell.content() instanceof Content.Text text
                            && text.text().length() <= LONGEST) {
                        look(CellText.of(text));
                    }
                }
            }
        }
    }

    private void look(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(2));
            if (first <= 12 && second > 12 && monthFirst.isEmpty()) {
                monthFirst = Optional.of(text);
            }
            dayFirst |= first > 12 && second <= 12;
        }
    }

    /** Whether a text gives day and month in an order that only the file can tell. */
    static boolean isInOrder(String text) {
        return NUMBERS.matcher(text).matches();
    }

    static boolean hasTime(String text) {
        return text.indexOf(':') >= 0;
    }

    /** A day as people write it, day first, or as computers do, year first; a time of day behind it is left out. */
    static Optional<LocalDate> parse(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(3), numbers.group(2), numbers.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    /** The same day and month the other way round. */
    static Optional<LocalDate> parseMonthFirst(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? day(numbers.group(3), numbers.group(1), numbers.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
