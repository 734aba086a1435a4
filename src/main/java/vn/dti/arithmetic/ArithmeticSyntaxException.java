package vn.dti.arithmetic;

/** A text that is no arithmetic dti can compute; the message is the part that is not understood. */
public final class ArithmeticSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    public ArithmeticSyntaxException(String part) {
        super(part);
    }
}
