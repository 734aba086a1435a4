package vn.dti.table;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the records of one tab of an {@code .xls} say beside its cells: rules, columns that are not seen, merged areas. POI
 * keeps the last group of columns only, and goes through all of them for every column.
 */
final class XlsTab {

    private static final int DEFAULT_WIDTH = 0x0055;
    private static final int COLUMNS_INFO = 0x007D;
    private static final int MERGED = 0x00E5;
    private static final int DRAWN = 0x00EC;
    private static final int COLUMNS = 256;
    private static final int AREA_BYTES = 40;

    private final boolean worksheet;
    private final Budget budget;
    private final XlsRules rules = new XlsRules();
    private final XlsCalls calls = new XlsCalls();
    private final List<Area> merged = new ArrayList<>();
    private final BitSet columnsSaid = new BitSet();
    private final BitSet columnsHidden = new BitSet();
    private boolean othersHidden;
    private boolean drawn;
    private boolean cells;

    /**
     * Nothing is said yet.
     *
     * @param worksheet false for charts, macros and the like, which hold no cells
     */
    XlsTab(boolean worksheet, Budget budget) {
        this.worksheet = worksheet;
        this.budget = budget;
    }

    boolean isWorksheet() {
        return worksheet;
    }

    /** Whether POI is to read it: a worksheet with cells that hold something, or with something that lies over them. */
    boolean holdsAnything() {
        return worksheet && (cells || drawn);
    }

    /** A cell that holds something is in it. */
    void takesCell() {
        cells = true;
    }

    /** Whether anything may lie over the cells. */
    boolean isDrawn() {
        return drawn;
    }

    XlsCalls calls() {
        return calls;
    }

    /** Takes a record; answers whether POI has no need of it. */
    boolean take(int id, ByteBuffer content) {
        if (XlsRules.isPart(id)) {
            rules.take(id, content);
            return true;
        }
        drawn |= id == DRAWN;
        calls.take(id, content);
        try {
            switch (id) {
                case DEFAULT_WIDTH -> othersHidden = content.getShort() == 0;
                case COLUMNS_INFO -> takeColumns(content);
                case MERGED -> takeMerged(content);
                default -> {
                    return false;
                }
            }
        } catch (BufferUnderflowException e) {
            throw Refusal.damaged("xls");
        }
        return true;
    }

    private void takeColumns(ByteBuffer content) {
        int first = unsignedShort(content);
        int end = Math.min(COLUMNS, unsignedShort(content) + 1);
        int width = unsignedShort(content);
        unsignedShort(content); // the style of cells that are not there
        boolean hides = width == 0 || (unsignedShort(content) & 1) != 0;
        if (first < end) {
            columnsSaid.set(first, end);
            columnsHidden.set(first, hides ? end : first);
        }
    }

    private void takeMerged(ByteBuffer content) {
        for (int count = unsignedShort(content); count > 0; count--) {
            int first = unsignedShort(content);
            int last = unsignedShort(content);
            int left = unsignedShort(content);
            int right = unsignedShort(content);
            budget.keep(AREA_BYTES);
            merged.add(new Area(first + 1, left + 1, last + 1, right + 1));
        }
    }

    private static int unsignedShort(ByteBuffer content) {
        return content.getShort() & 0xFFFF;
    }

    /** Says it of a sheet before its cells are read. */
    void before(SheetBuilder sheet) {
        if (!rules.isEmpty()) {
            sheet.keepPaints();
        }
        if (othersHidden) {
            for (int column = columnsSaid.nextClearBit(0);
                    column < COLUMNS;
                    column = columnsSaid.nextClearBit(column + 1)) {
                sheet.hideColumns(column + 1, column + 1);
            }
        }
        columnsHidden.stream().forEach(column -> sheet.hideColumns(column + 1, column + 1));
        merged.forEach(sheet::merge);
    }

    /** Lays the rules over the cells that were read. */
    void after(SheetBuilder sheet, XlsStyles styles) {
        rules.over(sheet, styles);
    }
}
