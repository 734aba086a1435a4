package vn.dti.cli;

import picocli.CommandLine;

/** Wrong usage that only a command itself can see; said in the user's language. */
final class UsageException extends CommandLine.ParameterException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    UsageException(CommandLine command, String key, Object... arguments) {
        super(command, key);
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
