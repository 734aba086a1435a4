package vn.dti.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.arithmetic.Exact;

/** One sheet to fill in while it is written: everything but the cells to fill in is locked. Rows and columns count from 0, as its writer counts them. */
public final class EntrySheet {

    private static final String CELL = "<c r=\"";
    private static final String FORMULA = "<f>";
    private static final String END_OF_FORMULA = "</f>";
    private static final String ROW = "<row r=\"";
    private static final String FIXED = " customHeight=\"1\"";
    /** Points from line to line. */
    private static final double LINE = 14.5;
    /** Points that a row may be high. */
    private static final double HIGHEST = 409;

    private final Worksheet sheet;
    private final int index;
    /** Whether only the cells to fill in can be changed. */
    private final boolean locked;

    private final Map<String, String> results = new HashMap<>();
    private final List<String> merged = new ArrayList<>();
    private final Map<Validation, List<String>> validations = new LinkedHashMap<>();
    private final Set<Integer> heights = new HashSet<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    /** Lines of the longest text in a row, for rows without a height of their own. */
    private final Map<Integer, Integer> lines = new TreeMap<>();
    /** Rows of the cells to fill in, by column. */
    private final Map<Integer, List<Integer>> entries = new TreeMap<>();

    EntrySheet(Worksheet sheet, int index, boolean locked) {
        this.sheet = sheet;
        this.index = index;
        this.locked = locked;
    }

    public String name() {
        return sheet.getName();
    }

    public void width(int column, double width) {
        sheet.width(column, width);
        widths.put(column, width);
    }

    public void height(int row, double points) {
        sheet.rowHeight(row, points);
        heights.add(row);
    }

    public void hideColumn(int column) {
        sheet.hideColumn(column);
    }

    public void text(int row, int column, String text, CellStyle look) {
        if (!text.isEmpty()) {
            sheet.value(row, column, SheetText.of(text));
            lines.merge(row, (int) TextLines.ENTRIES.of(text, widths.getOrDefault(column, 10.0)), Math::max);
        }
        look.on(sheet.range(row, column, row, column), look.isEntry() ? "" : "@");
    }

    /** Keeps a row as high as so many lines, to write into. */
    public void room(int row, int count) {
        lines.merge(row, count, Math::max);
    }

    public void number(int row, int column, BigDecimal number, CellStyle look, String format) {
        sheet.value(row, column, new BigDecimal(Exact.text(number)));
        look.on(sheet.range(row, column, row, column), format);
    }

    /** A formula and the number it gives in the form as it is handed out. */
    public void formula(int row, int column, String formula, BigDecimal result, CellStyle look, String format) {
        formula(row, column, formula, look, format);
        results.put(address(row, column), "><v>" + Exact.text(result) + "</v>");
    }

    /** A formula and the text it gives in the form as it is handed out. */
    public void formula(int row, int column, String formula, String result, CellStyle look, String format) {
        formula(row, column, formula, look, format);
        results.put(address(row, column), " t=\"str\"><v>" + SheetText.xml(result) + "</v>");
    }

    private void formula(int row, int column, String formula, CellStyle look, String format) {
        sheet.formula(row, column, SheetText.xml(formula));
        look.on(sheet.range(row, column, row, column), format);
    }

    /** A cell to fill in. */
    public void entry(int row, int column, CellStyle look) {
        look.on(sheet.range(row, column, row, column), "");
        entries.computeIfAbsent(column, key -> new ArrayList<>()).add(row);
    }

    public void entry(int row, int column, CellStyle look, Validation validation) {
        entry(row, column, look);
        validations.computeIfAbsent(validation, key -> new ArrayList<>()).add(address(row, column));
    }

    /** Cells that stay empty. */
    public void blank(int row, int firstColumn, int lastColumn, CellStyle look) {
        if (lastColumn >= firstColumn) {
            look.on(sheet.range(row, firstColumn, row, lastColumn), "");
        }
    }

