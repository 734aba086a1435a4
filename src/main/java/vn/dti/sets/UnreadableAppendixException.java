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

    /** Whether another option would have read it, or it is a set that cannot be used. */
    public boolean isUsage() {
        return List.of("set.unreadable.table", "set.unreadable.several", "set.unreadable.cells")
                .contains(key);
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
