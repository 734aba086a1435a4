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
        List<String> bounds = new ArrayList<>();
        while (xml.child()) {
            xml.text();
            bounds.add(xml.textTaken());
        }
        return NumberCondition.of(comparison ? operator : "", bounds);
    }
}
