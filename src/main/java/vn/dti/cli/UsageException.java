package vn.dti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** Wrong usage that only a command itself can see; said in the user's language. */
final class UsageException extends CommandLine.ParameterException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private transient Path near;

    UsageException(CommandLine command, String key, Object... arguments) {
        super(command, key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same, where a folder of an assessment is wanted: those near a place are named. */
    UsageException near(Path place) {
        near = place;
        return this;
    }

    Optional<Path> near() {
        return Optional.ofNullable(near);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
