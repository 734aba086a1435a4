package vn.dti.table;

/**
 * A number style of an OpenDocument file as the code that Excel has for it. What a cell shows stands in its own text; only
 * conditional formatting asks for the style of a number that the text does not show.
 */
final class OdsNumberStyle {

    private OdsNumberStyle() {}

    /** Takes {@code number-style}, {@code percentage-style} or {@code currency-style}, the element just stepped into. */
    static CellFormat read(XmlCursor xml) {
        boolean percentage = xml.name().equals("percentage-style");
        StringBuilder code = new StringBuilder();
        while (xml.child()) {
            switch (xml.name()) {
                case "number" -> code.append(number(xml));
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
        return CellFormat.of(code.toString());
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
