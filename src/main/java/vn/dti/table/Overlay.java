package vn.dti.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What people see over the cells of a sheet, beside what stands in them.
 *
 * @param comments addresses of cells with a comment or note ({@code D7}), with its text
 * @param pictures the cells that each picture or drawn shape covers, or may cover where that depends on heights and widths
 * @param rules rules of conditional formatting that can make numbers look otherwise
 * @param shownTexts what is seen of texts that are hidden in whole or in part, by letters in the colour of what lies behind
 *     them or by their format, by address; blank where nothing is seen
 */
// The maps are not copied: they may have as many entries as the sheet has cells, and whoever read them keeps none.
public record Overlay(Map<String, String> comments, List<Area> pictures, Rules rules, Map<String, String> shownTexts) {

    public Overlay {
        comments = Collections.unmodifiableMap(comments);
        pictures = List.copyOf(pictures);
        shownTexts = Collections.unmodifiableMap(shownTexts);
    }
}
