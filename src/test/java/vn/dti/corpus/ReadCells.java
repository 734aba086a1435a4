package vn.dti.corpus;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader makes of a workbook, in words that two readers can be compared by.
 *
 * @param refusal why the reader does not read it; empty where it does
 * @param cells by {@code sheet!D7}: {@code number 8.5}, {@code text Xã A}, {@code truth true}, {@code error #REF!},
 *     {@code nothing} for a formula without a result; dates are numbers, for it is their format that makes them dates;
 *     cells of blanks are left out
 */
record ReadCells(String refusal, Map<String, String> cells) {

    static ReadCells refused(String why) {
        return new ReadCells(why, Map.of());
    }

    static ReadCells of(Map<String, String> cells) {
        return new ReadCells("", new TreeMap<>(cells));
    }

    boolean isRefused() {
        return !refusal.isEmpty();
    }
}
