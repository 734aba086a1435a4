package vn.dti.cli;

import java.io.IOException;

/** What a command reads is not there, for a reason that the command knows; said in the user's language. */
final class MissingFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    MissingFileException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
