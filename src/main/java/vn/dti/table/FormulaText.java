package vn.dti.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dti.notice.Place;

/** The words of a formula as spreadsheets store it: English function names, commas between arguments. */
final class FormulaText {

    enum Kind {
        /** A cell: {@code D9}, {@code $D$9}. */
        CELL,
        /** Whole columns or rows: {@code A:C}, {@code 3:5}. */
        LINES,
        /** A name with an opening bracket behind it. */
        FUNCTION,
        /** A defined name, {@code TRUE}, {@code FALSE}. */
        NAME,
        NUMBER,
        /** With its quotation marks. */
        STRING,
        /**
         * A sheet with its exclamation mark, perhaps with the file it stands in: {@code Phiếu!}, {@code [khac.xlsx]Phiếu!};
         * or several in a row: {@code Q1:Q4!}.
         */
        SHEET,
        BLANK,
        SIGN
    }

    /**
     * One word.
     *
     * @param row row of a {@link Kind#CELL}, from 1
     * @param column column of a {@link Kind#CELL}, from 1
     */
    record Word(Kind kind, String text, int row, int column, boolean fixedRow, boolean fixedColumn) {
        static Word of(Kind kind, String text) {
            return new Word(kind, text, 0, 0, false, false);
        }

        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    /** Characters of a file and a sheet together. */
    private static final int LONGEST_NAME = 300;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private FormulaText(String text) {
        this.text = text;
    }

    /** Takes a formula apart; joined again, the words are the formula. */
    static List<Word> words(String formula) {
        FormulaText reader = new FormulaText(formula);
        while (reader.at < formula.length()) {
            reader.readWord();
        }
        return reader.words;
    }

    /**
     * The formula with what its names stand for.
     *
     * @param meanings by name in small letters
     * @param longest characters that it may have then, else {@link CellFormula#TOO_LONG}
     */
    static String meant(String formula, Map<String, String> meanings, int longest) {
        if (meanings.isEmpty()) {
            return formula;
        }
        StringBuilder meant = new StringBuilder(formula.length() + 20);
        for (Word word : words(formula)) {
            meant.append(
                    word.kind == Kind.NAME
                            ? meanings.getOrDefault(word.text.toLowerCase(Locale.ROOT), word.text)
                            : word.text);
            if (meant.length() > longest) {
                return CellFormula.TOO_LONG;
            }
        }
        return meant.toString();
    }

    /** The formula as it reads some rows further down and columns further right, as when a cell is copied. */
    static String moved(String formula, int rows, int columns) {
        StringBuilder moved = new StringBuilder(formula.length() + 8);
        for (Word word : words(formula)) {
            if (word.kind == Kind.LINES) {
                int colon = word.text.indexOf(':');
                moved.append(movedLine(word.text.substring(0, colon), rows, columns))
                        .append(':')
                        .append(movedLine(word.text.substring(colon + 1), rows, columns));
                continue;
            }
            if (word.kind != Kind.CELL) {
                moved.append(word.text);
                continue;
            }
            int row = word.fixedRow ? word.row : word.row + rows;
            int column = word.fixedColumn ? word.column : word.column + columns;
            if (row < 1 || row > Address.LAST_ROW || column < 1 || column > Address.LAST_COLUMN) {
                moved.append("#REF!");
            } else {
                moved.append(word.fixedColumn ? "$" : "").append(Place.letters(column));
                moved.append(word.fixedRow ? "$" : "").append(row);
            }
        }
        return moved.toString();
    }

    /** One end of {@code A:C} or {@code $3:5}. */
    private static String movedLine(String line, int rows, int columns) {
        if (line.startsWith("$")) {
            return line;
        }
        if (Character.isDigit(line.charAt(0))) {
            long row = (long) XmlCursor.wholeNumber(line) + rows;
            return row < 1 || row > Address.LAST_ROW ? "#REF!" : String.valueOf(row);
        }
        long first = Address.parse(line.toUpperCase(Locale.ROOT) + "1");
        int column = first < 0 ? 0 : Address.column(first) + columns;
        return column < 1 || column > Address.LAST_COLUMN ? "#REF!" : Place.letters(column);
    }

    private void readWord() {
        char c = text.charAt(at);
        if (c == '[' && readSheetOfFile()) {
            return;
        }
        if (c == '"') {
            add(Kind.STRING, endOfQuoted('"'));
        } else if (c == '\'') {
            int end = endOfQuoted('\'');
            boolean sheet = end < text.length() && text.charAt(end) == '!';
            add(sheet ? Kind.SHEET : Kind.SIGN, sheet ? end + 1 : end);
        } else if (isBlank(c)) {
            int end = at;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            add(Kind.BLANK, end);
        } else if (c >= '0' && c <= '9' || c == '.') {
            readNumber();
        } else if (isNamePart(c)) {
            readName();
        } else {
            int end = at + 1;
            if (c == '<' && end < text.length() && "=>".indexOf(text.charAt(end)) >= 0
                    || c == '>' && end < text.length() && text.charAt(end) == '=') {
                end++;
            }
            add(Kind.SIGN, end);
        }
    }

