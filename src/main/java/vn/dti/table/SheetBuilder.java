package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Gathers one sheet while it is read. Counts what it keeps; refuses two contents for one cell. */
final class SheetBuilder {

    private static final Comparator<Cell> BY_COLUMN = Comparator.comparingInt(Cell::column);
    private static final int ENTRY_BYTES = 100;

    private final String name;
    private final Sheet.Visibility visibility;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Map<String, String> shownTexts = new LinkedHashMap<>();
    private final Set<Area> pictures = new LinkedHashSet<>();
    private final Set<Long> blanks = new HashSet<>();
    /** Colours of cells that are not simply on paper, by address, where rules can ask for them. */
    private final Map<Long, Paint> paints = new HashMap<>();

    private final Rules rules = new Rules(paints);
    /** Those of the rule that was added last: rules that stand together share theirs. */
    private List<Area> lastAreas = List.of();

    private boolean keepsPaints;

    private final List<Cell> cells = new ArrayList<>();
    private boolean cellsInOrder = true;
    private boolean rowsInOrder = true;

    SheetBuilder(String name, Sheet.Visibility visibility, Budget budget) {
        this.name = name;
        this.visibility = visibility;
        this.budget = budget;
    }

    String name() {
        return name;
    }

    /** A cell of the row that {@link #endRow} will close; one that holds only blanks leaves no trace. */
    void cell(Cell cell) {
        boolean picture = cell.isFormula() && isPicture(cell.computed().beginning(), 0);
        if (cell.content() instanceof Content.Text text) {
            if (!cell.isFormula() && text.text().isBlank()) {
                blank(cell, text);
                return;
            }
            picture |= text.text().startsWith("=") && isPicture(text.text(), 1);
        }
        budget.cell(cell.column());
        if (!cells.isEmpty() && cells.get(cells.size() - 1).column() >= cell.column()) {
            cellsInOrder = false;
        }
        cells.add(picture ? withContent(cell, new Content.Picture()) : cell);
    }

    /** Keeps the colours of the cells that follow, for rules that change only some of them. */
    void keepPaints() {
        keepsPaints = true;
    }

    /** A cell, part of whose text perhaps nobody sees; of numbers their content tells. */
    void cell(Cell cell, CellAppearance look, RichText runs) {
        cell(cell);
        if (keepsPaints && !look.paint().equals(Paint.NONE)) {
            budget.keep(ENTRY_BYTES);
            paints.put(Address.of(cell.row(), cell.column()), look.paint());
        }
        boolean mayHide =
                look.invisible() || !runs.coloured().isEmpty() || look.format().hidesText();
        if (mayHide && !(cell.content() instanceof Content.Number)) {
            String text = cell.content() instanceof Content.Text words ? words.text() : "?";
            String seen = seen(text, cell.content() instanceof Content.Text, look, runs);
            if (!seen.equals(text)) {
                showsText(Address.text(cell.row(), cell.column()), seen);
            }
        }
    }

    /** A cell that holds one text and shows another. */
    void showsText(String address, String seen) {
        budget.keep(ENTRY_BYTES + 2L * seen.length());
        shownTexts.put(address, seen.strip());
    }

    /** What is seen of a text, or of what stands for another content that is no number. */
    private static String seen(String text, boolean isText, CellAppearance look, RichText runs) {
        if (isText && look.format().hidesText()) {
            return "";
        } else if (isText && !runs.coloured().isEmpty()) {
            return runs.seenOn(look.paint());
        }
        return look.invisible() ? "" : text;
    }

    private void blank(Cell cell, Content.Text text) {
        if (!text.text().isEmpty()) {
            budget.keep(ENTRY_BYTES);
            blanks.add(Address.of(cell.row(), cell.column()));
        }
    }

