package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Rules of conditional formatting that change what is seen of numbers; what else they change is of no concern. */
final class XlsxRules {

    /** A rule whose cells are named behind it. */
    private record Waiting(RuleAppearance look, Predicate<BigDecimal> applies) {}

    private final XlsxStyles styles;

    XlsxRules(XlsxStyles styles) {
        this.styles = styles;
    }

    /** Takes the element {@code conditionalFormatting} just stepped into. */
    void read(XmlCursor xml, SheetBuilder sheet) {
        String areas = xml.attribute("sqref", "");
        List<Waiting> rules = new ArrayList<>();
        while (xml.child()) {
            switch (xml.name()) {
                case "cfRule" -> rules.add(rule(xml));
                case "sqref" -> {
                    // Newer rules stand in an extension and name their cells last.
                    xml.text();
                    areas = xml.textTaken();
                }
                default -> xml.skip();
            }
        }
        rules.removeIf(rule -> rule.look.isPlain());
        if (!rules.isEmpty()) {
            List<Area> cells = Address.areas(areas);
            rules.forEach(rule -> sheet.rule(cells, rule.look, rule.applies));
        }
    }

    /** Takes the element {@code extLst} just stepped into. */
    void readExtensions(XmlCursor xml, SheetBuilder sheet) {
        while (xml.child()) {
            while (xml.child()) {
                if (!xml.name().equals("conditionalFormattings")) {
                    xml.skip();
                    continue;
                }
                while (xml.child()) {
                    read(xml, sheet);
                }
            }
        }
    }

    /** The rule just stepped into; it may apply to all numbers where it asks for more than a comparison with numbers. */
    private Waiting rule(XmlCursor xml) {
        boolean comparison = xml.attribute("type", "").equals("cellIs");
        String operator = xml.attribute("operator", "");
        RuleAppearance look = styles.rule(XmlCursor.wholeNumber(xml.attribute("dxfId", "")));
        List<String> bounds = new ArrayList<>();
        while (xml.child()) {
            switch (xml.name()) {
                case "formula", "f" -> {
                    xml.text();
                    bounds.add(xml.textTaken());
                }
                case "dxf" -> look = styles.readRule(xml);
                case "iconSet", "dataBar" -> {
                    boolean hides = !xml.flag("showValue", true);
                    look = hides ? new RuleAppearance(look.format(), look.paint(), true) : look;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        return new Waiting(look, NumberCondition.of(comparison ? operator : "", bounds));
    }
}
