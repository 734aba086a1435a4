package vn.dti.table;

import java.util.Map;

/**
 * A number style of an OpenDocument file as the code that Excel has for it. What a cell shows stands in its own text; only
 * colours, and conditional formatting that gives a number a style which the text does not show, ask for it.
 */
final class OdsNumberStyle {

    private OdsNumberStyle() {}

    /**
     * Takes {@code number-style}, {@code percentage-style} or {@code currency-style}, the element just stepped into.
     *
     * @param known codes of the styles before it, by name: of some numbers it leaves the writing to them
     */
    static String code(XmlCursor xml, Map<String, String> known) {
        boolean percentage = xml.name().equals("percentage-style");
        StringBuilder others = new StringBuilder();
        StringBuilder code = new StringBuilder();
        while (xml.child()) {
            switch (xml.name()) {
                case "number" -> code.append(number(xml));
                case "scientific-number", "fraction" -> code.append("General");
                case "text-properties" -> code.append(colour(xml.attribute("color", "")));
                case "map" -> others.append(
                        section(xml.attribute("condition", ""), known.get(xml.attribute("apply-style-name", ""))));
                case "text", "currency-symbol" -> {
                    xml.text();
                    String text = xml.textTaken();
                    if (percentage && text.contains("%")) {
                        code.append('%');
                        percentage = false;
                    } else {
                        code.append('"').append(text.replace("\"", "")).append('"');
                    }
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        return others.append(code).toString();
    }

    private static String colour(String text) {
        return text.startsWith("#") ? "[" + text + "]" : "";
    }

    /** The section of a format for the numbers of a condition: {@code value()>=0}. */
    private static String section(String condition, String code) {
        String compared = condition.replace("value()", "").replace(" ", "").replace("!=", "<>");
        return code == null || code.contains(";") || compared.contains("]") ? "" : "[" + compared + "]" + code + ";";
    }

    private static String number(XmlCursor xml) {
        int decimals = Math.min(30, XmlCursor.wholeNumber(xml.attribute("decimal-places", "0")));
        boolean grouped = XmlCursor.isYes(xml.attribute("grouping", "false"));
        String factor = xml.attribute("display-factor", "1");
        StringBuilder code = new StringBuilder(grouped ? "#,##0" : "0");
        if (decimals > 0) {
            code.append('.').append("0".repeat(decimals));
        }
        for (int zeros = factor.length() - 1; factor.matches("10+") && zeros >= 3; zeros -= 3) {
            code.append(',');
        }
        return xml.attribute("decimal-places") == null && !grouped && factor.equals("1") ? "General" : code.toString();
    }
}
