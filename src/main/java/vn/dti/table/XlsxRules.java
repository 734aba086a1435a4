package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Rules of conditional formatting that change how numbers are shown; what else they change is of no concern. */
final class XlsxRules {

    private final XlsxStyles styles;

    XlsxRules(XlsxStyles styles) {
        this.styles = styles;
    }

    /** Takes the element {@code conditionalFormatting} just stepped into. */
    void read(XmlCursor xml, SheetBuilder sheet) {
        String areas = xml.attribute("sqref", "");
        while (xml.child()) {
            CellFormat format = styles.ruleFormat(XmlCursor.wholeNumber(xml.attribute("dxfId", "")));
            if (!xml.name().equals("cfRule") || format == null) {
                xml.skip();
                continue;
            }
            Predicate<BigDecimal> applies = condition(xml);
            for (String area : areas.split(" ")) {
                Area cells = Address.area(area);
                if (cells != null) {
                    sheet.ruleFormat(cells, format, applies);
                }
            }
        }
    }

    /** Which numbers the rule just stepped into may apply to; all where it asks for more than a comparison with numbers. */
    private static Predicate<BigDecimal> condition(XmlCursor xml) {
        boolean comparison = xml.attribute("type", "").equals("cellIs");
        String operator = xml.attribute("operator", "");
        List<BigDecimal> bounds = new ArrayList<>();
        boolean known = comparison;
        while (xml.child()) {
            xml.text();
            BigDecimal bound = number(xml.textTaken().strip());
            known &= bound != null;
            bounds.add(bound);
        }
        if (!known || bounds.isEmpty()) {
            return number -> true;
        }
        BigDecimal first = bounds.get(0);
        BigDecimal last = bounds.get(bounds.size() - 1);
        return switch (operator) {
            case "equal" -> number -> number.compareTo(first) == 0;
            case "notEqual" -> number -> number.compareTo(first) != 0;
            case "greaterThan" -> number -> number.compareTo(first) > 0;
            case "greaterThanOrEqual" -> number -> number.compareTo(first) >= 0;
            case "lessThan" -> number -> number.compareTo(first) < 0;
            case "lessThanOrEqual" -> number -> number.compareTo(first) <= 0;
            case "between" -> number -> number.compareTo(first) >= 0 && number.compareTo(last) <= 0;
            case "notBetween" -> number -> number.compareTo(first) < 0 || number.compareTo(last) > 0;
            default -> number -> true;
        };
    }

    private static BigDecimal number(String text) {
        try {
            return Decimal.parse(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
