package vn.dti.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import picocli.CommandLine;
import vn.dti.files.NotPlainFileException;
import vn.dti.yaml.DefinitionException;

/** What a command that failed says, and its exit code: never a stack trace on the screen without {@code --verbose}. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private final Screen screen;
    private final boolean verbose;

    Failures(Screen screen, boolean verbose) {
        this.screen = screen;
        this.verbose = verbose;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> nearest = unmatched.getSuggestions();
            screen.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            if (!nearest.isEmpty()) {
                screen.say("usage.nearest", String.join(", ", nearest));
            }
        } else if (failure instanceof CommandLine.MissingParameterException missing) {
            screen.say(
                    "usage.missing",
                    missing.getMissing().isEmpty()
                            ? failure.getMessage()
                            : missing.getMissing().get(0).paramLabel());
        } else if (failure instanceof UsageException usage) {
            screen.err().println(screen.texts().get(usage.key(), usage.arguments()));
        } else if (failure.getArgSpec() != null) {
            screen.say("usage.value", failure.getValue(), label(failure.getArgSpec()));
        } else if (!failure.getMessage().isEmpty()) {
            screen.say("usage.other", failure.getMessage());
        } else {
            command.usage(screen.err());
            return ExitCode.USAGE;
        }
        screen.say("usage.help", name);
        return ExitCode.USAGE;
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof DefinitionException definition) {
            new NoticePrinter(screen).all(definition.notices());
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException io) {
            screen.say("failure.file", what(io));
            trace(failure);
            return ExitCode.FILE;
        }
        return unforeseen(failure);
    }

    /** A bug, or memory that ran out: one sentence, never silence. */
    int unforeseen(Throwable failure) {
        if (isOutOfMemory(failure)) {
            screen.say("failure.memory", Runtime.getRuntime().maxMemory() >> 20);
        } else {
            try {
                screen.say("failure.bug", failure.toString(), BugReport.write(failure));
            } catch (IOException unwritten) {
                screen.say("failure.bug.unwritten", failure.toString());
            }
        }
        trace(failure);
        return ExitCode.BUG;
    }

    /** Also where a thread beside the main one ran out of it. */
    private static boolean isOutOfMemory(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private void trace(Throwable failure) {
        if (verbose) {
            failure.printStackTrace(screen.err());
        }
    }

    /** What went wrong with a file, in words. */
    private String what(IOException failure) {
        if (failure instanceof FileSystemException system) {
            String key = "failure.file.other";
            if (failure instanceof NotPlainFileException) {
                key = "failure.file.special";
            } else if (failure instanceof AccessDeniedException) {
                key = "failure.file.denied";
            } else if (failure instanceof NoSuchFileException) {
                key = "failure.file.absent";
            } else if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
                key = "failure.file.folder";
            }
            String reason = system.getReason() == null ? "" : system.getReason();
            return screen.texts().get(key, system.getFile(), reason);
        }
        return failure instanceof FileNotFoundException || failure.getMessage() != null
                ? failure.getMessage()
                : failure.toString();
    }
}
