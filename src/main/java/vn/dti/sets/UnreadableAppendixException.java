package vn.dti.sets;

import java.util.List;

/** A file that is no appendix, or one of which is not said which table is meant; its sentence stands in the messages. */
public final class UnreadableAppendixException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    UnreadableAppendixException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /** Whether another option would have read it: it does not say, or says wrongly, which table is meant. */
    public boolean isUsage() {
        return key.equals("set.unreadable.table") || key.equals("set.unreadable.several");
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
