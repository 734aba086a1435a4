package vn.dti.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name and ends with its exit code. */
    public static void main(String[] args) {
        boolean terminal = System.console() != null;
        try (PrintWriter out = writer(FileDescriptor.out);
                PrintWriter err = writer(FileDescriptor.err)) {
            int code = run(args, System.getenv(), terminal, out, err);
            Runtime.getRuntime().halt(code);
        }
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
        return run(args, Map.of(), false, out, err);
    }

    /** Runs one command. */
    static int run(
            String[] args, Map<String, String> environment, boolean terminal, PrintWriter rawOut, PrintWriter rawErr) {
        Texts texts = Texts.in(language(args, environment));
        boolean plain = !terminal || environment.containsKey("NO_COLOR");
        PrintWriter out = new PrintWriter(new VisibleWriter(rawOut, !plain));
        PrintWriter err = new PrintWriter(new VisibleWriter(rawErr, !plain));
        Screen screen = new Screen(
                texts, out, err, !plain, TerminalWidth.of(environment, terminal), CommonOptions.isVerbose(args));
        Failures failures = new Failures(screen);
        if (args.length == 1 && Version.OPTIONS.contains(args[0])) {
            out.println(Version.line());
            return failures.ended(ExitCode.DONE, rawOut, rawErr);
        }
        CommandLine commands = new Commands(screen).lineFor(args);
        commands.setResourceBundle(texts.bundle());
        commands.setOut(out).setErr(err);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setColorScheme(
                CommandLine.Help.defaultColorScheme(plain ? CommandLine.Help.Ansi.OFF : CommandLine.Help.Ansi.ON));
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        commands.setExecutionStrategy(parsed -> {
            CommonOptions.handDown(parsed);
            try {
                new Healing(screen).before(parsed);
            } catch (IOException failure) {
                throw new CommandLine.ExecutionException(commands, failure.toString(), failure);
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        int code;
        try {
            code = commands.execute(args);
        } catch (Error unforeseen) {
            // Memory that ran out is no exception; said of it is the same.
            code = failures.unforeseen(unforeseen);
        }
        return failures.ended(code, rawOut, rawErr);
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
