package vn.dti.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** Starts the program. */
public final class Main {

    /** Said where the memory does not even hold the file of all words; in both languages, like what the launcher says. */
    private static final String NOT_EVEN_WORDS =
            "dti: hết bộ nhớ, hãy cho thêm / out of memory, allow more: DTI_JAVA_OPTS=-Xmx1g";

    private Main() {}

    /** Runs the command that the arguments name and ends with its exit code. */
    public static void main(String[] args) {
        // Whatever language the machine speaks: numbers have the digits 0 to 9, also those that libraries write.
        Locale.setDefault(Locale.ROOT);
        Thread.setDefaultUncaughtExceptionHandler(new LeftToWhoWaits());
        boolean terminal = System.console() != null;
        try (PrintWriter out = writer(FileDescriptor.out);
                PrintWriter err = writer(FileDescriptor.err)) {
            Optional<Reader> keyboard = terminal ? Optional.of(System.console().reader()) : Optional.empty();
            int code = ExitCode.BUG;
            try {
                code = run(args, System.getenv(), keyboard, out, err);
            } catch (RuntimeException | Error unsaid) {
                err.println(unsaid instanceof OutOfMemoryError ? NOT_EVEN_WORDS : unsaid);
                err.flush();
            }
            Runtime.getRuntime().halt(code);
        }
    }

    /**
     * A thread hands what befell it to the one that waits for it, and that says it, once. No lambda: the first one of a run costs
     * a fifth of {@code dti --version}, which needs none.
     */
    private static final class LeftToWhoWaits implements Thread.UncaughtExceptionHandler {
        @Override
        public void uncaughtException(Thread thread, Throwable failure) {}
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new ScreenStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8),
                false);
    }

    /**
     * Runs one command without a terminal and with an empty environment, as a test or a script does.
     *
     * @return the exit code
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        return run(args, Map.of(), Optional.empty(), out, err);
    }

    /**
     * Runs one command.
     *
     * @param keyboard of the terminal that is written to; empty where that is none
     */
    static int run(
            String[] args,
            Map<String, String> environment,
            Optional<Reader> keyboard,
            PrintWriter rawOut,
            PrintWriter rawErr) {
        boolean version = args.length == 1 && Version.OPTIONS.contains(args[0]);
        if (version) {
            rawOut.println(Version.line());
            if (!rawOut.checkError()) {
                // Without a word of the program's texts: reading them would be most of such a run.
                return ExitCode.DONE;
            }
        }
        boolean terminal = keyboard.isPresent();
        Texts texts = Texts.in(language(args, environment));
        boolean plain = !terminal || environment.containsKey("NO_COLOR");
        PrintWriter out = new PrintWriter(new VisibleWriter(rawOut, !plain));
        PrintWriter err = new PrintWriter(new VisibleWriter(rawErr, !plain));
        Screen screen = new Screen(
                texts, out, err, !plain, TerminalWidth.of(environment, terminal), CommonOptions.isVerbose(args));
        Failures failures = new Failures(screen);
        if (version) {
            return failures.ended(ExitCode.DONE, rawOut, rawErr);
        }
        Optional<Path> completed = CompletionWords.askedFor(args);
        if (completed.isPresent()) {
            CompletionWords.in(completed.get()).forEach(out::println);
            return failures.ended(ExitCode.DONE, rawOut, rawErr);
        }
        int code = ExitCode.USAGE;
        try {
            List<String[]> meant = DroppedPaths.areNamed(args)
                    ? new DroppedPaths(screen, keyboard.map(BufferedReader::new), DroppedPaths.lastUsed(environment))
                            .commands(args)
                    : List.<String[]>of(args);
            for (String[] each : meant) {
                if (meant.size() > 1) {
                    out.flush();
                    screen.say("dropped.doing", String.join(" ", each));
                    err.flush();
                }
                int own = lineFor(each, screen, failures, plain).execute(each);
                code = each == meant.get(0) ? own : Math.max(code, own);
            }
        } catch (Error unforeseen) {
            // Memory that ran out is no exception; said of it is the same.
            code = failures.unforeseen(unforeseen);
        }
        return failures.ended(code, rawOut, rawErr);
    }

    static CommandLine lineFor(String[] args, Screen screen, Failures failures, boolean plain) {
        CommandLine commands = new Commands(screen).lineFor(args);
        commands.setResourceBundle(screen.texts().bundle());
        commands.setOut(screen.out()).setErr(screen.err());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.registerConverter(LocalDate.class, new TypedDay());
        commands.setColorScheme(
                CommandLine.Help.defaultColorScheme(plain ? CommandLine.Help.Ansi.OFF : CommandLine.Help.Ansi.ON));
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        commands.setExecutionStrategy(parsed -> {
            CommonOptions.handDown(parsed);
            try {
                new CrashRecovery(screen).before(parsed);
            } catch (IOException failure) {
                throw new CommandLine.ExecutionException(commands, failure.toString(), failure);
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return commands;
    }

    /** The language asked for by {@code --lang}, else by DTI_LANG, else Vietnamese; known before anything is said. */
    private static Language language(String[] args, Map<String, String> environment) {
        String asked = environment.getOrDefault("DTI_LANG", "vi");
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                asked = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                asked = args[i + 1];
            }
        }
        return asked.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.VI;
    }
}
