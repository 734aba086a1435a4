package vn.dti.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import vn.dti.files.FolderBusyException;
import vn.dti.files.ForeignFilesException;
import vn.dti.files.ForeignJournalException;
import vn.dti.files.LinkedOutsideException;
import vn.dti.files.NotPlainFileException;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.VisibleText;
import vn.dti.yaml.DefinitionException;

/** What a command that failed says, and its exit code: never a stack trace on the screen without {@code --verbose}. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** What systems say when nothing more fits on a disk, or into what a user may use of it. */
    private static final List<String> FULL = List.of("No space left", "not enough space", "quota exceeded");

    /** What systems say, in their own language and without a remedy, and the text that says it better. */
    private static final class Reasons {
        private static final Map<String, String> KEYS = Map.of(
                "Too many levels of symbolic links", "failure.file.loop",
                "Read-only file system", "failure.file.read_only",
                "File name too long", "failure.file.long_name",
                "Input/output error", "failure.file.device",
                "Too many open files", "failure.file.open_files");
    }

    /** How names of temporary files begin. */
    private static final String TEMPORARY = "dti-";

    /** Made with the first failure that tells a time: every run has this class. */
    private static final class Times {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT);
    }

    private final Screen screen;

    Failures(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> nearest = unmatched.getSuggestions();
            screen.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            if (!nearest.isEmpty()) {
                screen.say("usage.nearest", nearest.get(0));
            } else if (!command.getSubcommands().isEmpty()) {
                screen.say(
                        "usage.commands",
                        command.getSubcommands().keySet().stream().toList());
            }
        } else if (failure instanceof CommandLine.MissingParameterException missing) {
            screen.say(
                    "usage.missing",
                    missing.getMissing().isEmpty()
                            ? failure.getMessage()
                            : words(missing.getMissing().get(0)));
        } else if (failure instanceof CommandLine.OverwrittenOptionException twice) {
            screen.say("usage.twice", label(twice.getOverwritten()));
        } else if (failure instanceof UsageException usage) {
            screen.err().println(screen.texts().sentence(usage.key(), usage.arguments()));
            usage.near().ifPresent(this::nearby);
        } else if (failure.getArgSpec() != null) {
            screen.say("usage.value", failure.getValue(), label(failure.getArgSpec()), allowed(failure.getArgSpec()));
        } else if (!failure.getMessage().isEmpty()) {
            screen.say("usage.other", failure.getMessage());
        } else {
            command.usage(screen.err());
            return ExitCode.USAGE;
        }
        screen.say("usage.help", name);
        return ExitCode.USAGE;
    }

    /** An option with what has to be written behind it; a parameter by its name. */
    private static String words(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /** What may be written for an option or a parameter. */
    private String allowed(CommandLine.Model.ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return screen.texts().get("usage.value.day");
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive()
                ? screen.texts().get("usage.value.number")
                : argument.paramLabel();
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof DefinitionException definition) {
            Optional<Path> wrong = notAnAssessment(definition);
            if (wrong.isPresent()) {
                wrongFolder(wrong.get());
            } else {
                new NoticePrinter(screen).all(definition.notices());
            }
            return ExitCode.USAGE;
        }
        if (failure instanceof ForeignFilesException foreign) {
            screen.say(
                    "failure.foreign", foreign.names().size(), foreign.folder().toString(), foreign.names());
            return ExitCode.USAGE;
        }
        if (failure instanceof MissingFileException missing) {
            screen.err().println(screen.texts().sentence(missing.key(), missing.arguments()));
            return ExitCode.FILE;
        }
        Optional<IOException> file = fileBehind(failure);
        if (file.isPresent()) {
            screen.say("failure.file", what(file.get()));
            trace(failure);
            return ExitCode.FILE;
        }
        return unforeseen(failure);
    }

    private static Optional<Path> notAnAssessment(DefinitionException definition) {
        Notice first = definition.notices().get(0);
        return first.code() == NoticeCode.ASSESSMENT_NOT_FOUND
                ? Optional.of(Path.of(first.arguments().get(0).toString()))
                : Optional.empty();
    }

    /** What a path is instead of an assessment's folder, and where there are some. */
    private void wrongFolder(Path path) {
        if (Files.isDirectory(path)) {
            Path definition = path.resolve(AssessmentFolder.DEFINITION);
            boolean there = Files.exists(definition, LinkOption.NOFOLLOW_LINKS);
            screen.say(there ? "wrong_folder.definition_no_file" : "wrong_folder.no_definition", path);
        } else if (Files.exists(path)) {
            screen.say(Files.isRegularFile(path) ? "wrong_folder.file" : "wrong_folder.special", path);
        } else {
            Optional<FileSystemException> hindrance = hindrance(path);
            if (hindrance.isPresent()) {
                screen.say("failure.file", what(hindrance.get()));
            } else {
                screen.say(leadsNowhere(path) ? "wrong_folder.dangling" : "wrong_folder.absent", path);
            }
        }
        nearby(path);
    }

    /** Whether it is a link, and what it leads to is not there: that there is nothing would be untrue. */
    private static boolean leadsNowhere(Path path) {
        return Files.isSymbolicLink(path) && Files.notExists(path);
    }

    /** What keeps from seeing whether a path is there, as a missing permission does; empty where it is seen. */
    private static Optional<FileSystemException> hindrance(Path path) {
        try {
            path.toRealPath();
        } catch (FileSystemException failure) {
            String reason = String.valueOf(failure.getReason());
            boolean known = failure instanceof AccessDeniedException
                    || Reasons.KEYS.keySet().stream().anyMatch(reason::contains);
            return Optional.of(failure).filter(hindering -> known);
        } catch (IOException unknown) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private void nearby(Path path) {
        List<Path> nearby = NearbyAssessments.of(path);
        if (nearby.isEmpty()) {
            screen.say("wrong_folder.none");
        } else {
            screen.say("wrong_folder.nearby");
            nearby.forEach(folder -> screen.err().println("  " + VisibleText.onOneLine(folder.toString())));
        }
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

    /**
     * Also where a thread beside the main one ran out of it, and where a class could not be prepared for lack of it: of
     * that Java tells each later use with an error of another name, whose cause names the memory in words, or is missing
     * where there was none left to keep it.
     */
    private static boolean isOutOfMemory(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            boolean unprepared = each instanceof NoClassDefFoundError
                    && each.getCause() == null
                    && String.valueOf(each.getMessage()).startsWith("Could not initialize class");
            boolean told = each instanceof LinkageError
                    && String.valueOf(each.getMessage()).contains(OutOfMemoryError.class.getName());
            if (each instanceof OutOfMemoryError || unprepared || told) {
                return true;
            }
        }
        return false;
    }

    /** What libraries wrap and threads hand over is still a file that could not be written. */
    private static Optional<IOException> fileBehind(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof IOException io) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }

    /**
     * The end of a command: what it printed is out, or that it could not be printed is said.
     *
     * @param out where what it printed goes in the end
     * @param err where what it said goes in the end
     * @return its exit code
     */
    int ended(int code, PrintWriter out, PrintWriter err) {
        screen.out().flush();
        boolean unprinted = out.checkError();
        if (unprinted) {
            screen.say("failure.screen");
        }
        screen.err().flush();
        boolean unsaid = err.checkError();
        return (unprinted || unsaid) && code != ExitCode.BUG ? ExitCode.FILE : code;
    }

    private void trace(Throwable failure) {
        if (screen.verbose()) {
            failure.printStackTrace(screen.err());
        }
    }

    /** Whether a file is one that dti puts into the machine's folder for such, and not one that a person named. */
    private static boolean isTemporary(String file) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        Path path = Path.of(file).toAbsolutePath();
        return path.startsWith(folder)
                && path.getNameCount() > folder.getNameCount()
                && path.getName(folder.getNameCount()).toString().startsWith(TEMPORARY);
    }

    /** What went wrong with a file, in words. */
    private String what(IOException failure) {
        if (failure instanceof FolderBusyException busy) {
            return screen.texts()
                    .sentence(
                            "failure.file.busy",
                            busy.folder(),
                            busy.holder(),
                            Times.FORMAT.format(busy.since().atOffset(CommonOptions.VIETNAM)));
        }
        String said = String.valueOf(failure.getMessage());
        if (FULL.stream().anyMatch(said::contains)) {
            String named =
                    failure instanceof FileSystemException system && system.getFile() != null ? system.getFile() : "";
            if (!named.isEmpty() && isTemporary(named)) {
                return screen.texts().sentence("failure.file.full.temporary", named);
            }
            return screen.texts().sentence(named.isEmpty() ? "failure.file.full.unnamed" : "failure.file.full", named);
        }
        if (failure instanceof FileSystemException system && system.getFile() != null) {
            Optional<FileSystemException> hindrance =
                    failure instanceof NoSuchFileException ? hindrance(Path.of(system.getFile())) : Optional.empty();
            if (hindrance.isPresent()) {
                return what(hindrance.get());
            }
            String reason = system.getReason() == null ? "" : system.getReason();
            String key = reason.isEmpty() ? "failure.file.unsaid" : "failure.file.other";
            if (failure instanceof DirectoryNotEmptyException) {
                key = "failure.file.not_empty";
            } else if (failure instanceof NotPlainFileException) {
                key = "failure.file.special";
            } else if (failure instanceof ForeignJournalException) {
                key = "failure.file.journal";
            } else if (failure instanceof LinkedOutsideException) {
                key = "failure.file.outside";
            } else if (leadsNowhere(Path.of(system.getFile()))) {
                key = "failure.file.dangling";
            } else if (failure instanceof AccessDeniedException) {
                key = "failure.file.denied";
            } else if (failure instanceof NoSuchFileException) {
                key = "failure.file.absent";
            } else if (failure instanceof NotDirectoryException
                    || failure instanceof FileAlreadyExistsException
                    || "Not a directory".equals(system.getReason())) {
                key = Files.isDirectory(Path.of(system.getFile())) ? "failure.file.is_folder" : "failure.file.folder";
            }
            for (Map.Entry<String, String> known : Reasons.KEYS.entrySet()) {
                if (reason.contains(known.getKey())) {
                    key = known.getValue();
                }
            }
            return screen.texts().sentence(key, system.getFile(), reason);
        }
        return failure instanceof FileNotFoundException || failure.getMessage() != null
                ? failure.getMessage()
                : failure.toString();
    }
}
