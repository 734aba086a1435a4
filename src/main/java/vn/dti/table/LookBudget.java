package vn.dti.table;

import java.util.Optional;
import vn.dti.notice.Place;

/**
 * What looking twice at the cells of one workbook may cost. It is counted in steps and grows with the cells, so that a large
 * file is looked at like a small one, and the same file always as far; what is read of the file does not depend on it. Once
 * it is spent, nothing more is looked at, and whoever looks says from where on.
 */
final class LookBudget {

    /** Steps for any workbook: looking at a cell on the way is one. */
    static final long LEAST = 5_000_000;
    /** Further steps for each of its cells. */
    static final long FOR_CELL = 50;

    private final Workbook workbook;
    private long left;
    private Optional<Place> firstMissed = Optional.empty();
    private int missed;

    LookBudget(Workbook workbook) {
        this.workbook = workbook;
        long cells = 0;
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                cells += row.cells().size();
            }
        }
        left = LEAST + FOR_CELL * cells;
    }

    /** Pays for what was done, or is about to be; answers whether it is not spent yet. */
    boolean pay(long steps) {
        left -= steps;
        return left >= 0;
    }

    /** Gives up all that is left. */
    void spend() {
        left = -1;
    }

    boolean isSpent() {
        return left < 0;
    }

    /** The steps that are left; negative where it is spent. */
    long left() {
        return left;
    }

    /** Keeps in mind that a cell was not looked at, or not as far as it should be. */
    void missed(Sheet sheet, Cell cell) {
        if (firstMissed.isEmpty()) {
            firstMissed = Optional.of(workbook.place(sheet, cell.row(), cell.column()));
        }
        missed++;
    }

    /** The cells that were not looked at; empty where all were. */
    Optional<MissedCells> missed() {
        return firstMissed.map(first -> new MissedCells(first, missed));
    }
}
