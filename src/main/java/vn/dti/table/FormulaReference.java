package vn.dti.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cells that a formula reads.
 *
 * @param sheet name of their sheet as written, without quotes; empty for the formula's own
 */
record FormulaReference(String sheet, Area area) {

    boolean isOneCell() {
        return area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn();
    }

    /** All cells that the words of a formula name. */
    static List<FormulaReference> in(List<FormulaText.Word> words) {
        List<FormulaReference> references = new ArrayList<>();
        for (int i = 0; i < words.size(); i += Math.max(1, length(words, i))) {
            if (length(words, i) > 0) {
                references.add(at(words, i));
            }
        }
        return references;
    }

    /** How many words the reference that begins at a word takes; 0 if none begins there. */
    static int length(List<FormulaText.Word> words, int at) {
        int cell = is(words, at, FormulaText.Kind.SHEET) ? at + 1 : at;
        if (is(words, cell, FormulaText.Kind.LINES)) {
            return cell + 1 - at;
        }
        if (!is(words, cell, FormulaText.Kind.CELL)) {
            return 0;
        }
        int last = lastCell(words, cell);
        return last + 1 - at;
    }

    /** The reference that begins at a word. */
    static FormulaReference at(List<FormulaText.Word> words, int at) {
        boolean named = is(words, at, FormulaText.Kind.SHEET);
        String sheet = named ? sheetName(words.get(at).text()) : "";
        int cell = named ? at + 1 : at;
        FormulaText.Word first = words.get(cell);
        if (first.kind() == FormulaText.Kind.LINES) {
            return new FormulaReference(sheet, lines(first.text().replace("$", "")));
        }
        FormulaText.Word last = words.get(lastCell(words, cell));
        return new FormulaReference(
                sheet,
                new Area(
                        Math.min(first.row(), last.row()),
                        Math.min(first.column(), last.column()),
                        Math.max(first.row(), last.row()),
                        Math.max(first.column(), last.column())));
    }

    /** Where the cell behind a colon stands, or the first cell itself; a sheet may be named again. */
    private static int lastCell(List<FormulaText.Word> words, int first) {
        if (first + 1 < words.size() && words.get(first + 1).is(":")) {
            int second = is(words, first + 2, FormulaText.Kind.SHEET) ? first + 3 : first + 2;
            if (is(words, second, FormulaText.Kind.CELL)) {
                return second;
            }
        }
        return first;
    }

    private static boolean is(List<FormulaText.Word> words, int at, FormulaText.Kind kind) {
        return at < words.size() && words.get(at).kind() == kind;
    }

    private static String sheetName(String text) {
        String name = text.substring(0, text.length() - 1);
        if (name.startsWith("'") && name.endsWith("'") && name.length() > 1) {
            name = name.substring(1, name.length() - 1).replace("''", "'");
        }
        return name;
    }

    private static Area lines(String text) {
        int colon = text.indexOf(':');
        String first = text.substring(0, colon);
        String last = text.substring(colon + 1);
        if (Character.isDigit(first.charAt(0))) {
            int from = line(first, Address.LAST_ROW);
            int to = line(last, Address.LAST_ROW);
            return new Area(Math.min(from, to), 1, Math.max(from, to), Address.LAST_COLUMN);
        }
        int from = column(first);
        int to = column(last);
        return new Area(1, Math.min(from, to), Address.LAST_ROW, Math.max(from, to));
    }

    private static int line(String digits, int highest) {
        int number = XmlCursor.wholeNumber(digits);
        return number < 1 ? highest : Math.min(highest, number);
    }

    private static int column(String letters) {
        long address = Address.parse(letters.toUpperCase(Locale.ROOT) + "1");
        return address < 0 ? Address.LAST_COLUMN : Address.column(address);
    }
}
