package vn.dti.table;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cells that a formula reads.
 *
 * @param sheet name of their sheet as written, without quotes; empty for the formula's own
 */
record FormulaReference(String sheet, Area area) {

    boolean isOneCell() {
        return area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn();
    }

    /** Functions that ask where cells stand and not what they hold; the first argument of the last two points, too. */
    private static final Set<String> ASK_WHERE =
            Set.of("ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS", "SHEET", "SHEETS", "FORMULATEXT", "ISREF");

    private static final Set<String> POINT_FIRST = Set.of("OFFSET", "INDEX");

    /** All cells that the words of a formula read; those that it only asks for their place are none. */
    static List<FormulaReference> in(List<FormulaText.Word> words) {
        List<FormulaReference> references = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        String function = "";
        int asking = 0;
        for (int i = 0; i < words.size(); i += Math.max(1, length(words, i))) {
            FormulaText.Word word = words.get(i);
            if (word.is("(")) {
                open.push(function);
                asking += asksWhere(function) ? 1 : 0;
            } else if (word.is(")") && !open.isEmpty()) {
                asking -= asksWhere(open.pop()) ? 1 : 0;
            } else if (word.is(",") && !open.isEmpty() && POINT_FIRST.contains(open.peek())) {
                asking--;
                open.pop();
                open.push(""); // the arguments behind the first are read
            }
            function = word.kind() == FormulaText.Kind.FUNCTION ? word.text().toUpperCase(Locale.ROOT) : "";
            if (asking == 0 && length(words, i) > 0) {
                references.add(at(words, i));
            }
        }
        return references;
    }

    private static boolean asksWhere(String function) {
        return ASK_WHERE.contains(function) || POINT_FIRST.contains(function);
    }

    /** The names of other files that the words of a formula look into. */
    static Set<String> otherFiles(List<FormulaText.Word> words) {
        Set<String> files = new LinkedHashSet<>();
        for (FormulaText.Word word : words) {
            int start = word.kind() == FormulaText.Kind.SHEET ? word.text().indexOf('[') : -1;
            int end = word.text().indexOf(']');
            if (start >= 0 && end > start) {
                files.add(word.text().substring(start + 1, end));
            }
        }
        return files;
    }

    /** The name of a file without its folders, from a link to it: {@code file:///C:/T%20M/khac.xlsx}. */
    static String fileName(String link) {
        String path = link.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
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
