package vn.dti.table;

/** Formulas of OpenDocument in the words of Excel: {@code of:=SUM([.D8:.D12];1)} is {@code SUM(D8:D12,1)}. */
final class OdsFormula {

    private OdsFormula() {}

    static String toExcel(String formula) {
        int start = formula.indexOf('=') + 1;
        boolean excel = formula.startsWith("msoxl:");
        String body = formula.substring(start);
        return excel ? body : translate(body);
    }

    private static String translate(String body) {
        StringBuilder excel = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '"') {
                int end = endOfQuoted(body, i, '"');
                excel.append(body, i, end);
                i = end - 1;
            } else if (c == '[') {
                int end = endOfReference(body, i);
                reference(body.substring(i + 1, end), excel);
                i = end;
            } else {
                excel.append(c == ';' ? ',' : c);
            }
        }
        return excel.toString();
    }

    private static int endOfReference(String body, int from) {
        for (int i = from + 1; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\'') {
                i = endOfQuoted(body, i, '\'') - 1;
            } else if (c == ']') {
                return i;
            }
        }
        return body.length();
    }

    private static int endOfQuoted(String body, int from, char quote) {
        for (int i = from + 1; i < body.length(); i++) {
            if (body.charAt(i) == quote) {
                if (i + 1 < body.length() && body.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return body.length();
    }

    /** Writes {@code .D8}, {@code .D8:.D12}, {@code $'Sheet 2'.A1}; the dot before the cell becomes Excel's mark. */
    private static void reference(String reference, StringBuilder excel) {
        int start = 0;
        boolean first = true;
        while (start <= reference.length()) {
            int end = start;
            while (end < reference.length() && reference.charAt(end) != ':') {
                end = reference.charAt(end) == '\'' ? endOfQuoted(reference, end, '\'') : end + 1;
            }
            String cell = reference.substring(start, Math.min(end, reference.length()));
            int dot = cell.lastIndexOf('.');
            String sheet = dot > 0 ? sheet(cell.substring(cell.startsWith("$") ? 1 : 0, dot)) : "";
            excel.append(first ? "" : ":").append(sheet).append(sheet.isEmpty() ? "" : "!");
            excel.append(cell.substring(dot + 1));
            first = false;
            start = end + 1;
        }
    }

    /** The sheet of another file, {@code 'file:///C:/khac.ods'#$Phiếu}, is {@code '[khac.ods]Phiếu'} in Excel. */
    private static String sheet(String name) {
        int mark = name.startsWith("'") ? name.indexOf("'#", 1) : -1;
        if (mark < 0) {
            return name;
        }
        String file = FormulaReference.fileName(name.substring(1, mark));
        String sheet = name.substring(mark + 2).replace("$", "");
        boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
        return "'[" + file + "]" + (quoted ? sheet.substring(1, sheet.length() - 1) : sheet) + "'";
    }
}
