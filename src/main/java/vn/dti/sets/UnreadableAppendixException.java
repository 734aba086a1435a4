package vn.dti.sets;

import java.util.List;
import vn.dti.notice.Texts;

/** A file that is no appendix, or one of which is not said which table is meant; its sentence stands in the messages. */
public final class UnreadableAppendixException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Cells of a set's workbook are wrong: every argument is a sentence of its own. */
    static final String CELLS = "set.unreadable.cells";

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

    /** What it says, a line each. */
    public List<String> lines(Texts texts) {
        return key.equals(CELLS)
                ? arguments.stream().map(each -> texts.sentence(key, each)).toList()
                : List.of(texts.sentence(key, arguments()));
    }

    /** Whether another option would have read it, or it is a set that cannot be used. */
    public boolean isUsage() {
        return List.of("set.unreadable.table", "set.unreadable.several", CELLS).contains(key);
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
