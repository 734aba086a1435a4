package vn.dti.table;

import java.math.BigDecimal;
import java.util.Locale;
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

    /** What LibreOffice and Google show where a truth is stored as 1 or 0. */
    private static final Set<String> TRUTHS = Set.of("TRUE", "FALSE", "ĐÚNG", "SAI");

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
        boolean noText = text.isEmpty() && (value == null || value.isEmpty());
        return formula.isEmpty() && noText && (type.isEmpty() || type.equals("string"));
    }

    /**
     * What the cell holds.
     *
     * @param text the text that it shows
     * @param showsText whether it shows one at all, be it empty
     * @param style how it looks
     */
    private Content content(String text, boolean showsText, OdsStyles.Style style) {
        boolean marked = type.equals("error") || !formula.isEmpty() && isError(text);
        if (marked) {
            return new Content.Error(text.isEmpty() ? "#N/A" : text);
        }
        switch (type) {
            case "float", "percentage", "currency" -> {
                return number(text, style);
            }
            case "date", "time" -> {
                return IsoTime.parse(value == null ? "" : value.strip(), DayCount.FROM_1900)
                        .orElseGet(() -> new Content.Text(text));
            }
            case "boolean" -> {
                return new Content.Truth(value != null && XmlCursor.isYes(value.strip()));
            }
            case "string" -> {
                return new Content.Text(value == null ? text : value);
            }
            default -> {
                // LibreOffice leaves the type out of a result that is an empty text, but shows that text.
                boolean mayBeText = showsText || formula.indexOf('"') >= 0;
                return mayBeText ? new Content.Text(text) : new Content.NoValue();
            }
        }
    }

    private static boolean isError(String text) {
        return text.startsWith("Err:") || ERRORS.contains(text);
    }

    private Content number(String text, OdsStyles.Style style) {
        BigDecimal number = Decimal.parse(value == null ? "" : value.strip());
        if (number == null) {
            return new Content.Error("#NUM!");
        }
        if (style.isTruth()
                || TRUTHS.contains(text.toUpperCase(Locale.ROOT))
                || TRUTHS.contains(formula.replace("()", ""))) {
            return new Content.Truth(number.signum() != 0);
        }
        boolean percent = type.equals("percentage");
        String shown = ShownNumber.ifDifferent(number, text, percent);
        if (!percent && shown.isEmpty() && ShownNumber.saysPercent(text)) {
            return new Content.PercentSign(number, text);
        }
        return new Content.Number(number, percent, shown);
    }

    /** Like {@link #content}, where a value that is not what its type says is damage at the given place. */
    Content contentAt(String text, boolean showsText, OdsStyles.Style style, String sheet, String address) {
        try {
            return content(text, showsText, style);
        } catch (NumberFormatException e) {
            throw Refusal.damagedAt(sheet, address);
        }
    }
}
