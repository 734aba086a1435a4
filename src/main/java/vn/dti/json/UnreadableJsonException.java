package vn.dti.json;

/**
 * A file that is no JSON, not of the schema that was asked for, or in which something is not as that schema says. The
 * message names the place in no language: a line and column, the schema found, or the field with what stands in it.
 */
public final class UnreadableJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Characters of a value that are quoted. */
    private static final int MOST_QUOTED = 60;

    /** What is wrong. */
    public enum Fault {
        NO_JSON,
        OTHER_SCHEMA,
        FIELD
    }

    private final Fault fault;

    private UnreadableJsonException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    /** @param place where reading stopped, as places are written (dac-ta 5) */
    static UnreadableJsonException noJson(String place) {
        return new UnreadableJsonException(Fault.NO_JSON, place);
    }

    /** @param found the schema that the file says it is of; empty where it says none */
    static UnreadableJsonException otherSchema(String found) {
        return new UnreadableJsonException(Fault.OTHER_SCHEMA, found.isEmpty() ? "schema" : found);
    }

    /**
     * A field that has to be there and is not.
     *
     * @param name its key
     */
    public static UnreadableJsonException missing(String name) {
        return new UnreadableJsonException(Fault.FIELD, name);
    }

    /**
     * A field in which stands what cannot.
     *
     * @param name its key
     */
    public static UnreadableJsonException wrong(String name, Object found) {
        String text = String.valueOf(found);
        String quoted = text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text;
        return new UnreadableJsonException(Fault.FIELD, name + ": \"" + quoted + '"');
    }

    /**
     * The same of a field further in: {@code kinds[xa]} and {@code code} are {@code kinds[xa].code}.
     *
     * @param outer what the field stands in
     */
    public UnreadableJsonException within(String outer) {
        return fault == Fault.FIELD ? new UnreadableJsonException(fault, outer + "." + getMessage()) : this;
    }

    public Fault fault() {
        return fault;
    }
}
