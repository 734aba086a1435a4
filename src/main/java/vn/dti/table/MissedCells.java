package vn.dti.table;

import vn.dti.notice.Place;

/**
 * Cells of a workbook that nobody looked at twice, as that would have cost too much.
 *
 * @param first the one that was to be looked at first; none behind it was
 * @param count how many were to be looked at, it and those behind it
 */
public record MissedCells(Place first, int count) {}
