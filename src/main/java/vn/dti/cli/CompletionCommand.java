package vn.dti.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dti completion}: prints what a shell needs to complete commands, options, and the words of an assessment. */
@Command(name = "completion", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CompletionCommand extends ScreenCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "bash|zsh|fish", descriptionKey = "dti.completion.SHELL")
    private Shell shell;

    @Option(names = "--words")
    private boolean words;

    CompletionCommand(Screen screen) {
        super(screen);
    }

    /** For whom. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        /** The script, as it is written where {@code @NAME@} stands for what the commands offer. */
        String template() {
            return "/vn/dti/completion/dti." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        if (words) {
            CompletionWords.in(common.folder()).forEach(screen.out()::println);
            return ExitCode.DONE;
        }
        if (shell == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), screen.texts().get("usage.completion_shell"));
        }
        screen.out().print(CompletionScript.of(shell, new Commands(screen).allWith(screen.texts())));
        return ExitCode.DONE;
    }
}
