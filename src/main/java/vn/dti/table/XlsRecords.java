package vn.dti.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of an {@code .xls}, looked through before POI takes them: POI passes over records that it does not know, and
 * with them over cells. Formulas under the numbers of older formats are given their own; any other cell that POI would
 * lose ends the reading. Rules of conditional formatting are taken out: {@link XlsRules} reads them.
 */
final class XlsRecords {

    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int EXCEL_97 = 0x0600;
    private static final int WORKSHEET = 0x0010;
    private static final int FORMULA = 0x0006;
    private static final int MULTIPLE_NUMBERS = 0x00BD;
    /** A number under which no record is known: POI passes over it. */
    private static final int UNKNOWN = 0x0FFF;

    private final byte[] bytes;
    private final ByteBuffer records;
    /** By the place of the worksheet among the sheets. */
    private final List<XlsRules> rules = new ArrayList<>();

    private boolean mended;
    private int cells;

    /** Looks through the stream; throws {@link Refusal} where a cell would be lost. */
    XlsRecords(byte[] bytes) {
        this.bytes = bytes;
        this.records = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (isExcel97()) {
            lookThrough();
        }
    }

    /** Whether the stream is of Excel 97 or later, whatever its name is. */
    boolean isExcel97() {
        return bytes.length >= 8 && unsignedShort(0) == BEGIN && unsignedShort(4) == EXCEL_97;
    }

    /** Whether records had to be mended. */
    boolean isMended() {
        return mended;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many cells of all worksheets hold something. */
    int cells() {
        return cells;
    }

    /** The rules of conditional formatting of a sheet, by its place from 0. */
    XlsRules rules(int sheet) {
        return sheet < rules.size() ? rules.get(sheet) : new XlsRules();
    }

    private void lookThrough() {
        int depth = 0;
        boolean globals = true;
        // Charts that lie in a worksheet hold numbers of their own, which are no cells.
        boolean worksheet = false;
        for (int at = 0; at + 4 <= bytes.length; at += 4 + unsignedShort(at + 2)) {
            int id = unsignedShort(at);
            if (id == BEGIN) {
                depth++;
                if (depth == 1) {
                    if (!globals) {
                        rules.add(new XlsRules());
                    }
                    globals = false;
                    worksheet = at + 8 <= bytes.length && unsignedShort(at + 6) == WORKSHEET;
                }
            } else if (id == END) {
                depth = Math.max(0, depth - 1);
            } else if (worksheet && depth == 1) {
                cell(id, at);
                if (XlsRules.isPart(id)) {
                    takeRule(id, at);
                }
            }
        }
    }

    /** Reads a rule, and hides it from POI. */
    private void takeRule(int id, int at) {
        int start = at + 4;
        int length = Math.min(unsignedShort(at + 2), bytes.length - start);
        rules.get(rules.size() - 1).take(id, records.slice(start, length));
        records.putShort(at, (short) UNKNOWN);
        mended = true;
    }

    private void cell(int id, int at) {
        switch (id) {
            case FORMULA, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E -> cells++;
            case MULTIPLE_NUMBERS -> cells += Math.max(0, (unsignedShort(at + 2) - 6) / 6);
            case 0x0206, 0x0406 -> {
                records.putShort(at, (short) FORMULA);
                mended = true;
                cells++;
            }
            case 0x0002, 0x0003, 0x0004, 0x0005, 0x00D6 -> throw Refusal.damaged(address(at));
            default -> {}
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