    /** Takes {@code [khac.xlsx]Phiếu!}, if it is one; brackets also name columns of tables. */
    private boolean readSheetOfFile() {
        int limit = Math.min(text.length(), at + LONGEST_NAME);
        int end = text.substring(at, limit).indexOf(']') + 1;
        end = end == 0 ? 0 : at + end;
        while (end > 0 && end < limit && (isNamePart(text.charAt(end)) || ". ".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean sheet = end > 0 && end < text.length() && text.charAt(end) == '!';
        if (sheet) {
            add(Kind.SHEET, end + 1);
        }
        return sheet;
    }

    private void readNumber() {
        int end = at;
        while (end < text.length() && isNumberPart(end)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == ':' && isLines(end)) {
            return;
        }
        add(Kind.NUMBER, end);
    }

    private boolean isNumberPart(int index) {
        char c = text.charAt(index);
        if (c >= '0' && c <= '9' || c == '.') {
            return true;
        }
        if (index == at || index + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(index + 1);
        boolean exponentSign = (c == '+' || c == '-') && "eE".indexOf(text.charAt(index - 1)) >= 0;
        return (c == 'E' || c == 'e') && (next >= '0' && next <= '9' || next == '+' || next == '-') || exponentSign;
    }

    private void readName() {
        int end = at;
        while (end < text.length() && (isNamePart(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        char behind = end < text.length() ? text.charAt(end) : ' ';
        int sheets = behind == ':' ? endOfSheets(end) : 0;
        if (behind == '!' || sheets > 0) {
            add(Kind.SHEET, Math.max(sheets, end + 1));
        } else if (behind == '(') {
            add(Kind.FUNCTION, end);
        } else if (!readCell(end) && !(behind == ':' && isLines(end))) {
            add(Kind.NAME, end);
        }
    }

    /** Where {@code Q1:Q4!} ends whose colon is at the given place; 0 if it is none: after a sheet it is an area of cells. */
    private int endOfSheets(int colon) {
        if (!words.isEmpty() && words.get(words.size() - 1).kind == Kind.SHEET) {
            return 0;
        }
        int end = colon + 1;
        while (end < text.length() && (isNamePart(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end > colon + 1 && end < text.length() && text.charAt(end) == '!' ? end + 1 : 0;
    }

    private boolean readCell(int end) {
        String name = text.substring(at, end);
        boolean fixedColumn = name.startsWith("$");
        int second = name.indexOf('$', 1);
        boolean fixedRow = second > 0;
        String plain = name.replace("$", "");
        long address = Address.parse(plain);
        int marks = (fixedColumn ? 1 : 0) + (fixedRow ? 1 : 0);
        if (address < 0
                || name.length() - plain.length() != marks
                || fixedRow && !name.substring(second + 1).equals(digits(plain))) {
            return false;
        }
        words.add(new Word(Kind.CELL, name, Address.row(address), Address.column(address), fixedRow, fixedColumn));
        at = end;
        return true;
    }

    private static String digits(String address) {
        int start = 0;
        while (Character.isLetter(address.charAt(start))) {
            start++;
        }
        return address.substring(start);
    }

    /** Takes {@code A:C} or {@code $3:$5} whose colon is at the given place, if it is one. */
    private boolean isLines(int colon) {
        int end = colon + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        String first = text.substring(at, colon).replace("$", "");
        String last = text.substring(colon + 1, end).replace("$", "");
        boolean rows = isAll(first, '0', '9') && isAll(last, '0', '9');
        boolean columns =
                isAll(first.toUpperCase(Locale.ROOT), 'A', 'Z') && isAll(last.toUpperCase(Locale.ROOT), 'A', 'Z');
        if (!rows && !columns) {
            return false;
        }
        add(Kind.LINES, end);
        return true;
    }

    private static boolean isAll(String text, char from, char to) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= from && c <= to);
    }

    /** Where a quoted piece ends; a doubled quote is part of it. */
    private int endOfQuoted(char quote) {
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) == quote) {
                if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
                    end++;
                } else {
                    return end + 1;
                }
            }
            end++;
        }
        return end;
    }

    private void add(Kind kind, int end) {
        words.add(Word.of(kind, text.substring(at, end)));
        at = end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '\\';
    }
}
