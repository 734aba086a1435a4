package vn.dti.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * What the attributes of an OpenDocument cell say.
 *
 * @param type {@code float}, {@code percentage}, {@code currency}, {@code date}, {@code time}, {@code boolean},
 *     {@code string}; {@code error} where the program said so; empty if there is no value
 * @param value the value as stored; null where only the text holds it
 * @param formula in Excel's words, empty where there is none
 */
record OdsCell(String type, String value, String formula, String style, int repeated, int columns, int rows) {

    private static final BigDecimal NANOS_OF_DAY = BigDecimal.valueOf(86_400_000_000_000L);
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF");

    static OdsCell of(XmlCursor xml) {
        String type = "";
        String value = null;
        String formula = "";
        String style = null;
        int repeated = 1;
        int columns = 1;
        int rows = 1;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            String text = xml.attributeValue(i);
            switch (xml.attributeName(i)) {
                case "value-type" -> type = type.equals("error") ? type : text;
                case "value", "date-value", "time-value", "boolean-value", "string-value" -> value = text;
                case "formula" -> formula = OdsFormula.toExcel(text);
                case "style-name" -> style = text;
                case "number-columns-repeated" -> repeated = count(text);
                case "number-columns-spanned" -> columns = count(text);
                case "number-rows-spanned" -> rows = count(text);
                default -> {}
            }
        }
        return new OdsCell(type, value, formula, style, repeated, columns, rows);
    }

    /** A number of times from 1; what is none counts as once. */
    static int count(String text) {
        return Math.max(1, XmlCursor.wholeNumber(text));
    }

    boolean isEmpty(String text) {
        return formula.isEmpty() && text.isEmpty() && (type.isEmpty() || type.equals("string"));
    }

    /** What the cell holds, given the text that it shows. */
    Content content(String text) {
        boolean marked = type.equals("error") || !formula.isEmpty() && isError(text);
        if (marked) {
            return new Content.Error(text.isEmpty() ? "#N/A" : text);
        }
        switch (type) {
            case "float", "percentage", "currency" -> {
                return number(text);
            }
            case "date" -> {
                return day();
            }
            case "time" -> {
                return time();
            }
            case "boolean" -> {
                return new Content.Truth("true".equals(value));
            }
            case "string" -> {
                return new Content.Text(text.isEmpty() && value != null ? value : text);
            }
            default -> {
                // LibreOffice leaves the type out of a result that is an empty text.
                boolean mayBeText = !text.isEmpty() || formula.indexOf('"') >= 0;
                return mayBeText ? new Content.Text(text) : new Content.NoValue();
            }
        }
    }

    private static boolean isError(String text) {
        return text.startsWith("Err:") || ERRORS.contains(text);
    }

    private Content number(String text) {
        BigDecimal number = Decimal.parse(value == null ? "" : value.strip());
        if (number == null) {
            return new Content.Error("#NUM!");
        }
        boolean percent = type.equals("percentage");
        return new Content.Number(number, percent, ShownNumber.ifDifferent(number, text, percent));
    }

    private Content day() {
        int split = value == null ? -1 : value.indexOf('T');
        String text = value == null ? "" : value;
        LocalDate day = LocalDate.parse(split < 0 ? text : text.substring(0, split));
        BigDecimal serial = DayCount.FROM_1900.serial(day);
        return new Content.Day(
                day, split < 0 ? serial : serial.add(DayCount.serial(LocalTime.parse(text.substring(split + 1)))));
    }

    private Content time() {
        String text = (value == null ? "" : value).replace(',', '.');
        BigDecimal serial = BigDecimal.valueOf(Duration.parse(text).toNanos())
                .divide(NANOS_OF_DAY, 15, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Content.Time(DayCount.clock(serial, true), serial);
    }

    /** Like {@link #content}, where a value that is not what its type says is damage at the given place. */
    Content contentAt(String text, String sheet, String address) {
        try {
            return content(text);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw Refusal.damagedAt(sheet, address);
        }
    }
}