    /** Whether a formula puts a picture into its cell: WPS's DISPIMG, which shows as text elsewhere, Excel's IMAGE. */
    private static boolean isPicture(String formula, int from) {
        int name = formula.startsWith("_xlfn.", from) ? from + 6 : from;
        // Programs that do not know a function write its name in their own way.
        return formula.regionMatches(true, name, "DISPIMG(", 0, 8) || formula.regionMatches(true, name, "IMAGE(", 0, 6);
    }

    private static Cell withContent(Cell cell, Content content) {
        return new Cell(cell.row(), cell.column(), content, cell.computed(), cell.struck(), cell.raised(), cell.font());
    }

    /** Closes a row; one without cells leaves no trace. */
    void endRow(int number, boolean hidden) {
        if (cells.isEmpty()) {
            return;
        }
        budget.row();
        if (!cellsInOrder) {
            cells.sort(BY_COLUMN);
            refuseTwins(number, cells);
            cellsInOrder = true;
        }
        if (!rows.isEmpty() && rows.get(rows.size() - 1).number() >= number) {
            rowsInOrder = false;
        }
        rows.add(new Row(number, hidden, cells));
        cells.clear();
    }

    void merge(Area area) {
        budget.keep(ENTRY_BYTES);
        merged.add(area);
    }

    /** Hides columns from 1, both ends inside. */
    void hideColumns(int first, int last) {
        if (first <= Math.min(last, Address.LAST_COLUMN)) {
            hiddenColumns.set(first, Math.min(last, Address.LAST_COLUMN) + 1);
        }
    }

    /** A comment; a later one at the same cell takes the place of an earlier. */
    void comment(String address, String text) {
        budget.keep(ENTRY_BYTES + 2L * text.length());
        comments.put(address, text);
    }

    String comment(String address) {
        return comments.getOrDefault(address, "");
    }

    /** A picture or shape covers these cells. */
    void picture(Area area) {
        budget.keep(ENTRY_BYTES);
        pictures.add(area);
    }

    /** A rule may make the cells of some areas look otherwise, where it may apply to their numbers. */
    void rule(List<Area> areas, RuleAppearance look, Predicate<BigDecimal> applies) {
        budget.checkTime();
        budget.keep(ENTRY_BYTES + (areas == lastAreas ? 0L : (long) ENTRY_BYTES * areas.size()));
        lastAreas = areas;
        rules.add(new Rules.Rule(areas, look, applies));
    }

    /** Rules go with the style of a cell. */
    void rules(int row, int column, List<Rules.Rule> ofStyle) {
        budget.keep(ENTRY_BYTES);
        rules.add(Address.of(row, column), ofStyle);
    }

    Sheet build() {
        if (!rowsInOrder) {
            rows.sort(Comparator.comparingInt(Row::number));
            joinRows();
        }
        return new Sheet(
                name,
                visibility,
                rows,
                merged,
                hiddenColumns(),
                new Overlay(comments, List.copyOf(pictures), rules.isEmpty() ? Rules.NONE : rules, shownTexts),
                blanks);
    }

    private Set<Integer> hiddenColumns() {
        Set<Integer> hidden = new TreeSet<>();
        for (int column = hiddenColumns.nextSetBit(0); column >= 0; column = hiddenColumns.nextSetBit(column + 1)) {
            hidden.add(column);
        }
        return hidden;
    }

    /** Makes one row of several with the same number; two contents for one cell are damage. */
    private void joinRows() {
        List<Row> joined = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Row last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.number() != row.number()) {
                joined.add(row);
                continue;
            }
            List<Cell> both = new ArrayList<>(last.cells());
            both.addAll(row.cells());
            both.sort(BY_COLUMN);
            refuseTwins(row.number(), both);
            joined.set(joined.size() - 1, new Row(row.number(), last.hidden() || row.hidden(), both));
        }
        rows.clear();
        rows.addAll(joined);
    }

    private void refuseTwins(int row, List<Cell> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).column() == sorted.get(i - 1).column()) {
                throw Refusal.damagedAt(name, Address.text(row, sorted.get(i).column()));
            }
        }
    }
}
