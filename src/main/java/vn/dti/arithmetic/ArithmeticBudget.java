package vn.dti.arithmetic;

import java.math.BigDecimal;

/**
 * What arithmetic may cost, so that neither a set nor a cell of a form keeps the program busy or fills its memory (dac-ta
 * 1, Rules). An expression of a set pays before it is ever computed, by the largest numbers that can come out
 * ({@link Size}); a formula of a workbook pays while it is computed again, cell by cell, out of one purse for the workbook.
 */
public final class ArithmeticBudget {

    /** Decimal digits that the numerator or the denominator of a number may have. */
    public static final int MOST_DIGITS = 100_000;
    /** Powers of ten beyond which spreadsheets hold no number either. */
    public static final int MOST_EXPONENT = 308;
    /** Decimals, and places before the point, that a result can be rounded to. */
    public static final int MOST_PLACES = 30;
    /** Exponent of a power. */
    public static final int MOST_POWER = 100;
    /** Cells read and operations done for all formulas of one workbook. */
    public static final long MOST_STEPS = 2_000_000;
    /** Digits of all that one expression of a set works out on its way. */
    static final long MOST_WORK = 5L * MOST_DIGITS;

    private long left;

    private ArithmeticBudget(long left) {
        this.left = left;
    }

    /** For the formulas of one workbook, in steps. */
    public static ArithmeticBudget ofWorkbook() {
        return new ArithmeticBudget(MOST_STEPS);
    }

    /** For one expression of a set, in digits. */
    static ArithmeticBudget ofExpression() {
        return new ArithmeticBudget(MOST_WORK);
    }

    /**
     * Pays for an operation, or for cells that are read; what is refused leaves the rest to smaller ones.
     *
     * @param part what asks for it, for the message
     */
    public void pay(long amount, String part) throws ArithmeticBudgetException {
        if (amount > left) {
            throw new ArithmeticBudgetException(part);
        }
        left -= amount;
    }

    /** A decimal that a spreadsheet could hold, or as small as one. */
    public static BigDecimal bounded(BigDecimal number, String part) throws ArithmeticBudgetException {
        if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale() - 1) > MOST_EXPONENT) {
            throw new ArithmeticBudgetException(part);
        }
        return number;
    }
}
