package vn.dti.intake.messy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * One sheet under construction. Cells are named as Excel shows them ({@code D9}); rows and columns count from 1. Every
 * change returns the grid itself, so that a defect reads as one chain.
 */
final class Grid {

    enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }

    /** A filled cell. */
    record Slot(Value value, Style style) {}

    private final String name;
    private Visibility visibility = Visibility.VISIBLE;
    private NavigableMap<Integer, NavigableMap<Integer, Slot>> rows = new TreeMap<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<String> merged = new ArrayList<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final List<String> pictures = new ArrayList<>();
    private boolean locked;
    private int formattedRows;

    Grid(String name) {
        this.name = name;
    }

    Grid text(String address, String text) {
        Style style = slot(address).map(Slot::style).orElse(Style.PLAIN);
        return put(address, Value.text(text), style);
    }

    Grid number(String address, String digits) {
        return number(address, digits, "General");
    }

    Grid number(String address, String digits, String format) {
        return put(address, Value.number(digits), Style.PLAIN.withFormat(format));
    }

    Grid put(String address, Value value) {
        return put(address, value, Style.PLAIN);
    }

    Grid put(String address, Value value, Style style) {
        rows.computeIfAbsent(row(address), key -> new TreeMap<>()).put(column(address), new Slot(value, style));
        return this;
    }

    Grid style(String address, UnaryOperator<Style> change) {
        Slot slot = slot(address).orElseThrow();
        return put(address, slot.value(), change.apply(slot.style()));
    }

    /** Changes the text of every text cell and its font. */
    Grid everyText(UnaryOperator<String> change, UnaryOperator<Style> look) {
        rows.values()
                .forEach(row -> row.replaceAll((column, slot) -> slot.value() instanceof Value.Text text
                        ? new Slot(Value.text(change.apply(text.text())), look.apply(slot.style()))
                        : slot));
        return this;
    }

    Grid clear(String address) {
        NavigableMap<Integer, Slot> row = rows.get(row(address));
        if (row != null) {
            row.remove(column(address));
        }
        return this;
    }

    Grid swap(String one, String other) {
        Slot first = slot(one).orElseThrow();
        Slot second = slot(other).orElseThrow();
        return put(one, second.value(), second.style()).put(other, first.value(), first.style());
    }

    /** Moves everything by some rows down and columns to the right. */
    Grid move(int down, int right) {
        return renumber(row -> row + down, column -> column + right);
    }

    /** Makes room for {@code count} empty rows above a row. */
    Grid insertRows(int at, int count) {
        return renumber(row -> row >= at ? row + count : row, column -> column);
    }

    Grid insertColumns(int at, int count) {
        return renumber(row -> row, column -> column >= at ? column + count : column);
    }

    Grid deleteRow(int number) {
        rows.remove(number);
        return renumber(row -> row > number ? row - 1 : row, column -> column);
    }

    /** Deletes the cells of a column from one row to another and lets those below them, up to a last one, move up. */
    Grid deleteCellShiftUp(int column, int at, int last) {
        for (int row = at; row < last; row++) {
            String address = address(row, column);
            Optional<Slot> below = slot(address(row + 1, column));
            clear(address);
            if (below.isPresent()) {
                put(address, below.get().value(), below.get().style());
            }
        }
        return clear(address(last, column));
    }

    private Grid renumber(IntUnaryOperator newRow, IntUnaryOperator newColumn) {
        NavigableMap<Integer, NavigableMap<Integer, Slot>> moved = new TreeMap<>();
        rows.forEach((row, cells) -> {
            NavigableMap<Integer, Slot> to = new TreeMap<>();
            cells.forEach((column, slot) -> to.put(newColumn.applyAsInt(column), slot));
            moved.put(newRow.applyAsInt(row), to);
        });
        rows = moved;
        return this;
    }

    Grid hideRow(int row) {
        hiddenRows.add(row);
        return this;
    }

    Grid hideColumn(int column) {
        hiddenColumns.add(column);
        return this;
    }

    Grid merge(String area) {
        merged.add(area);
        return this;
    }

    Grid comment(String address, String text) {
        comments.put(address, text);
        return this;
    }

    Grid picture(String address) {
        pictures.add(address);
        return this;
    }

    /** Protects the sheet as Excel does, without a password. */
    Grid lock() {
        locked = true;
        return this;
    }

    Grid hide(Visibility how) {
        visibility = how;
        return this;
    }

    /** Gives every row from 1 to {@code last} a height, as formatting whole columns does. */
    Grid formatRows(int last) {
        formattedRows = last;
        return this;
    }

    String name() {
        return name;
    }

    Visibility visibility() {
        return visibility;
    }

    NavigableMap<Integer, NavigableMap<Integer, Slot>> rows() {
        return rows;
    }

    TreeSet<Integer> hiddenRows() {
        return hiddenRows;
    }

    TreeSet<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    List<String> merged() {
        return merged;
    }

    Map<String, String> comments() {
        return comments;
    }

    List<String> pictures() {
        return pictures;
    }

    boolean locked() {
        return locked;
    }

    int formattedRows() {
        return formattedRows;
    }

    int lastColumn() {
        return rows.values().stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(NavigableMap::lastKey)
                .max()
                .orElse(0);
    }

    Optional<Slot> slot(String address) {
        return Optional.ofNullable(rows.get(row(address))).map(row -> row.get(column(address)));
    }

    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    static int row(String address) {
        return Integer.parseInt(address.replaceFirst("^[A-Z]+", ""));
    }

    static int column(String address) {
        int column = 0;
        for (char letter : address.replaceFirst("[0-9]+$", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }
}
