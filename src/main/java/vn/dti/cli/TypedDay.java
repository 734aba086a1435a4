package vn.dti.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day as it is typed in a command: 15/11/2026, as people write it, or 2026-11-15.
 *
 * <p>A class, not a method given as a lambda: the interfaces of picocli are of Java 5, and Java leaves such an interface and all
 * its implementations (35 converters of picocli's) out of the class-data archive where a lambda of it is in there.
 */
final class TypedDay implements ITypeConverter<LocalDate> {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** @throws TypeConversionException if the text is no day */
    @Override
    public LocalDate convert(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        try {
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
            if (yearFirst.matches()) {
                return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
        } catch (DateTimeException noSuchDay) {
            throw new TypeConversionException(text);
        }
        throw new TypeConversionException(text);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