    /** A text across columns. */
    public void across(int row, int firstColumn, int lastColumn, String text, CellStyle look) {
        sheet.value(row, firstColumn, SheetText.of(text));
        look.on(sheet.range(row, firstColumn, row, lastColumn), "");
        if (lastColumn > firstColumn) {
            merged.add(address(row, firstColumn) + ":" + address(row, lastColumn));
        }
    }

    /** Prints on A4 in landscape as wide as the page, with the header on every page; it stays in sight on screens too. */
    public void page(int headerRow, int keptColumns, int lastRow, int lastColumn, String footer) {
        print(true, footer);
        sheet.freezePane(keptColumns, headerRow + 1);
        sheet.repeatRows(headerRow, headerRow);
        sheet.range(0, 0, lastRow, lastColumn).setName("_xlnm.Print_Area");
    }

    public void print(boolean landscape, String footer) {
        PaperSetup.set(sheet, landscape, 0.5f, 0.4f, footer);
    }

    /** The ranges of the cells to fill in, as their hidden sheet names them. */
    public String entryRanges() {
        List<String> ranges = new ArrayList<>();
        entries.forEach((column, rows) -> ranges.addAll(ranges(column, rows, ":")));
        return String.join(" ", ranges);
    }

    /** A column's cells in as few ranges as can be, joined by commas, for a function. */
    public static String list(int column, List<Integer> rows) {
        return String.join(",", ranges(column, rows, ""));
    }

    private static List<String> ranges(int column, List<Integer> rows, String single) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            int last = i;
            while (last + 1 < rows.size() && rows.get(last + 1) == rows.get(last) + 1) {
                last++;
            }
            String first = address(rows.get(i), column);
            ranges.add(last == i && single.isEmpty() ? first : first + ":" + address(rows.get(last), column));
            i = last + 1;
        }
        return ranges;
    }

    /** The address of a cell, as {@code D7}. */
    public static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The sheet's XML with all that the writer of its cells cannot do, in the order of ECMA-376, CT_Worksheet. */
    public String finished(String xml) {
        StringBuilder changed = new StringBuilder(xml.length() + 10_000);
        rows(withResults(xml), changed);
        SheetEnding ending = new SheetEnding(index, locked, merged, Optional.empty(), validations, Optional.empty());
        return ending.in(changed.toString());
    }

    /** The formulas with what they give. */
    private String withResults(String xml) {
        StringBuilder changed = new StringBuilder(xml.length() + 10_000);
        int done = 0;
        for (int formula = xml.indexOf(FORMULA); formula >= 0; formula = xml.indexOf(FORMULA, done)) {
            int cell = xml.lastIndexOf(CELL, formula) + CELL.length();
            String result = results.get(xml.substring(cell, xml.indexOf('"', cell)));
            int value = result.indexOf("><v>") + 1;
            int end = xml.indexOf(END_OF_FORMULA, formula) + END_OF_FORMULA.length();
            // What says of which type the result is comes before the end of the tag that the formula follows.
            changed.append(xml, done, formula - 1)
                    .append(result, 0, value)
                    .append(xml, formula, end)
                    .append(result, value, result.length());
            done = end;
        }
        return changed.append(xml, done, xml.length()).toString();
    }

    /** The rows, with heights that are not fixed: a row grows with what is typed into it. */
    private void rows(String xml, StringBuilder changed) {
        int done = 0;
        for (int row = xml.indexOf(ROW); row >= 0; row = xml.indexOf(ROW, done)) {
            int number = row + ROW.length();
            int end = xml.indexOf('>', number);
            int fixed = end - FIXED.length();
            int ofRow = Integer.parseInt(xml, number, xml.indexOf('"', number), 10) - 1;
            boolean grows = xml.startsWith(FIXED, fixed) && !heights.contains(ofRow);
            changed.append(xml, done, grows ? fixed : end);
            done = end;
        }
        changed.append(xml, done, xml.length());
    }

    public void finish() throws IOException {
        lines.forEach((row, count) -> {
            if (!heights.contains(row)) {
                sheet.rowHeight(row, Math.min(HIGHEST, count * LINE + 3));
            }
        });
        sheet.finish();
    }
}
