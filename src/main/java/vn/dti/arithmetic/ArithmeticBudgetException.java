package vn.dti.arithmetic;

/** Arithmetic that could cost more than {@link ArithmeticBudget} allows; the message is the part that goes over. */
public final class ArithmeticBudgetException extends Exception {

    private static final long serialVersionUID = 1L;

    public ArithmeticBudgetException(String part) {
        super(part, null, false, false);
    }
}
