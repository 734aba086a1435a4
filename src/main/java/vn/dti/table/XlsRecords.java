package vn.dti.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.notice.NoticeCode;

/**
 * The records of an {@code .xls}, looked through before POI takes them. POI makes objects of everything that a file holds,
 * and some files hold a hundred times as many links, empty cells or settings of printing as cells: it is given only what
 * cells are read from. It passes over records that it does not know, and with them over cells: formulas under the numbers
 * of older formats are given their own; any other cell that POI would lose ends the reading. What POI cannot read without
 * taking the whole file for damaged, rules of conditional formatting, is read by {@link XlsTab}.
 */
final class XlsRecords {

    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int CONTINUED = 0x003C;
    private static final int EXCEL_97 = 0x0600;
    /** So many bytes of a stream tell which Excel it is of. */
    static final int HEAD = 8;

    private static final int WORKSHEET = 0x0010;
    private static final int FORMULA = 0x0006;
    private static final int ROW = 0x0208;
    private static final int MULTIPLE_NUMBERS = 0x00BD;
    private static final int TAB = 0x0085;
    private static final int NAME = 0x0018;
    private static final int COLOURS = 0x0092;
    private static final int FIRST_COLOUR = 8;
    private static final int WINDOW = 0x023E;
    /** A window of which nothing is said: POI takes no sheet without one. */
    private static final byte[] ANY_WINDOW = {0x3E, 0x02, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    /** The country of a workbook: where it is not said, POI puts records of its own first and then mistakes the styles. */
    private static final byte[] ANY_COUNTRY = {(byte) 0x8C, 0, 4, 0, 84, 0, 84, 0};

    /** Names of sheets, texts, fonts, formats, styles, how days are counted, and other files that formulas name. */
    private static final Set<Integer> OF_WORKBOOK =
            Set.of(TAB, 0x00FC, 0x0031, 0x041E, 0x00E0, 0x0022, 0x0042, 0x01AE, 0x0017, 0x0023);
    /** What the cells of a sheet say, what lies over them, and the size of the sheet; cells and rows come beside these. */
    private static final Set<Integer> OF_SHEET =
            Set.of(0x0200, 0x0207, 0x04BC, 0x0221, 0x0236, WINDOW, 0x00EC, 0x005D, 0x01B6, 0x001C);

    private final byte[] bytes;
    private final ByteBuffer records;
    private final Budget budget;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    /** What was kept of the tab that is being looked through. */
    private final ByteArrayOutputStream ofTab = new ByteArrayOutputStream();

    private final XlsNames names;
    private final List<XlsTab> sheets = new ArrayList<>();

    private final Map<Integer, Colour> colours = new HashMap<>();
    private int cells;

    /** Where the records of rows stand that have had no cell yet, by the number of the row, and the rows that have. */
    private Map<Integer, Integer> rows = new HashMap<>();

    private BitSet rowsWithCells = new BitSet();
    private boolean globals = true;
    private boolean window;
    private int tabs;

    /** Looks through the stream; throws {@link Refusal} where a cell would be lost. */
    XlsRecords(byte[] stream, Budget budget) {
        if (!isExcel97(stream)) {
            throw Refusal.of(NoticeCode.FILE_IS_OLD_EXCEL);
        }
        this.bytes = DefaultPassword.open(stream);
        this.records = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
        this.names = new XlsNames(bytes, budget);
        lookThrough();
    }

    /** Whether the stream is of Excel 97 or later, whatever its name is. */
    static boolean isExcel97(byte[] stream) {
        ByteBuffer head = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        return stream.length >= HEAD && head.getShort(0) == BEGIN && head.getShort(4) == EXCEL_97;
    }

    /** The records that cells are read from. */
    byte[] bytes() {
        return kept.toByteArray();
    }

    /** The workbook's own colours by their number. POI makes up those that are not there, and then finds no style again. */
    Map<Integer, Colour> colours() {
        return colours;
    }

    /** The names that formulas call by their place, of which POI knows nothing. */
    XlsNames names() {
        return names;
    }

    /** How many cells of all worksheets hold something. */
    int cells() {
        return cells;
    }

    /** What else is said of the tabs that people can turn to, in their order. */
    List<XlsTab> tabs() {
        return sheets.subList(0, Math.min(tabs, sheets.size()));
    }

    private void lookThrough() {
        int depth = 0;
        boolean keeps = false;
        for (int at = 0; at + 4 <= bytes.length; at += 4 + unsignedShort(at + 2)) {
            int id = unsignedShort(at);
            if (id == BEGIN) {
                depth++;
                if (depth == 1) {
                    begin(at);
                }
            } else if (id == END) {
                if (depth <= 1) {
                    end(at);
                }
                depth = Math.max(0, depth - 1);
            } else if (depth == 1) {
                // Charts that lie in a worksheet stand deeper: they hold numbers of their own, which are no cells.
                keeps = id == CONTINUED ? keeps : globals ? ofWorkbook(id, at) : ofSheet(id, at);
                window |= id == WINDOW && keeps;
                if (keeps) {
                    keep(at);
                }
            }
        }
        giveTab(); // one that ends with the file
    }

    /** The workbook begins, or a tab. */
    private void begin(int at) {
        if (!globals && at + 8 <= bytes.length) {
            sheets.add(new XlsTab(unsignedShort(at + 6) == WORKSHEET, budget));
        }
        budget.checkTime();
        budget.keep(200);
        rows = new HashMap<>();
        rowsWithCells = new BitSet();
        window = false;
        keep(at);
    }

    private void end(int at) {
        if (globals) {
            kept.writeBytes(ANY_COUNTRY);
        } else if (!window && hasTab()) {
            ofTab.writeBytes(ANY_WINDOW);
        }
        keep(at);
        giveTab();
        globals = false;
    }

    /** Gives POI what was kept of a tab, if there is anything to be had from it: some files have tens of thousands. */
    private void giveTab() {
        if (ofTab.size() > 0 && sheets.get(sheets.size() - 1).holdsAnything()) {
            kept.writeBytes(ofTab.toByteArray());
        }
        ofTab.reset();
    }

    /** Whether what is read is of the workbook, or of a sheet that people can turn to: others are left behind by programs. */
    private boolean hasTab() {
        return sheets.size() <= tabs;
    }

    private boolean ofWorkbook(int id, int at) {
        if (id == TAB) {
            tabs++;
        } else if (id == NAME) {
            names.add(at);
        } else if (id == COLOURS) {
            ByteBuffer content = content(at);
            int count = content.remaining() < 2 ? 0 : content.getShort();
            for (int i = 0; i < count && content.remaining() >= 4; i++) {
                int bgr = content.getInt();
                int rgb = (bgr & 0xFF) << 16 | bgr & 0xFF00 | bgr >> 16 & 0xFF;
                colours.put(FIRST_COLOUR + i, new Colour(rgb));
            }
        }
        return OF_WORKBOOK.contains(id);
    }

    /** Takes a record of a sheet; answers whether POI is to have it. */
    private boolean ofSheet(int id, int at) {
        XlsTab sheet = sheets.get(sheets.size() - 1);
        if (!sheet.isWorksheet() || sheet.take(id, content(at))) {
            return false;
        }
        if (id == ROW && at + 6 <= bytes.length) {
            return row(at);
        }
        if (isCell(id, at)) {
            sheet.takesCell();
            beforeCell(at);
            return true;
        }
        return OF_SHEET.contains(id);
    }

    private ByteBuffer content(int at) {
        int length = Math.min(unsignedShort(at + 2), bytes.length - at - 4);
        return records.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A row without cells leaves no trace, so its record waits for its first cell. */
    private boolean row(int at) {
        int row = unsignedShort(at + 4);
        if (rowsWithCells.get(row)) {
            return true;
        }
        rows.put(row, at);
        return false;
    }

    private void beforeCell(int at) {
        int row = at + 6 <= bytes.length ? unsignedShort(at + 4) : 0;
        if (!rowsWithCells.get(row)) {
            rowsWithCells.set(row);
            Integer record = rows.remove(row);
            if (record != null) {
                keep(record);
            }
        }
    }

    /** Whether a record is of cells that hold something. */
    private boolean isCell(int id, int at) {
        switch (id) {
            case FORMULA, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E -> cells++;
            case MULTIPLE_NUMBERS -> cells += Math.max(0, (unsignedShort(at + 2) - 6) / 6);
            case 0x0206, 0x0406 -> {
                records.putShort(at, (short) FORMULA);
                cells++;
            }
            case 0x0002, 0x0003, 0x0004, 0x0005, 0x00D6 -> throw Refusal.damaged(address(at));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(int at) {
        if (hasTab()) {
            ByteArrayOutputStream target = globals ? kept : ofTab;
            target.write(bytes, at, Math.min(4 + unsignedShort(at + 2), bytes.length - at));
        }
    }

    private String address(int at) {
        boolean known = at + 8 <= bytes.length && unsignedShort(at + 6) < Address.LAST_COLUMN;
        return known ? Address.text(unsignedShort(at + 4) + 1, unsignedShort(at + 6) + 1) : "xls";
    }

    private int unsignedShort(int at) {
        return records.getShort(at) & 0xFFFF;
    }
}
