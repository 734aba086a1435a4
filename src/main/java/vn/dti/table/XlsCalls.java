package vn.dti.table;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which formulas of a sheet of an {@code .xls} may call a function that Excel 97 does not know, as those are that put a
 * picture into a cell. Told from the bytes of the records, so that only these are written out; some that call none are
 * among them.
 */
final class XlsCalls {

    private static final int FORMULA = 0x0006;
    private static final int SHARED = 0x04BC;
    private static final int ARRAY = 0x0221;
    /** Bytes before the signs of a formula, by the record in which it stands. */
    private static final Map<Integer, Integer> BEFORE_SIGNS =
            Map.of(FORMULA, 22, 0x0206, 22, 0x0406, 22, SHARED, 10, ARRAY, 14);

    /** The sign of a formula that stands with the first cell of its group: what follows is where that is. */
    private static final int ELSEWHERE = 0x01;

    /** The sign of a call, whatever kind of value it is to come to. */
    private static final int CALL = 0x02;

    /** The first cell of the group whose formula a cell has, itself where it shares none; by address. */
    private final Map<Long, Long> groups = new HashMap<>();
    /** First cells of groups whose formula may call such a function. */
    private final Set<Long> calling = new HashSet<>();

    private long lastCell;
    private long lastGroup;

    /** Takes any record of the sheet. */
    void take(int id, ByteBuffer record) {
        Integer signs = BEFORE_SIGNS.get(id);
        if (signs == null || record.limit() <= signs) {
            return;
        }
        if (id == SHARED || id == ARRAY) {
            // It follows the formula of the first cell of its group.
            if (mayCall(record, signs) && calling.add(lastGroup)) {
                groups.put(lastCell, lastGroup);
            }
            return;
        }
        lastCell = address(record, 0);
        lastGroup = lastCell;
        if (record.get(signs) == ELSEWHERE && record.limit() >= signs + 5) {
            lastGroup = address(record, signs + 1);
            if (calling.contains(lastGroup)) {
                groups.put(lastCell, lastGroup);
            }
        } else if (mayCall(record, signs)) {
            groups.put(lastCell, lastCell);
        }
    }

    /** The first cell of the group of a formula that may call one; null where it cannot. Rows and columns from 1. */
    Long group(int row, int column) {
        return groups.get(Address.of(row, column));
    }

    private static long address(ByteBuffer record, int at) {
        return Address.of((record.getShort(at) & 0xFFFF) + 1, (record.getShort(at + 2) & 0xFFFF) + 1);
    }

    /** Whether the sign of a call with the number of all functions without one may stand there. */
    private static boolean mayCall(ByteBuffer record, int from) {
        for (int at = from; at + 4 <= record.limit(); at++) {
            if ((record.get(at) & 0x1F) == CALL && record.get(at + 2) == (byte) 0xFF && record.get(at + 3) == 0) {
                return true;
            }
        }
        return false;
    }
}
