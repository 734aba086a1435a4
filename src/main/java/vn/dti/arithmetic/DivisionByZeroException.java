package vn.dti.arithmetic;

/** A denominator of zero; what it means is said by the rule's {@code when_empty}. */
public final class DivisionByZeroException extends Exception {

    private static final long serialVersionUID = 1L;

    public DivisionByZeroException() {
        super("division by zero", null, false, false);
    }
}
