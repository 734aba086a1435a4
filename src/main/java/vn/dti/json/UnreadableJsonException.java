package vn.dti.json;

/** A file that is no JSON, or not of the schema that was asked for; the message says what is wrong. */
public final class UnreadableJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableJsonException(String message) {
        super(message);
    }
}
