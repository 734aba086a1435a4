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
    /** Steps that are allowed; 0 before somebody has spent so many that it matters, as nobody does in most workbooks. */
    private long allowed;

    private long spent;
    private Optional<Place> firstMissed = Optional.empty();
    private int missed;

    LookBudget(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Pays for what was done, or is about to be. */
    void pay(long steps) {
        spent += steps;
    }

    /** Gives up all that is left. */
    void spend() {
        spent = allowed() + 1;
    }

    boolean isSpent() {
        return spent > LEAST && spent > allowed();
    }

    private long allowed() {
        if (allowed == 0) {
            allowed = LEAST;
            for (Sheet sheet : workbook.sheets()) {
                for (Row row : sheet.rows()) {
                    allowed += FOR_CELL * row.cells().size();
                }
            }
        }
        return allowed;
    }

    /** The steps that were paid for so far. */
    long spent() {
        return spent;
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
