package vn.dti.scoring;

import java.math.BigDecimal;

/**
 * How points were moved up and down, summed up.
 *
 * @param raised how many gained points
 * @param gained points, 0 or more
 * @param lowered how many lost points
 * @param lost points, 0 or more
 */
public record CorrectionTotals(int raised, BigDecimal gained, int lowered, BigDecimal lost) {

    public static final CorrectionTotals NONE = new CorrectionTotals(0, BigDecimal.ZERO, 0, BigDecimal.ZERO);

    /** The same with another change, of either sign. */
    public CorrectionTotals with(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> new CorrectionTotals(raised + 1, gained.add(change), lowered, lost);
            case -1 -> new CorrectionTotals(raised, gained, lowered + 1, lost.subtract(change));
            default -> this;
        };
    }

    /** What was gained less what was lost. */
    public BigDecimal net() {
        return gained.subtract(lost);
    }

    /** All points that were moved, whichever way. */
    public BigDecimal all() {
        return gained.add(lost);
    }
}
